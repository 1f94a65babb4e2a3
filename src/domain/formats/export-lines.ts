import { assertNever, type Table } from '../model.ts'
import type { ExportContext } from './export-context.ts'
import type { TableExportOptions } from './export-rows.ts'
import { htmlLines } from './html.ts'
import { jsonlLines } from './jsonl.ts'
import { tmxLines } from './tmx.ts'
import { BYTE_ORDER_MARK, tsvLines } from './tsv.ts'
import { xliffLines } from './xliff.ts'

/**
 * A file in any format, piece by piece: each piece ends with a line feed, together they are the file. Takes options
 * for which `exportRefusal` is `null`. Holds one row at a time.
 */
export function exportLines(
  table: Table,
  options: TableExportOptions,
  context: ExportContext
): Iterable<string> {
  switch (options.format) {
    case 'tsv':
      return tsvLines(table, options)
    case 'tmx':
      return tmxLines(table, options, context)
    case 'xliff':
      return xliffLines(table, options, context)
    case 'jsonl':
      return jsonlLines(table, options)
    case 'html':
      return htmlLines(table, options, context)
    default:
      return assertNever(options.format)
  }
}

/** The first lines of the real output, without line ends and byte order mark, at most `maxLines`. */
export function previewLines(
  table: Table,
  options: TableExportOptions,
  context: ExportContext,
  maxLines: number
): readonly string[] {
  const lines: string[] = []
  for (const piece of exportLines(table, options, context)) {
    if (lines.length >= maxLines) break
    const text = piece.replace(BYTE_ORDER_MARK, '').replace(/\n$/, '')
    if (text === '' && piece.startsWith(BYTE_ORDER_MARK)) continue
    lines.push(...text.split('\n').slice(0, maxLines - lines.length))
  }
  return lines
}
