import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventId, LanguageTag } from '../../domain/model.ts'
import type { EventSummary } from '../../shared/contract.ts'
import { useKeymap } from '../commands/use-keymap.ts'
import { formatDateRange, formatMoment, formatNumber, formatPercent } from '../i18n/format.ts'
import { DROP_EVENT_ATTRIBUTE } from '../importing/drop-target.tsx'
import { openOverlay } from '../state/overlays.ts'
import { IconButton } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import { LanguageBadge } from '../ui/language-badge.tsx'
import { Menu } from '../ui/menu.tsx'
import { removeEvent } from './event-actions.ts'
import { languageChips, lookAt, progressOf, type LookAt } from './event-overview.ts'
import styles from './events-table.module.css'

export type EventRowProps = {
  readonly event: EventSummary
  readonly languages: readonly LanguageTag[]
  readonly isCurrent: boolean
  readonly onCurrent: (event: EventId) => void
  readonly onOpen: (event: EventId) => void
}

const ProgressBar = ({ event }: { readonly event: EventSummary }) => {
  const { t } = useTranslation('library')
  const { confirmed, suggested } = progressOf(event)
  const text = t('events.progressText', {
    confirmed: formatPercent(confirmed),
    suggested: formatPercent(suggested)
  })
  return (
    <div className={styles.bar} title={text}>
      <i className={styles.confirmed} style={{ width: `${confirmed * 100}%` }} />
      <i className={styles.suggested} style={{ width: `${suggested * 100}%` }} />
      <span className="hidden-text">{text}</span>
    </div>
  )
}

const LookAtText = ({ look }: { readonly look: LookAt }) => {
  const { t } = useTranslation('library')
  if (look.kind === 'low' || look.kind === 'open') {
    return (
      <span className={look.kind === 'low' ? styles.low : undefined}>
        {look.kind === 'low' && <Icon name="warning" size={0.875} />}
        {t(`events.look.${look.kind}`, { count: look.count, number: formatNumber(look.count) })}
      </span>
    )
  }
  return (
    <span>
      {look.kind === 'done' && <Icon name="check" size={0.875} />}
      {t(`events.look.${look.kind}`)}
    </span>
  )
}

const RowMenu = ({ event, onOpen }: Pick<EventRowProps, 'event' | 'onOpen'>) => {
  const { t } = useTranslation(['library', 'common'])
  const keymap = useKeymap()
  const { id, name } = event
  const entries = [
    { id: 'open', label: t('events.open'), icon: 'right', shortcut: 'Enter', run: () => onOpen(id) },
    {
      id: 'rename',
      label: t('common:actions.rename'),
      icon: 'edit',
      shortcut: keymap.get('event.rename')?.[0],
      run: () => openOverlay({ kind: 'renameEvent', event: id, name })
    },
    {
      id: 'export',
      label: t('common:commands.export.open'),
      icon: 'export',
      isDisabled: event.documents.length === 0,
      run: () => openOverlay({ kind: 'export', event: id })
    },
    {
      id: 'remove',
      label: t('common:actions.remove'),
      icon: 'remove',
      shortcut: keymap.get('event.remove')?.[0],
      run: () => void removeEvent(event)
    }
  ] as const
  return (
    <Menu
      label={t('events.actionsFor', { name })}
      groups={[{ id: 'actions', entries }]}
      placement="bottom end"
    >
      <IconButton icon="more" label={t('events.actionsFor', { name })} />
    </Menu>
  )
}

export const EventRow = memo(({ event, languages, isCurrent, onCurrent, onOpen }: EventRowProps) => {
  const { t } = useTranslation('library')
  const { id, name, documents, dates, lastOpened } = event
  const look = lookAt(event)
  return (
    <tr
      className={isCurrent ? styles.current : undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isCurrent}
      aria-label={name}
      {...{ [DROP_EVENT_ATTRIBUTE]: id }}
      onFocus={() => onCurrent(id)}
      onDoubleClick={() => onOpen(id)}
    >
      <th scope="row">
        <button type="button" className={styles.name} tabIndex={-1} dir="auto" onClick={() => onOpen(id)}>
          {name}
        </button>
        {dates && <span className={styles.dates}>{formatDateRange(dates.first, dates.last)}</span>}
      </th>
      <td>
        <div className={styles.chips}>
          {languageChips(event, languages).map(({ language, count }) => (
            <LanguageBadge key={language} language={language} count={count} />
          ))}
        </div>
      </td>
      <td className={styles.number}>{formatNumber(documents.length)}</td>
      <td className={styles.progress}>
        <ProgressBar event={event} />
      </td>
      <td className={classNames(styles.number, styles.percent)}>
        {formatPercent(progressOf(event).confirmed)}
      </td>
      <td className={styles.look}>{look && <LookAtText look={look} />}</td>
      <td className={styles.opened}>{lastOpened === null ? t('events.never') : formatMoment(lastOpened)}</td>
      <td className={styles.actions}>
        <RowMenu event={event} onOpen={onOpen} />
      </td>
    </tr>
  )
})
