import { useDeferredValue, useMemo } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { CommandId } from '../../../shared/commands.ts'
import { formatKey } from '../../commands/format-key.ts'
import { isMac } from '../../commands/platform.ts'
import { useCommandKey } from '../../commands/use-keymap.ts'
import { StatusBar, type StatusHint } from '../../frame/status-bar.tsx'
import { formatNumber } from '../../i18n/format.ts'
import { useSettings } from '../../settings/use-settings.ts'
import { actionContext, TABLE_ACTIONS } from '../commands/table-actions.ts'
import type { Fold } from '../model/folds.ts'
import { segmentAtCursor } from '../model/text-actions.ts'
import { findRow, OPEN_ROWS } from '../model/row-tally.ts'
import { foldAt, placeOf } from '../model/shown-rows.ts'
import { useSessionState } from '../state/session-context.ts'
import styles from './table-status.module.css'

/** The commands worth showing, the most useful first; only those that do something here are shown. */
const HINTS = [
  'cell.confirm',
  'cell.omitted',
  'cell.relation',
  'cell.pick',
  'row.confirm',
  'cell.unlink',
  'segment.firstUp',
  'segment.lastDown',
  'go.nextOpen',
  'cell.unconfirm',
  'segment.merge'
] as const satisfies readonly CommandId[]
type Hint = (typeof HINTS)[number]

/** The commands whose keys do something at the cursor right now. */
const useValidCommands = (): readonly Hint[] => {
  const { confirmsMoves } = useSettings()
  const state = useSessionState((whole) => whole)
  return useMemo(() => {
    const here = actionContext(state, confirmsMoves)
    if (!here || state.editor || state.job || state.picked) return []
    const hasText = segmentAtCursor(here) !== undefined
    return HINTS.filter((id) => {
      if (id === 'go.nextOpen') return state.tally.rowCounts.unconfirmed > 0
      if (id === 'cell.relation' || id === 'cell.pick') return hasText
      return TABLE_ACTIONS[id](here).ok
    })
  }, [state, confirmsMoves])
}

const Counts = () => {
  const { t } = useTranslation('align')
  const counts = useSessionState((state) => state.tally.cellCounts)
  const parts = [
    t('status.confirmed', { count: counts.confirmed }),
    t('status.suggested', { count: counts.suggested + counts.conflict }),
    t('status.low', { count: counts.low }),
    t('status.omitted', { count: counts.omitted }),
    t('status.empty', { count: counts.empty })
  ]
  return <span className={styles.counts}>{parts.join(' · ')}</span>
}

const FirstOpen = () => {
  const { t } = useTranslation('align')
  const tally = useDeferredValue(useSessionState((state) => state.tally))
  const first = useMemo(() => findRow(tally, { all: [], any: OPEN_ROWS }, 0, 1), [tally])
  return (
    <span className={styles.counts}>
      {first === -1 ? t('status.nothingOpen') : t('status.firstOpen', { row: formatNumber(first + 1) })}
    </span>
  )
}

const FoldStatus = ({ fold }: { readonly fold: Fold }) => {
  const { t } = useTranslation('align')
  const total = useSessionState((state) => state.table.rows.length)
  const values = {
    first: formatNumber(fold.first + 1),
    last: formatNumber(fold.last + 1),
    total: formatNumber(total)
  }
  return (
    <StatusBar
      hints={[
        { combination: 'Enter', label: t('folds.open') },
        { command: 'go.nextOpen', label: t('status.short.go.nextOpen') },
        { command: 'view.folds', label: t('folds.openAll') }
      ]}
    >
      <span>
        <Trans t={t} i18nKey="status.rowsFolded" values={values} components={{ b: <b /> }} />
      </span>
      <Counts />
      <FirstOpen />
    </StatusBar>
  )
}

/** Where the cursor is, what is done, and the keys that work here. */
export const TableStatus = () => {
  const { t } = useTranslation('align')
  const state = useSessionState((whole) => whole)
  const pickKey = useCommandKey('cell.pick') ?? ''
  const commands = useValidCommands()
  const letGo: readonly StatusHint[] = [
    { command: 'cell.pick', label: t('status.placeHere') },
    { combination: 'Escape', label: t('status.letGo') }
  ]
  const { cursor, shown, shownIndex, table, picked } = state
  const here = actionContext(state, true)
  const fold = foldAt(shown, shownIndex)
  if (fold) return <FoldStatus fold={fold} />
  if (!cursor || !here) return <StatusBar />
  const values = {
    row: formatNumber(placeOf(shown, shownIndex) + 1),
    total: formatNumber(table.rows.length),
    index: formatNumber(shownIndex + 1),
    shown: formatNumber(shown.rows.length)
  }
  const placed = segmentAtCursor(here)
  const hints = picked ? letGo : commands.map((command) => ({ command, label: t(`status.short.${command}`) }))
  return (
    <StatusBar hints={hints}>
      <span>
        <Trans
          t={t}
          i18nKey={shown.filters.size > 0 ? 'status.rowShown' : 'status.row'}
          values={values}
          components={{ b: <b /> }}
        />
        {' · '}
        {table.columns[cursor.column]?.key.toUpperCase()}
        {placed && ` · ${t('status.sentence', { number: placed.number })}`}
      </span>
      {picked ? (
        <span className={styles.picked}>
          {t('status.picked', { count: picked.segments.length, key: formatKey(pickKey, isMac) })}
        </span>
      ) : (
        <>
          <Counts />
          <FirstOpen />
        </>
      )}
    </StatusBar>
  )
}
