import type { Table } from '../model.ts'
import { cellTexts, exportRows, type ExportCell, type TableExportOptions } from './export-rows.ts'

/** The table as JSON Lines: an object a row, with every chosen cell under its column's key. */
export function* jsonlLines(table: Table, options: TableExportOptions): Generator<string> {
  for (const { number, row, cells } of exportRows(table, options)) {
    const value = {
      row: number,
      note: row.note.toWellFormed(),
      bookmark: row.isBookmarked,
      cells: Object.fromEntries(cells.map((cell) => [cell.column.key, cellValue(cell)]))
    }
    yield `${JSON.stringify(value)}\n`
  }
}

function cellValue(chosen: ExportCell) {
  const { column, cell } = chosen
  return {
    texts: cellTexts(chosen),
    segments: cell.segments.map((id) => (column.placeOf.get(id) ?? -1) + 1),
    status: cell.status,
    relation: cell.relation,
    confidence: cell.confidence,
    stale: cell.isStale
  }
}
