import type { Cell, Row, RowId, SegmentId } from '../../../domain/model.ts'
import type { Edit } from '../../../domain/table/edit.ts'
import { act, refuse, type ActionContext, type ActionResult } from './action.ts'
import { cellOf, rowOf } from './cell-actions.ts'
import { columnIndex } from './column-index.ts'
import type { DropTarget } from './drop-target.ts'

/** Sentences of one column that wait for the cell they belong to. */
export type Picked = { readonly column: number; readonly segments: readonly SegmentId[] }

/** An edit that moves text of the cursor's column into a row; with it the cell there is decided, if the person wants that. */
const moveInto = ({ cursor, confirmsMoves }: ActionContext, edit: Edit, row: RowId): Edit => {
  if (!confirmsMoves) return edit
  const cells = [{ row, column: cursor.column }]
  return { kind: 'batch', edits: [edit, { kind: 'setStatus', cells, status: 'confirmed' }] }
}

/** The row below the cursor's; where there is none, the new one that an edit makes. */
const rowBelow = ({ table, rowIndex, ids }: ActionContext): RowId => table.rows[rowIndex + 1]?.id ?? ids.row

/** The first sentence of the cell goes to the end of the cell above; the cursor goes with it. */
export const shiftFirstUp = (context: ActionContext): ActionResult => {
  const { row, column } = context.cursor
  const first = cellOf(context).segments[0]
  if (first === undefined) return refuse('emptyCell')
  const above = context.table.rows[context.rowIndex - 1]
  if (!above) return refuse('noRowAbove')
  const edit = moveInto(context, { kind: 'shiftFirstUp', row, column }, above.id)
  return act(edit, { kind: 'segment', segment: first, column })
}

const isBlank = (cell: Cell): boolean => cell.segments.length === 0 && cell.relation !== 'omitted'

/** Whether the cursor's row holds nothing besides the cursor's cell. */
const isOnlyContent = (context: ActionContext): boolean => {
  const { cells, note, isBookmarked } = rowOf(context)
  return (
    note === '' &&
    !isBookmarked &&
    cells.every((cell, column) => column === context.cursor.column || isBlank(cell))
  )
}

/** The last sentence of the cell goes to the start of the cell below; the cursor goes with it. */
export const popLastDown = (context: ActionContext): ActionResult => {
  const { row, column } = context.cursor
  const last = cellOf(context).segments.at(-1)
  if (last === undefined) return refuse('emptyCell')
  const isLastRow = context.rowIndex === context.table.rows.length - 1
  if (isLastRow && cellOf(context).segments.length === 1 && isOnlyContent(context))
    return refuse('noRowBelow')
  const edit = { kind: 'popLastDown', row, column, newRow: context.ids.row } as const
  return act(moveInto(context, edit, rowBelow(context)), { kind: 'segment', segment: last, column })
}

const hasTextFrom = ({ table, rowIndex }: ActionContext, column: number): boolean => {
  for (let index = rowIndex; index < table.rows.length; index += 1) {
    if ((table.rows[index]?.cells[column]?.segments.length ?? 0) > 0) return true
  }
  return false
}

/** From the cursor on, the column (all columns: null) moves one row down; the cursor goes with its cell. */
export const pushDown = (context: ActionContext, column: number | null): ActionResult => {
  const { cursor, ids } = context
  if (column !== null && !hasTextFrom(context, column)) return refuse('emptyCell')
  const first = cellOf(context).segments[0]
  const edit = { kind: 'pushDown', row: cursor.row, column, newRow: ids.row } as const
  if (first === undefined) return act(edit)
  return act(column === null ? edit : moveInto(context, edit, rowBelow(context)), {
    kind: 'segment',
    segment: first,
    column: cursor.column
  })
}

/** From the cursor on, the column (all columns: null) moves one row up; the cursor goes with its cell. */
export const pushUp = (context: ActionContext, column: number | null): ActionResult => {
  const { cursor, rowIndex, table } = context
  const above = table.rows[rowIndex - 1]
  if (!above) return refuse('noRowAbove')
  if (column !== null && !hasTextFrom(context, column)) return refuse('emptyCell')
  const first = cellOf(context).segments[0]
  const edit = { kind: 'pushUp', row: cursor.row, column } as const
  if (first === undefined) return act(edit)
  return act(column === null ? edit : moveInto(context, edit, above.id), {
    kind: 'segment',
    segment: first,
    column: cursor.column
  })
}

