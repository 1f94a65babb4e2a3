import { useTranslation } from 'react-i18next'
import { useCommandKey } from '../../commands/use-keymap.ts'
import { runCommand } from '../../commands/registry.ts'
import { Topbar } from '../../frame/topbar.tsx'
import { formatNumber, formatPercent } from '../../i18n/format.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useHistorySteps } from '../commands/use-history-steps.ts'
import { SUGGEST_MODES, useSuggest } from '../commands/use-suggest.ts'
import { progress } from '../model/row-tally.ts'
import { useSessionState } from '../state/session-context.ts'
import styles from './event-bar.module.css'

const HistoryButtons = () => {
  const steps = useHistorySteps()
  const undoKey = useCommandKey('edit.undo')
  const redoKey = useCommandKey('edit.redo')
  return (
    <>
      <IconButton
        icon="undo"
        label={steps.undoText}
        shortcut={undoKey}
        isDisabled={!steps.canUndo}
        onPress={steps.undo}
      />
      <IconButton
        icon="redo"
        label={steps.redoText}
        shortcut={redoKey}
        isDisabled={!steps.canRedo}
        onPress={steps.redo}
      />
    </>
  )
}

const SuggestButton = () => {
  const { t } = useTranslation('align')
  const suggest = useSuggest()
  const entries = SUGGEST_MODES.map((mode) => ({
    id: mode,
    label: t(`bar.modes.${mode}`),
    run: () => suggest.run(mode)
  }))
  return (
    <div className={styles.suggest}>
      <Button
        variant="primary"
        icon="suggest"
        className={styles.suggestMain}
        isDisabled={!suggest.canRun}
        onPress={() => suggest.run('auto')}
      >
        {t('bar.suggest')}
      </Button>
      <Menu label={t('bar.suggestMode')} groups={[{ id: 'modes', entries }]} placement="bottom end">
        <Button
          variant="primary"
          className={styles.suggestMode}
          isDisabled={!suggest.canRun}
          aria-label={t('bar.suggestMode')}
        >
          <Icon name="down" />
        </Button>
      </Menu>
    </div>
  )
}

const RunningJob = () => {
  const { t } = useTranslation('align')
  const job = useSessionState((state) => state.job)
  const suggest = useSuggest()
  if (!job) return <SuggestButton />
  const label = t(job.isCancelling ? 'bar.cancelling' : 'bar.suggesting')
  return (
    <div className={styles.job}>
      <div className={styles.jobText}>
        <span>{label}</span>
        {job.done !== null && <span>{formatPercent(job.done)}</span>}
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={job.done === null ? undefined : Math.round(job.done * 100)}
      >
        <i className={styles.jobDone} style={{ width: formatShare(job.done ?? 0) }} />
      </div>
      <Button isDisabled={job.isCancelling} onPress={suggest.cancel}>
        {t('bar.cancel')}
      </Button>
    </div>
  )
}

const formatShare = (share: number): string => `${(share * 100).toFixed(2)}%`

const TableProgress = () => {
  const { t } = useTranslation('align')
  const tally = useSessionState((state) => state.tally)
  const { confirmed, suggested } = progress(tally)
  const counts = tally.cellCounts
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const label = t('bar.progress', {
    confirmed: formatNumber(Math.round(confirmed * total)),
    total: formatNumber(total),
    suggested: formatNumber(Math.round(suggested * total))
  })
  return (
    <div className={styles.progress} title={label} role="img" aria-label={label}>
      <div className={styles.track}>
        <i className={styles.confirmed} style={{ width: formatShare(confirmed) }} />
        <i className={styles.suggested} style={{ width: formatShare(suggested) }} />
      </div>
      <b>{formatPercent(confirmed)}</b>
    </div>
  )
}

/** The bar at the top of the Align screen. */
export const EventBar = () => {
  const { t } = useTranslation('align')
  const name = useSessionState((state) => state.event.name)
  const articles = useSessionState((state) => state.documents.length)
  const rows = useSessionState((state) => state.table.rows.length)
  const exportKey = useCommandKey('export.open')
  const detail = `${t('bar.articles', { count: articles })} · ${t('bar.rows', { count: rows })}`
  return (
    <Topbar title={name} detail={<span className={styles.detail}>{detail}</span>}>
      <HistoryButtons />
      <span className={styles.line} />
      <RunningJob />
      <span className={styles.line} />
      {rows > 0 && <TableProgress />}
      <IconButton
        icon="export"
        label={t('bar.export')}
        shortcut={exportKey}
        isDisabled={articles === 0}
        onPress={() => runCommand('export.open')}
      />
    </Topbar>
  )
}
