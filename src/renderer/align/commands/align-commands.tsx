import { useTranslation } from 'react-i18next'
import type { CommandHandlers } from '../../commands/registry.ts'
import { useCommands } from '../../commands/use-commands.ts'
import { changeSettings, useSettings } from '../../settings/use-settings.ts'
import { openOverlay } from '../../state/overlays.ts'
import { showToast } from '../../state/toasts.ts'
import { cellElementId } from '../grid/cell.tsx'
import { confirmRows } from '../model/cell-actions.ts'
import { findRow, OPEN_ROWS, type RowQuery } from '../model/row-tally.ts'
import { linkPicked } from '../model/move-actions.ts'
import { splitPlaces } from '../model/split-places.ts'
import { segmentAtCursor } from '../model/text-actions.ts'
import { foldAt, lastPlaceOf, placeOf } from '../model/shown-rows.ts'
import { needsLook } from '../model/cell-look.ts'
import { openCellMenu } from '../state/cell-menu-state.ts'
import { announce } from '../state/messages.ts'
import { useSession, useSessionState } from '../state/session-context.ts'
import { isOnFold } from '../state/table-session.ts'
import { TABLE_ACTION_IDS, TABLE_ACTIONS } from './table-actions.ts'
import { useHistorySteps } from './use-history-steps.ts'
import { useSuggest } from './use-suggest.ts'
import { useTableWork } from './use-table-work.ts'

/** Goes to the next or previous row of a kind among the shown rows, also into a fold. */
const useJumps = () => {
  const session = useSession()
  return (any: RowQuery['any'], step: 1 | -1, onNone: () => void): void => {
    const { cursor, shown, shownIndex, tally, filters } = session.store.getState()
    if (!cursor) return
    const here = placeOf(shown, shownIndex)
    const from = foldAt(shown, shownIndex) && step === 1 ? here : here + step
    const row = shown.source[findRow(tally, { all: filters, any }, from, step)]
    if (!row) return onNone()
    const open = any === OPEN_ROWS ? Math.max(0, row.cells.findIndex(needsLook)) : cursor.column
    session.setCursor({ row: row.id, column: open, segment: 0 }, { isRevealed: true, opensFold: true })
  }
}

const BOOKMARKS: RowQuery['any'] = ['bookmarked']

/** Space: picks the sentences of the cell; again, in the row where they belong: links them there. */
const usePick = () => {
  const session = useSession()
  const work = useTableWork()
  const { t } = useTranslation('align')
  return (): void => {
    const { picked, cursor, shown, shownIndex } = session.store.getState()
    const cell = cursor && shown.rows[shownIndex]?.cells[cursor.column]
    if (!cursor || !cell) return
    if (!picked) {
      if (cell.segments.length === 0) work.tell('emptyCell')
      else session.setPicked({ column: cursor.column, segments: cell.segments })
      return
    }
    if (picked.segments.every((id) => shown.rows[shownIndex]?.cells[picked.column]?.segments.includes(id))) {
      session.setPicked(null)
      announce(t('messages.letGo'))
      return
    }
    work.run((context) => linkPicked(context, picked))
  }
}

