import type { Table } from '../model.ts'
import { isOmitted } from '../table/cells.ts'
import type { ExportContext } from './export-context.ts'
import {
  cellTexts,
  exportColumns,
  exportRows,
  type ExportCell,
  type TableExportOptions
} from './export-rows.ts'
import { xmlAttribute, xmlText } from './xml.ts'

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 Georgia, 'Times New Roman', serif; margin: 2rem; }
  table { border-collapse: collapse; width: 100%; table-layout: fixed; }
  th, td { border: 1px solid GrayText; padding: .4rem .6rem; text-align: start; vertical-align: top; }
  td { overflow-wrap: anywhere; }
  th { font: bold 13px/1.4 system-ui, sans-serif; }
  thead th { position: sticky; top: 0; background: Canvas; }
  .number { width: 4rem; }
  tbody th { font-weight: normal; }
  .suggested { border-inline-start: 4px dashed GrayText; }
  .confirmed { border-inline-start: 4px solid CanvasText; }
  .omitted { background: repeating-linear-gradient(135deg, transparent 0 6px, rgb(128 128 128 / .3) 6px 8px); }
  .note { font: italic 13px/1.4 system-ui, sans-serif; white-space: pre-line; }
  p { margin: 0 0 .3em; }
  @media print { thead th { position: static; } tr { break-inside: avoid; } }
`

/**
 * The table as one HTML page that needs nothing else and runs nothing, line by line. A solid edge is confirmed, a
 * dashed one suggested, hatching an omission; signs stand for words, since the page has no language of its own.
 */
export function* htmlLines(
  table: Table,
  options: TableExportOptions,
  context: ExportContext
): Generator<string> {
  const columns = exportColumns(table, options.columns)
  const title = xmlText(context.title || 'Tetrapla')
  yield '<!doctype html>\n'
  yield '<html lang="und">\n'
  yield '<head>\n'
  yield '<meta charset="utf-8">\n'
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`
  yield `<title>${title}</title>\n`
  yield `<style>${STYLE}</style>\n`
  yield '</head>\n'
  yield '<body>\n'
  yield `<h1>${title}</h1>\n`
  yield '<table>\n'
  yield `<thead><tr><th class="number" scope="col">#</th>${columns.map(({ key }) => `<th scope="col">${xmlText(key)}</th>`).join('')}</tr></thead>\n`
  yield '<tbody>\n'
  for (const { number, row, cells } of exportRows(table, options)) {
    const mark = row.isBookmarked ? ' ★' : ''
    yield `<tr><th class="number" scope="row">${number}${mark}</th>${cells.map(cellMarkup).join('')}</tr>\n`
    if (row.note !== '') {
      yield `<tr><th></th><td class="note" colspan="${cells.length}">${xmlText(row.note)}</td></tr>\n`
    }
  }
  yield '</tbody>\n'
  yield '</table>\n'
  yield '</body>\n'
  yield '</html>\n'
}

function cellMarkup(chosen: ExportCell): string {
  const { cell, column } = chosen
  if (isOmitted(cell)) return `<td class="omitted ${cell.status}">∅</td>`
  const sign = { partial: '≈ ', contradicts: '≠ ', equivalent: '', omitted: '' }[
    cell.relation ?? 'equivalent'
  ]
  const paragraphs = cellTexts(chosen).map(
    (text, index) => `<p>${index === 0 ? sign : ''}${xmlText(text)}</p>`
  )
  return `<td class="${cell.status}" lang="${xmlAttribute(column.language)}" dir="auto">${paragraphs.join('')}</td>`
}
