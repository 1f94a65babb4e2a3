import { EMPTY_CELL, type Cell, type Row, type RowId, type SegmentId, type Table } from '../model.ts'
import { hasSegments, isBlankCell } from './cells.ts'

/** Index of a row, -1 when there is none. Linear: faster than a map that is built for one question. */
export const rowIndex = (table: Table, id: RowId): number => table.rows.findIndex((row) => row.id === id)

/** The cell of a row in a column; empty where the row has none, so that reading never fails. */
export const cellAt = (row: Row, column: number): Cell => row.cells[column] ?? EMPTY_CELL

/** The row with one cell replaced. */
export function withCell(row: Row, column: number, cell: Cell): Row {
  const cells = row.cells.slice()
  cells[column] = cell
  return { ...row, cells }
}

/** A row in which nothing stands yet. */
export const emptyRow = (id: RowId, columns: number): Row => ({
  id,
  cells: Array.from({ length: columns }, () => EMPTY_CELL),
  note: '',
  isBookmarked: false
})

/** True when a row holds no text, no note, no bookmark and no decision: nobody would miss it. */
export const isBlankRow = (row: Row): boolean =>
  row.note === '' && !row.isBookmarked && row.cells.every(isBlankCell)

export const rowHasSegments = (row: Row): boolean => row.cells.some(hasSegments)

/** Where a segment stands in its document; `null` when no column has it. */
export function locateSegment(
  table: Table,
  id: SegmentId
): { readonly column: number; readonly index: number } | null {
  for (const [column, { segments }] of table.columns.entries()) {
    const index = segments.findIndex((segment) => segment.id === id)
    if (index !== -1) return { column, index }
  }
  return null
}

/** Index of the row that holds a segment of a column, -1 when none does. */
export const rowOfSegment = (table: Table, column: number, id: SegmentId): number =>
  table.rows.findIndex((row) => cellAt(row, column).segments.includes(id))

/** The table with other rows; the table itself when they are the same array. */
export const withRows = (table: Table, rows: readonly Row[]): Table =>
  rows === table.rows ? table : { ...table, rows }
