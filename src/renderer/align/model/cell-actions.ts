import { EMPTY_CELL, type Cell, type Relation, type Row } from '../../../domain/model.ts'
import type { CellRef } from '../../../domain/table/edit.ts'
import { act, refuse, STAY, type ActionContext, type ActionResult, type Follow } from './action.ts'
import { needsLook } from './cell-look.ts'

export const rowOf = ({ table, rowIndex }: ActionContext): Row => table.rows[rowIndex] as Row
export const cellOf = (context: ActionContext): Cell =>
  rowOf(context).cells[context.cursor.column] ?? EMPTY_CELL

const hasContent = (cell: Cell): boolean => cell.segments.length > 0 || cell.relation === 'omitted'

const openCells = (row: Row): readonly CellRef[] =>
  row.cells.flatMap((cell, column) => (needsLook(cell) ? [{ row: row.id, column }] : []))

/** Confirms the cursor's cell and goes on to the next one that is open. */
export const confirmCell = (context: ActionContext): ActionResult => {
  const { row, column } = context.cursor
  if (!hasContent(cellOf(context))) return refuse('nothingToConfirm')
  return act({ kind: 'setStatus', cells: [{ row, column }], status: 'confirmed' }, { kind: 'nextOpen' })
}

/** Confirms all cells of the cursor's row that say something. */
export const confirmRow = (context: ActionContext): ActionResult =>
  confirmRows([rowOf(context)], { kind: 'nextOpen' })

/** Confirms what is open in the given rows. */
export const confirmRows = (rows: readonly Row[], follow: Follow = STAY): ActionResult => {
  const cells = rows.flatMap(openCells)
  return cells.length > 0
    ? act({ kind: 'setStatus', cells, status: 'confirmed' }, follow)
    : refuse('nothingOpen')
}

/** Takes back the decision about the cursor's cell; what the program suggested becomes a suggestion again. */
export const unconfirmCell = (context: ActionContext): ActionResult => {
  const { row, column } = context.cursor
  const cell = cellOf(context)
  if (cell.status === 'undecided') return refuse('notDecided')
  const status = cell.status === 'confirmed' && cell.confidence !== null ? 'suggested' : 'undecided'
  return act({ kind: 'setStatus', cells: [{ row, column }], status })
}

/** Says how the cell relates to its row, and with that decides it. */
export const setRelation = (context: ActionContext, relation: Relation | null): ActionResult => {
  const { row, column } = context.cursor
  const hasText = cellOf(context).segments.length > 0
  if (relation === 'omitted' && hasText) return refuse('omittedNeedsEmpty')
  if (relation !== 'omitted' && relation !== null && !hasText) return refuse('relationNeedsText')
  return act({ kind: 'setRelation', cells: [{ row, column }], relation })
}

/** Decides that the article leaves this out, or takes that back. */
export const toggleOmitted = (context: ActionContext): ActionResult => {
  const cell = cellOf(context)
  return setRelation(context, cell.relation === 'omitted' ? null : 'omitted')
}

/** Gives the cell's sentences a row of their own. */
export const unlinkCell = (context: ActionContext): ActionResult => {
  const { row, column } = context.cursor
  const [first] = cellOf(context).segments
  if (first === undefined) return refuse('emptyCell')
  const isAlone = rowOf(context).cells.every((cell, other) => other === column || cell.segments.length === 0)
  if (isAlone) return refuse('aloneAlready')
  return act(
    { kind: 'unlinkCell', row, column, newRow: context.ids.row },
    { kind: 'segment', segment: first, column }
  )
}
