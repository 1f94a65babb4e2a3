import type { CommandId } from '../../../shared/commands.ts'
import type { ActionContext, ActionResult } from '../model/action.ts'
import { confirmCell, confirmRow, toggleOmitted, unconfirmCell, unlinkCell } from '../model/cell-actions.ts'
import {
  insertRow,
  mergeBelow,
  popLastDown,
  pushDown,
  pushUp,
  removeEmptyRows,
  shiftFirstUp,
  splitRow
} from '../model/move-actions.ts'
import { mergeWithNext, toggleBookmark, toggleExcluded } from '../model/text-actions.ts'
import { foldAt, placeOf } from '../model/shown-rows.ts'
import type { SessionState } from '../state/table-session.ts'

/** The commands that are one edit of the cursor's cell or row. */
export const TABLE_ACTIONS = {
  'cell.confirm': confirmCell,
  'row.confirm': confirmRow,
  'cell.unconfirm': unconfirmCell,
  'cell.omitted': toggleOmitted,
  'cell.unlink': unlinkCell,
  'segment.firstUp': shiftFirstUp,
  'segment.lastDown': popLastDown,
  'column.pushDown': (context) => pushDown(context, context.cursor.column),
  'column.pushUp': (context) => pushUp(context, context.cursor.column),
  'columns.pushDown': (context) => pushDown(context, null),
  'columns.pushUp': (context) => pushUp(context, null),
  'row.insert': insertRow,
  'row.removeEmpty': removeEmptyRows,
  'row.mergeBelow': mergeBelow,
  'row.split': splitRow,
  'row.bookmark': toggleBookmark,
  'segment.merge': mergeWithNext,
  'segment.exclude': toggleExcluded
} as const satisfies Partial<Record<CommandId, (context: ActionContext) => ActionResult>>

export type TableActionId = keyof typeof TABLE_ACTIONS
export const TABLE_ACTION_IDS = Object.keys(TABLE_ACTIONS) as readonly TableActionId[]

/** What the commands see; null while the table has no rows and on the line of a fold. */
export const actionContext = (state: SessionState, confirmsMoves: boolean): ActionContext | null => {
  const { table, cursor, shown, shownIndex, ids } = state
  if (!cursor || foldAt(shown, shownIndex)) return null
  return { table, cursor, rowIndex: placeOf(shown, shownIndex), ids, confirmsMoves }
}