/** How many of the cell's segments come before the moved ones in the document. */
const documentPlace = (context: ActionContext, rowIndex: number, { column, segments }: Picked): number => {
  const own = context.table.columns[column]
  const cell = context.table.rows[rowIndex]?.cells[column]
  if (!own || !cell) return 0
  const index = columnIndex(own)
  const position = (id: SegmentId): number => index.get(id)?.position ?? 0
  const moved = new Set(segments)
  const first = Math.min(...segments.map(position))
  return cell.segments.filter((id) => !moved.has(id) && position(id) < first).length
}

/** Puts sentences into a row, where they belong by their place in the document or where they were dropped. */
export const moveTo = (
  context: ActionContext,
  picked: Picked,
  target: DropTarget,
  rowIndex: number
): ActionResult => {
  const [first] = picked.segments
  const cell = context.table.rows[rowIndex]?.cells[picked.column]
  if (first === undefined || !cell) return refuse('emptyCell')
  const at =
    target.kind === 'place'
      ? placeWithout(cell.segments, picked, target.at)
      : documentPlace(context, rowIndex, picked)
  if (isAlreadyThere(cell.segments, picked.segments, at)) return refuse('alreadyThere')
  const edit = {
    kind: 'moveSegments',
    segments: picked.segments,
    to: { row: target.row, column: picked.column, at },
    status: context.confirmsMoves ? 'confirmed' : 'undecided'
  } as const
  return act(edit, { kind: 'segment', segment: first, column: picked.column })
}

/** A place among the segments as they are shown, counted without the ones that are on their way. */
const placeWithout = (shown: readonly SegmentId[], { segments }: Picked, at: number): number =>
  at - shown.slice(0, at).filter((id) => segments.includes(id)).length

const isAlreadyThere = (cell: readonly SegmentId[], moved: readonly SegmentId[], at: number): boolean => {
  if (!moved.every((id) => cell.includes(id))) return false
  const rest = cell.filter((id) => !moved.includes(id))
  const after = [...rest.slice(0, at), ...moved, ...rest.slice(at)]
  return after.every((id, index) => id === cell[index])
}

/** Links what was picked into the cursor's row. */
export const linkPicked = (context: ActionContext, picked: Picked): ActionResult =>
  moveTo(context, picked, { kind: 'link', row: context.cursor.row }, context.rowIndex)

/** A new row above the cursor's row. */
export const insertRow = ({ cursor, ids }: ActionContext): ActionResult =>
  act(
    { kind: 'insertRow', row: ids.row, before: cursor.row },
    { kind: 'cell', row: ids.row, column: cursor.column }
  )

const isEmpty = (row: Row): boolean => row.cells.every((cell) => cell.segments.length === 0)

/** Removes the cursor's row when it is empty, else all rows that are. */
export const removeEmptyRows = (context: ActionContext): ActionResult => {
  const own = rowOf(context)
  const rows = isEmpty(own) ? [own.id] : context.table.rows.filter(isEmpty).map((row) => row.id)
  if (rows.length === 0) return refuse('noEmptyRow')
  return act({ kind: 'removeEmptyRows', rows })
}

/** Puts the row below into the cursor's row. */
export const mergeBelow = ({ table, rowIndex, cursor }: ActionContext): ActionResult => {
  const below = table.rows[rowIndex + 1]
  return below ? act({ kind: 'mergeRows', rows: [cursor.row, below.id] }) : refuse('noRowBelow')
}

/** Splits the row before the sentence with the cursor; the other columns keep their first sentence. */
export const splitRow = (context: ActionContext): ActionResult => {
  const { cursor, ids } = context
  const at = rowOf(context).cells.map((cell, column) =>
    column === cursor.column && cursor.segment > 0 ? cursor.segment : Math.min(1, cell.segments.length)
  )
  const hasRest = rowOf(context).cells.some((cell, column) => cell.segments.length > (at[column] ?? 0))
  return hasRest ? act({ kind: 'splitRow', row: cursor.row, at, newRow: ids.row }) : refuse('oneSentenceEach')
}
