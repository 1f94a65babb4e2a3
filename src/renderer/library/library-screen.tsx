import { useDeferredValue, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventId } from '../../domain/model.ts'
import type { EventSummary } from '../../shared/contract.ts'
import { useCommandKey } from '../commands/use-keymap.ts'
import { Notice } from '../frame/notice.tsx'
import { Topbar } from '../frame/topbar.tsx'
import { errorText } from '../i18n/error-text.ts'
import { openOverlay } from '../state/overlays.ts'
import { useView } from '../state/view.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { DropCard } from './drop-card.tsx'
import { filterEvents } from './event-overview.ts'
import { EventsTable } from './events-table.tsx'
import { LibraryCommands } from './library-commands.tsx'
import { LibraryStatus } from './library-status.tsx'
import { NoProject } from './no-project.tsx'
import { ProjectMenu } from './project-menu.tsx'
import { SampleNote } from './sample-note.tsx'
import { useEvents, useProject } from './use-library.ts'
import styles from './library-screen.module.css'

type EventsPartProps = {
  readonly events: readonly EventSummary[]
  readonly isSample: boolean
}

/** Filter, drop card and table, or what stands in their place while there are no events. */
const EventsPart = ({ events, isSample }: EventsPartProps) => {
  const { t } = useTranslation('library')
  const newKey = useCommandKey('event.new')
  const [text, setText] = useState('')
  const [current, setCurrent] = useState<EventId | null>(() => useView.getState().eventId)
  const part = useRef<HTMLDivElement>(null)
  const open = useView((view) => view.open)
  const shown = filterEvents(events, useDeferredValue(text))
  const currentEvent = shown.find((event) => event.id === current) ?? shown[0] ?? null

  return (
    <div className={styles.page} ref={part}>
      <LibraryCommands current={currentEvent} />
      <div className={styles.head}>
        <h2>{t('events.title')}</h2>
        <TextField
          label={t('events.filterLabel')}
          isLabelHidden
          icon="search"
          placeholder={t('events.filter')}
          className={styles.filter}
          value={text}
          onChange={setText}
          onKeyDown={(press) => {
            press.continuePropagation()
            if (press.key === 'Escape') setText('')
            if (press.key === 'ArrowDown')
              part.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
          }}
        />
        <Button icon="plus" shortcut={newKey} onPress={() => openOverlay({ kind: 'newEvent' })}>
          {t('events.new')}
        </Button>
      </div>
      {isSample && <SampleNote />}
      <DropCard />
      {events.length === 0 ? (
        <Notice icon="library" title={t('events.empty.title')}>
          <p>{t('events.empty.text')}</p>
        </Notice>
      ) : shown.length === 0 ? (
        <p className={styles.noMatch}>{t('events.noMatch', { text })}</p>
      ) : (
        <EventsTable
          events={shown}
          allEvents={events}
          current={currentEvent?.id ?? null}
          onCurrent={setCurrent}
          onOpen={open}
        />
      )}
    </div>
  )
}

/** The home screen: the open project and its events. */
export const LibraryScreen = () => {
  const { t } = useTranslation(['library', 'common'])
  const project = useProject()
  const events = useEvents()
  const failure = project.error ?? (project.data === null ? null : events.error)
  return (
    <>
      <Topbar
        title={t('common:screens.library')}
        detail={project.data !== undefined && <ProjectMenu project={project.data} />}
      />
      <main className={styles.main} aria-busy={project.isPending}>
        {project.data === null ? (
          <NoProject />
        ) : failure ? (
          <Notice
            icon="warning"
            title={t('events.failed')}
            actions={
              <Button onPress={() => void Promise.all([project.refetch(), events.refetch()])}>
                {t('common:actions.retry')}
              </Button>
            }
          >
            <p>{errorText(failure)}</p>
          </Notice>
        ) : (
          project.data && events.data && <EventsPart events={events.data} isSample={project.data.isSample} />
        )}
      </main>
      <LibraryStatus project={project.data ?? null} events={events.data ?? []} />
    </>
  )
}
