import { Trans, useTranslation } from 'react-i18next'
import type { EventSummary, ProjectInfo } from '../../shared/contract.ts'
import { StatusBar } from '../frame/status-bar.tsx'
import { formatMoment, formatNumber } from '../i18n/format.ts'

export type LibraryStatusProps = {
  readonly project: ProjectInfo | null
  readonly events: readonly EventSummary[]
}

const BOLD = { b: <b /> }

/** Counts, the last backup, and the keys of the library. */
export const LibraryStatus = ({ project, events }: LibraryStatusProps) => {
  const { t } = useTranslation('library')
  const articles = events.reduce((sum, event) => sum + event.documents.length, 0)
  return (
    <StatusBar
      hints={
        project
          ? [
              { combination: 'Enter', label: t('status.open') },
              { command: 'event.new', label: t('status.newEvent') },
              { command: 'import.paste', label: t('status.paste') },
              { command: 'event.rename', label: t('status.rename') },
              { command: 'event.remove', label: t('status.remove') }
            ]
          : []
      }
    >
      {project && (
        <>
          <span>
            <Trans
              t={t}
              i18nKey="status.events"
              count={events.length}
              values={{ number: formatNumber(events.length) }}
              components={BOLD}
            />
            {' · '}
            <Trans
              t={t}
              i18nKey="status.articles"
              count={articles}
              values={{ number: formatNumber(articles) }}
              components={BOLD}
            />
          </span>
          <span>
            {project.lastBackup === null
              ? t('status.noBackup')
              : t('status.backup', { when: formatMoment(project.lastBackup) })}
          </span>
        </>
      )}
    </StatusBar>
  )
}
