import type { Table } from '../model.ts'
import type { ExportContext } from './export-context.ts'
import {
  cellTexts,
  exportColumns,
  exportRows,
  type ExportRow,
  type TableExportOptions
} from './export-rows.ts'
import { xmlAttribute, xmlText } from './xml.ts'

/**
 * Two columns as XLIFF 1.2, line by line: the version that every translation program reads. A unit is a row with text
 * in both; its number in the table is the `id`. A unit of confirmed cells is approved.
 * Source: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
 */
export function* xliffLines(
  table: Table,
  options: TableExportOptions,
  context: ExportContext
): Generator<string> {
  const [source, target] = exportColumns(table, options.columns)
  const languages =
    `source-language="${xmlAttribute(source?.language ?? 'und')}"` +
    ` target-language="${xmlAttribute(target?.language ?? 'und')}"`
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
  yield `  <file original="${xmlAttribute(context.title || 'table')}" ${languages} datatype="plaintext"${date(context)}>\n`
  yield '    <header>\n'
  yield `      <tool tool-id="tetrapla" tool-name="Tetrapla" tool-version="${xmlAttribute(context.version || '0')}"/>\n`
  yield '    </header>\n'
  yield '    <body>\n'
  for (const row of exportRows(table, options)) yield* unitLines(row)
  yield '    </body>\n'
  yield '  </file>\n'
  yield '</xliff>\n'
}

function* unitLines({ number, row, cells }: ExportRow): Generator<string> {
  const [source = '', target = ''] = cells.map((cell) => xmlText(cellTexts(cell).join(' ')))
  const isConfirmed = cells.every(({ cell }) => cell.status === 'confirmed')
  const state = isConfirmed ? 'final' : 'needs-review-translation'
  yield `      <trans-unit id="${number}" approved="${isConfirmed ? 'yes' : 'no'}">\n`
  yield `        <source>${source}</source>\n`
  yield `        <target state="${state}">${target}</target>\n`
  if (row.note !== '') yield `        <note>${xmlText(row.note)}</note>\n`
  yield '      </trans-unit>\n'
}

/** XLIFF dates are ISO 8601 without fractions. */
const date = ({ created }: ExportContext): string =>
  created === null ? '' : ` date="${xmlAttribute(created.replace(/\.\d+/, ''))}"`