/** Everything the keyboard, the menu and the palette can do in the Align table. */
export const AlignCommands = () => {
  const { t } = useTranslation(['align', 'common'])
  const session = useSession()
  const work = useTableWork()
  const jump = useJumps()
  const pick = usePick()
  const steps = useHistorySteps()
  const suggest = useSuggest()
  const { isCompact } = useSettings()
  const hasCursor = useSessionState((state) => state.cursor !== null)
  const isEditing = useSessionState((state) => state.editor !== null)
  const event = useSessionState((state) => state.event.id)
  const documents = useSessionState((state) => state.documents.length)
  const onFold = useSessionState(isOnFold)
  const canGo = hasCursor && !isEditing
  const isEnabled = canGo && !onFold
  const go = (run: () => void) => ({ run, isEnabled: canGo })
  const at = (run: () => void) => ({ run, isEnabled })

  const edit = (kind: 'text' | 'split'): void => {
    const here = work.context()
    const placed = here && segmentAtCursor(here)
    if (!here || !placed) return work.tell('emptyCell')
    if (kind === 'split' && splitPlaces(placed.segment.text).length === 0) return work.tell('oneWord')
    const { row, column, segment } = here.cursor
    session.setEditor({ kind, row, column, segment })
  }

  const tellWithUndo = (text: string): void =>
    showToast({ text, tone: 'good', action: { label: t('common:actions.undo'), run: steps.undo } })

  const removeEmpty = (): void => {
    const before = session.store.getState().table.rows.length
    if (!work.run(TABLE_ACTIONS['row.removeEmpty'])) return
    const count = before - session.store.getState().table.rows.length
    if (count > 1) tellWithUndo(t('messages.removedRows', { count }))
  }

  const confirmAbove = (): void => {
    const { shown, shownIndex } = session.store.getState()
    // Folded rows are rows all the same.
    const above = shown.folds
      ? shown.source.slice(0, lastPlaceOf(shown, shownIndex) + 1)
      : shown.rows.slice(0, shownIndex + 1)
    const rows = above.filter((row) => row.cells.some((cell) => needsLook(cell)))
    if (work.run(() => confirmRows(rows))) tellWithUndo(t('messages.confirmedRows', { count: rows.length }))
  }

  const relation = (): void => {
    const { cursor } = session.store.getState()
    const box =
      cursor && document.getElementById(cellElementId(cursor.row, cursor.column))?.getBoundingClientRect()
    if (box) openCellMenu({ kind: 'relation', x: box.left + 40, y: Math.max(box.top, 0) + 28 })
  }

  const toggleFolds = (): void => {
    const isOn = !session.store.getState().folding.isOn
    session.setFolded(isOn)
    announce(t(isOn ? 'messages.folded' : 'messages.unfolded'))
  }
  const foldHere = (): void => {
    const { shownIndex } = session.store.getState()
    if (!session.closeFold(shownIndex)) work.tell('noFold')
  }

  const noMoreOpen = (): void => showToast({ text: t('messages.noMoreOpen') })
  const noMoreBookmarks = (): void => showToast({ text: t('messages.noMoreBookmarks') })

  const actions = Object.fromEntries(
    TABLE_ACTION_IDS.map((id) => [id, at(() => void work.run(TABLE_ACTIONS[id]))])
  ) as CommandHandlers

  useCommands({
    ...actions,
    'rows.confirmAbove': at(confirmAbove),
    'row.removeEmpty': at(removeEmpty),
    'cell.relation': at(relation),
    'cell.pick': at(pick),
    'segment.edit': at(() => edit('text')),
    'segment.split': at(() => edit('split')),
    'row.note': at(() => {
      const { cursor } = session.store.getState()
      if (cursor) session.setEditor({ kind: 'note', row: cursor.row })
    }),
    'go.nextOpen': go(() => jump(OPEN_ROWS, 1, noMoreOpen)),
    'go.previousOpen': go(() => jump(OPEN_ROWS, -1, noMoreOpen)),
    'go.nextBookmark': go(() => jump(BOOKMARKS, 1, noMoreBookmarks)),
    'go.previousBookmark': go(() => jump(BOOKMARKS, -1, noMoreBookmarks)),
    'edit.undo': { run: steps.undo, isEnabled: steps.canUndo },
    'edit.redo': { run: steps.redo, isEnabled: steps.canRedo },
    'suggest.run': { run: () => suggest.run('auto'), isEnabled: suggest.canRun },
    'view.folds': { run: toggleFolds },
    'view.foldHere': at(foldHere),
    'view.compact': { run: () => void changeSettings({ isCompact: !isCompact }) },
    'export.open': {
      run: () => void session.settled().then(() => openOverlay({ kind: 'export', event })),
      isEnabled: documents > 0
    }
  })
  return null
}
