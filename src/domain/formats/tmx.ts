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
 * The table as a translation memory, TMX 1.4b, line by line. A unit is a row with text in at least two chosen
 * columns; its number in the table is the `tuid`. With two columns the first is the source language, with more any is.
 * Source: https://www.gala-global.org/tmx-14b
 */
export function* tmxLines(
  table: Table,
  options: TableExportOptions,
  context: ExportContext
): Generator<string> {
  const columns = exportColumns(table, options.columns)
  const source = columns.length === 2 ? (columns[0]?.language ?? '*all*') : '*all*'
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<tmx version="1.4">\n'
  yield (
    `  <header creationtool="Tetrapla" creationtoolversion="${xmlAttribute(context.version || '0')}" segtype="sentence"` +
    ` o-tmf="Tetrapla" adminlang="en" srclang="${xmlAttribute(source)}" datatype="plaintext"${creationDate(context)}/>\n`
  )
  yield '  <body>\n'
  for (const row of exportRows(table, options)) yield* unitLines(row)
  yield '  </body>\n'
  yield '</tmx>\n'
}

/** A cell of several sentences makes the unit a block. */
function* unitLines({ number, row, cells }: ExportRow): Generator<string> {
  const texts = cells.flatMap((cell) => (cell.isWritten ? [{ cell, parts: cellTexts(cell) }] : []))
  const isBlock = texts.some(({ parts }) => parts.length > 1)
  yield `    <tu tuid="${number}"${isBlock ? ' segtype="block"' : ''}>\n`
  if (row.note !== '') yield `      <note>${xmlText(row.note)}</note>\n`
  for (const { cell, parts } of texts) {
    yield `      <tuv xml:lang="${xmlAttribute(cell.column.language)}"><seg>${xmlText(parts.join(' '))}</seg></tuv>\n`
  }
  yield '    </tu>\n'
}

/** TMX dates are `YYYYMMDDThhmmssZ`. */
const creationDate = ({ created }: ExportContext): string =>
  created === null
    ? ''
    : ` creationdate="${xmlAttribute(created.replace(/\.\d+/, '').replaceAll(/[-:]/g, ''))}"`
