import type { Cell, Column, Row, SegmentId, Table } from '../model.ts'
import { isBlankCell } from '../table/cells.ts'
import { cellAt } from '../table/lookup.ts'

export type ExportFormat = 'tsv' | 'tmx' | 'xliff' | 'jsonl' | 'html'

/** What a person chooses for an export; `ExportOptions` of the contract fits. */
export type TableExportOptions = {
  readonly format: ExportFormat
  /** TSV only: two columns of text, or the whole table. */
  readonly profile: 'pairs' | 'table'
  /** Column keys in the wanted order. */
  readonly columns: readonly string[]
  /** Units: only confirmed cells. Rows of a table: only where everything that is there is confirmed. */
  readonly isConfirmedOnly: boolean
  /** Leave out what has an empty chosen column; for pairs it is always so. */
  readonly skipsEmpty: boolean
  /** TSV only: a byte order mark at the start. */
  readonly hasBom: boolean
  /** TSV only: `'` before fields that a spreadsheet would run as a formula. */
  readonly isForExcel: boolean
}

export type ExportRefusal =
  | { readonly code: 'export.noColumns' }
  | { readonly code: 'export.twoColumns' }
  | { readonly code: 'export.unknownColumn'; readonly column: string }

/** A chosen column with the way from a segment's id to its place. */
export type ExportColumn = {
  readonly key: string
  readonly language: string
  /** Index in the table. */
  readonly index: number
  readonly segments: Column['segments']
  /** 0-based place in the document. */
  readonly placeOf: ReadonlyMap<SegmentId, number>
}

/** A row that is written: its 1-based number in the table and its chosen cells, in the chosen order. */
export type ExportRow = { readonly number: number; readonly row: Row; readonly cells: readonly ExportCell[] }
export type ExportCell = {
  readonly column: ExportColumn
  readonly cell: Cell
  /** False where a unit leaves the cell out: no text, or not confirmed where only confirmed cells are wanted. */
  readonly isWritten: boolean
}

export type ExportCounts = {
  /** Rows or translation units that will be written. */
  readonly units: number
  readonly rows: number
  readonly skipped: { readonly empty: number; readonly unconfirmed: number }
}

/** Why the options cannot be followed; `null` when they can. Writers take options for which this is `null`. */
export function exportRefusal(table: Table, options: TableExportOptions): ExportRefusal | null {
  const unknown = options.columns.find((key) => !table.columns.some((column) => column.key === key))
  if (unknown !== undefined) return { code: 'export.unknownColumn', column: unknown }
  const count = new Set(options.columns).size
  if (count === 0) return { code: 'export.noColumns' }
  const isExact = (options.format === 'tsv' && options.profile === 'pairs') || options.format === 'xliff'
  if (isExact ? count !== 2 || options.columns.length !== 2 : isUnits(options) && count < 2) {
    return { code: 'export.twoColumns' }
  }
  return null
}

/** True for formats of translation units: at least two texts each. The others write rows of a table. */
export const isUnits = ({ format, profile }: TableExportOptions): boolean =>
  format === 'tmx' || format === 'xliff' || (format === 'tsv' && profile === 'pairs')

/** The chosen columns, each once. Throws for a key that the table does not have. */
export function exportColumns(table: Table, keys: readonly string[]): readonly ExportColumn[] {
  return [...new Set(keys)].map((key) => {
    const index = table.columns.findIndex((column) => column.key === key)
    const column = table.columns[index]
    if (!column) throw new Error(`no column ${key}`)
    const placeOf = new Map(column.segments.map(({ id }, place) => [id, place]))
    return { key, language: column.language, index, segments: column.segments, placeOf }
  })
}

/** The rows to write, one after the other. */
export function* exportRows(table: Table, options: TableExportOptions): Generator<ExportRow> {
  const columns = exportColumns(table, options.columns)
  for (const [index, row] of table.rows.entries()) {
    const cells = chosenCells(row, columns, options)
    if (verdict(cells, options) === 'written') yield { number: index + 1, row, cells }
  }
}

/** How much will be written, without building any text. */
export function countUnits(table: Table, options: TableExportOptions): ExportCounts {
  const columns = exportColumns(table, options.columns)
  const counts = { written: 0, empty: 0, unconfirmed: 0 }
  for (const row of table.rows) counts[verdict(chosenCells(row, columns, options), options)]++
  const { written, empty, unconfirmed } = counts
  return { units: written, rows: table.rows.length, skipped: { empty, unconfirmed } }
}

/** Texts of a cell in its order, without excluded segments; lone surrogates become U+FFFD. */
export function cellTexts({ column, cell }: ExportCell): readonly string[] {
  return cell.segments.flatMap((id) => {
    const segment = column.segments[column.placeOf.get(id) ?? -1]
    return segment && hasText(segment) ? [segment.text.toWellFormed()] : []
  })
}

const hasText = ({ isExcluded, text }: Column['segments'][number]): boolean =>
  !isExcluded && text.trim() !== ''

function holdsText(column: ExportColumn, cell: Cell): boolean {
  return cell.segments.some((id) => {
    const segment = column.segments[column.placeOf.get(id) ?? -1]
    return segment !== undefined && hasText(segment)
  })
}

function chosenCells(
  row: Row,
  columns: readonly ExportColumn[],
  options: TableExportOptions
): readonly ExportCell[] {
  return columns.map((column) => {
    const cell = cellAt(row, column.index)
    const isDecided = !options.isConfirmedOnly || cell.status === 'confirmed'
    return { column, cell, isWritten: isDecided && holdsText(column, cell) }
  })
}

type Verdict = 'written' | 'empty' | 'unconfirmed'

function verdict(cells: readonly ExportCell[], options: TableExportOptions): Verdict {
  return isUnits(options) ? unitVerdict(cells, options) : rowVerdict(cells, options)
}

function unitVerdict(cells: readonly ExportCell[], { skipsEmpty }: TableExportOptions): Verdict {
  const needed = skipsEmpty ? cells.length : 2
  if (cells.filter(({ isWritten }) => isWritten).length >= needed) return 'written'
  const filled = cells.filter(({ column, cell }) => holdsText(column, cell)).length
  return filled >= needed ? 'unconfirmed' : 'empty'
}

function rowVerdict(cells: readonly ExportCell[], options: TableExportOptions): Verdict {
  if (options.skipsEmpty && cells.some(({ column, cell }) => !holdsText(column, cell))) return 'empty'
  if (!options.isConfirmedOnly) return 'written'
  const filled = cells.filter(({ cell }) => !isBlankCell(cell))
  if (filled.length === 0) return 'empty'
  return filled.every(({ cell }) => cell.status === 'confirmed') ? 'written' : 'unconfirmed'
}
