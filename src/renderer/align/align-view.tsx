import { useTranslation } from 'react-i18next'
import { runCommand } from '../commands/registry.ts'
import { Notice } from '../frame/notice.tsx'
import { Button } from '../ui/button.tsx'
import { CellMenus } from './bar/cell-menus.tsx'
import { EventBar } from './bar/event-bar.tsx'
import { FilterBar } from './bar/filter-bar.tsx'
import { LiveMessages } from './bar/live-messages.tsx'
import { TableStatus } from './bar/table-status.tsx'
import { AlignCommands } from './commands/align-commands.tsx'
import { useSuggest } from './commands/use-suggest.ts'
import { Grid } from './grid/grid.tsx'
import { Ruler } from './grid/ruler.tsx'
import { useSession, useSessionState } from './state/session-context.ts'
import styles from './align-screen.module.css'

const NoDocuments = () => {
  const { t } = useTranslation('align')
  return (
    <Notice
      icon="import"
      title={t('empty.noDocumentsTitle')}
      actions={
        <Button variant="primary" icon="import" onPress={() => runCommand('import.files')}>
          {t('empty.import')}
        </Button>
      }
    >
      <p>{t('empty.noDocuments')}</p>
    </Notice>
  )
}

/** Above a table that cannot be aligned or was not aligned yet: what to do next. */
const NextStep = () => {
  const { t } = useTranslation('align')
  const suggest = useSuggest()
  const columns = useSessionState((state) => state.table.columns.length)
  const isUntouched = useSessionState(
    ({ tally: { cellCounts: counts }, history }) =>
      counts.confirmed + counts.suggested + counts.low + counts.conflict + counts.omitted === 0 &&
      history.undo === null
  )
  if (columns === 1) {
    return (
      <div className={styles.next}>
        <p>
          <b>{t('empty.oneDocumentTitle')}.</b> {t('empty.oneDocument')}
        </p>
        <Button icon="import" onPress={() => runCommand('import.files')}>
          {t('empty.import')}
        </Button>
      </div>
    )
  }
  if (!isUntouched || !suggest.canRun) return null
  return (
    <div className={styles.next}>
      <p>
        <b>{t('empty.notAligned')}</b> {t('empty.notAlignedHint')}
      </p>
      <Button variant="primary" icon="suggest" onPress={() => suggest.run('auto')}>
        {t('bar.suggest')}
      </Button>
    </div>
  )
}

const NothingShown = () => {
  const { t } = useTranslation('align')
  const session = useSession()
  return (
    <Notice
      title={t('filters.noneTitle')}
      actions={<Button onPress={() => session.setFilters(new Set())}>{t('filters.showAll')}</Button>}
    />
  )
}

const Work = () => {
  const isEmpty = useSessionState((state) => state.shown.rows.length === 0)
  return (
    <div className={styles.work}>
      {isEmpty ? <NothingShown /> : <Grid />}
      <Ruler />
    </div>
  )
}

/** The open table with its bars. */
export const AlignView = () => {
  const hasDocuments = useSessionState((state) => state.table.columns.length > 0)
  return (
    <>
      <AlignCommands />
      <EventBar />
      <main className={styles.main}>
        {hasDocuments ? (
          <>
            <FilterBar />
            <NextStep />
            <Work />
          </>
        ) : (
          <NoDocuments />
        )}
      </main>
      <TableStatus />
      <CellMenus />
      <LiveMessages />
    </>
  )
}
