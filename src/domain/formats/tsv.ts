import type { Table } from '../model.ts'
import {
  cellTexts,
  exportColumns,
  exportRows,
  type ExportCell,
  type TableExportOptions
} from './export-rows.ts'

export const BYTE_ORDER_MARK = '\uFEFF'

/** Header fields before the columns, and what each column has after its key. */
export const ROW_FIELDS = ['row', 'note', 'bookmark'] as const
export const CELL_FIELDS = ['segments', 'status', 'relation', 'confidence'] as const

/**
 * The table as tab-separated values, line by line; each ends with a line feed, together they are the file. Profile
 * `pairs`: source and target of each unit, no header. Profile `table`: a header and every row, read back by
 * `parseTableTsv`. `docs/formats.md` describes both.
 */
export function* tsvLines(table: Table, options: TableExportOptions): Generator<string> {
  const lines = options.profile === 'pairs' ? pairLines(table, options) : tableLines(table, options)
  let prefix = options.hasBom ? BYTE_ORDER_MARK : ''
  for (const fields of lines) {
    yield `${prefix}${fields.join('\t')}\n`
    prefix = ''
  }
  if (prefix !== '') yield prefix
}

function* pairLines(table: Table, options: TableExportOptions): Generator<readonly string[]> {
  for (const { cells } of exportRows(table, options)) {
    yield cells.map((cell) => guarded(oneLine(cellTexts(cell).join(' ')), options))
  }
}

function* tableLines(table: Table, options: TableExportOptions): Generator<readonly string[]> {
  const keys = exportColumns(table, options.columns).map(({ key }) => key)
  yield [...ROW_FIELDS, ...keys.flatMap((key) => [key, ...CELL_FIELDS.map((field) => `${key}.${field}`)])]
  for (const { number, row, cells } of exportRows(table, options)) {
    yield [
      String(number),
      guarded(escapeField(row.note.toWellFormed()), options),
      row.isBookmarked ? '1' : '0',
      ...cells.flatMap((cell) => cellFields(cell, options))
    ]
  }
}

function cellFields(chosen: ExportCell, options: TableExportOptions): readonly string[] {
  const { column, cell } = chosen
  return [
    guarded(escapeField(cellTexts(chosen).join(' ')), options),
    cell.segments.map((id) => (column.placeOf.get(id) ?? -1) + 1).join(','),
    cell.status,
    cell.relation ?? '',
    cell.confidence === null ? '' : String(cell.confidence)
  ]
}

/** One line of plain text: each run of tabs and line breaks becomes one space. */
export const oneLine = (text: string): string => text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' }

/** Tab, line feed, carriage return and backslash as `\t`, `\n`, `\r`, `\\`. */
export const escapeField = (text: string): string =>
  text.replaceAll(/[\t\n\r\\]/g, (character) => ESCAPES[character] ?? character)

/** The text that `escapeField` was given. A backslash before anything else stays. */
export const unescapeField = (field: string): string =>
  field.replaceAll(/\\[tnr\\]/g, (escape) => UNESCAPES[escape] ?? escape)

const UNESCAPES = Object.fromEntries(
  Object.entries(ESCAPES).map(([character, escape]) => [escape, character])
)

/** Keeps a spreadsheet from running a text as a formula. Changes the text, so only on request. */
const guarded = (field: string, { isForExcel }: TableExportOptions): string =>
  isForExcel && /^[=+\-@]/.test(field) ? `'${field}` : field
