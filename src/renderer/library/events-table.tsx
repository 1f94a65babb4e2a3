import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventId } from '../../domain/model.ts'
import type { EventSummary } from '../../shared/contract.ts'
import { projectLanguages } from './event-overview.ts'
import { EventRow } from './event-row.tsx'
import styles from './events-table.module.css'

export type EventsTableProps = {
  /** The events to show. */
  readonly events: readonly EventSummary[]
  /** All events of the project: their languages are the chips of every row. */
  readonly allEvents: readonly EventSummary[]
  /** The event with the cursor. */
  readonly current: EventId | null
  readonly onCurrent: (event: EventId) => void
  readonly onOpen: (event: EventId) => void
}

/** Rows that a page key moves. */
const PAGE = 10

const nextIndex = (key: string, index: number, count: number): number | null => {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + PAGE,
    PageUp: index - PAGE,
    Home: 0,
    End: count - 1
  }
  const next = moves[key]
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next))
}

/** The events as rows with one cursor; arrows move it, Enter opens. */
export const EventsTable = ({ events, allEvents, current, onCurrent, onOpen }: EventsTableProps) => {
  const { t } = useTranslation('library')
  const body = useRef<HTMLTableSectionElement>(null)
  const languages = projectLanguages(allEvents)
  const index = Math.max(
    0,
    events.findIndex((event) => event.id === current)
  )

  useEffect(() => {
    // The keys of the status bar work at once, unless the person is elsewhere already.
    if (document.activeElement === document.body)
      body.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
  }, [])

  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.target !== body.current?.rows[index] || press.ctrlKey || press.metaKey || press.altKey) return
    const event = events[index]
    if (press.key === 'Enter' && event) {
      press.preventDefault()
      onOpen(event.id)
      return
    }
    const next = nextIndex(press.key, index, events.length)
    const target = next === null ? undefined : events[next]
    if (next === null || !target) return
    press.preventDefault()
    onCurrent(target.id)
    body.current?.rows[next]?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid of native rows, as ARIA practices have it
    <table className={styles.events} role="grid" aria-label={t('events.title')} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{t('events.columns.name')}</th>
          <th scope="col">{t('events.columns.languages')}</th>
          <th scope="col" className={styles.number}>
            {t('events.columns.articles')}
          </th>
          <th scope="col" colSpan={2}>
            {t('events.columns.progress')}
          </th>
          <th scope="col">{t('events.columns.look')}</th>
          <th scope="col" className={styles.opened}>
            {t('events.columns.opened')}
          </th>
          <th scope="col">
            <span className="hidden-text">{t('events.columns.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {events.map((event, row) => (
          <EventRow
            key={event.id}
            event={event}
            languages={languages}
            isCurrent={row === index}
            onCurrent={onCurrent}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  )
}
