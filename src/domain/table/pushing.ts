import { EMPTY_CELL, type Row, type Table } from '../model.ts'
import { hasSegments, plainCell, undecidedCell } from './cells.ts'
import { changed, refused, type Change } from './change.ts'
import type { Edit } from './edit.ts'
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
  dropEmptied(rows, table.rows)
  return changed(withRows(table, rows), { column, row, direction: 'up' })
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
  dropEmptied(rows, table.rows)
  return changed(withRows(table, rows), { column, row, direction: 'down' })
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

/** Takes away the rows at the end that the push emptied; those that were empty before stay. */
function dropEmptied(rows: Row[], before: readonly Row[]): void {
  while (rows.length > 0) {
    const last = rows.length - 1
    const previous = before[last]
    if (!isBlankRow(rows[last] as Row) || (previous && isBlankRow(previous))) return
    rows.pop()
  }
}
