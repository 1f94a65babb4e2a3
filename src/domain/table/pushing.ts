import { EMPTY_CELL, type Row, type Table } from '../model.ts'
import { areCellsEqual, hasSegments, isBlankCell, plainCell, undecidedCell } from './cells.ts'
import { changed, refused, type Change } from './change.ts'
import type { CellPatch, Edit, TablePatch } from './edit.ts'
import { cellAt, emptyRow, isBlankRow, rowIndex, withCell, withRows } from './lookup.ts'
import { insertRow, mergeRows } from './rows.ts'

/** From a row on, one column (or all) moves one row down. */
export function pushDown(table: Table, edit: Extract<Edit, { kind: 'pushDown' }>): Change {
  const { column, row, newRow } = edit
  if (column === null) return insertRow(table, { kind: 'insertRow', row: newRow, before: row })
  const start = pushStart(table, edit.row, column)
  if (typeof start !== 'number') return refused(start)
  if (rowIndex(table, newRow) !== -1) return refused({ code: 'edit.idTaken', id: newRow })

  const rows = table.rows.slice()
  let arriving = EMPTY_CELL
  for (let index = start; index < rows.length; index++) {
    const current = rows[index] as Row
    const leaving = cellAt(current, column)
    if (leaving !== arriving) rows[index] = withCell(current, column, arriving)
    arriving = undecidedCell(leaving)
  }
  if (hasSegments(arriving)) {
    rows.push(withCell(emptyRow(newRow, table.columns.length), column, arriving))
  }
  const isLonger = rows.length > table.rows.length
  const dropped = dropEmptied(rows, table.rows)
  const shift = { column, row, direction: 'up' } as const
  if (dropped > 0) return changed(withRows(table, rows), shift)
  const cells = lostCells(table.rows, start, column)
  const inverse = pushBack({ shift, removed: isLonger ? [newRow] : [], cells })
  return changed(withRows(table, rows), shift, inverse)
}

/** From a row on, one column (or all) moves one row up; the row's text joins the end of the cell above. */
export function pushUp(table: Table, edit: Extract<Edit, { kind: 'pushUp' }>): Change {
  const { column, row } = edit
  if (column === null) return pushAllUp(table, edit)
  const start = pushStart(table, row, column)
  if (typeof start !== 'number') return refused(start)
  if (start === 0) return refused({ code: 'edit.noRowAbove' })

  const rows = table.rows.slice()
  const first = cellAt(rows[start] as Row, column)
  if (hasSegments(first)) {
    const above = rows[start - 1] as Row
    const joined = plainCell([...cellAt(above, column).segments, ...first.segments])
    rows[start - 1] = withCell(above, column, joined)
  }
  for (let index = start; index < rows.length; index++) {
    const current = rows[index] as Row
    const next = table.rows[index + 1]
    const arriving = next ? undecidedCell(cellAt(next, column)) : EMPTY_CELL
    if (cellAt(current, column) !== arriving) rows[index] = withCell(current, column, arriving)
  }
  const dropped = dropEmptied(rows, table.rows)
  const shift = { column, row, direction: 'down' } as const
  if (dropped > 1) return changed(withRows(table, rows), shift)
  const inserted = table.rows.slice(rows.length).map((last) => ({ row: last, before: null }))
  const cells = [
    ...(hasSegments(first) ? [cellPatch(table.rows[start - 1] as Row, column)] : []),
    ...(isBlankCell(first) ? [] : [cellPatch(table.rows[start] as Row, column)]),
    ...lostCells(table.rows, start + 1, column)
  ]
  return changed(withRows(table, rows), shift, pushBack({ inserted, shift, cells }))
}

function pushAllUp(table: Table, { row }: Extract<Edit, { kind: 'pushUp' }>): Change {
  const index = rowIndex(table, row)
  if (index === -1) return refused({ code: 'edit.unknownRow', row })
  const above = table.rows[index - 1]
  if (!above) return refused({ code: 'edit.noRowAbove' })
  return mergeRows(table, { kind: 'mergeRows', rows: [above.id, row] })
}

/** Index of the row where a push starts, or why there is nothing to push. */
function pushStart(table: Table, row: Row['id'], column: number) {
  if (!table.columns[column]) return { code: 'edit.unknownColumn', column } as const
  const start = rowIndex(table, row)
  if (start === -1) return { code: 'edit.unknownRow', row } as const
  const last = table.rows.findLastIndex((candidate) => hasSegments(cellAt(candidate, column)))
  return last < start ? ({ code: 'edit.nothingToMove' } as const) : start
}

/** Takes away the rows at the end that the push emptied, and counts them; those that were empty before stay. */
function dropEmptied(rows: Row[], before: readonly Row[]): number {
  let dropped = 0
  for (let last = rows.length - 1; last >= 0; last--) {
    const previous = before[last]
    if (!isBlankRow(rows[last] as Row) || (previous && isBlankRow(previous))) break
    rows.pop()
    dropped++
  }
  return dropped
}

/** A patch that shifts a column and puts back only those cells that shifting does not explain. */
const pushBack = (patch: Partial<TablePatch>): Edit => ({
  kind: 'restore',
  patch: { inserted: [], shift: null, removed: [], order: null, cells: [], notes: [], segments: [], ...patch }
})

/** Cells from a row on that were more than text: what was said about them is lost by moving. */
function lostCells(rows: readonly Row[], start: number, column: number): readonly CellPatch[] {
  const lost: CellPatch[] = []
  for (let index = start; index < rows.length; index++) {
    const patch = cellPatch(rows[index] as Row, column)
    if (!areCellsEqual(undecidedCell(patch.cell), patch.cell)) lost.push(patch)
  }
  return lost
}

const cellPatch = (row: Row, column: number): CellPatch => ({
  row: row.id,
  column,
  cell: cellAt(row, column)
})
