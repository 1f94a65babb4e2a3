import type { AlignedRow } from '../alignment/suggestion.ts'
import type { Table } from '../model.ts'

/** A row by 0-based sentence numbers, a list a column; `confidence` in 0..1 or `null`. */
export type LadderRow = {
  readonly cells: readonly (readonly number[])[]
  readonly confidence: number | null
}

/**
 * Rows as a ladder, line by line: a tab between columns, sentence numbers joined by commas, nothing for an empty
 * cell. With scores a last column holds the confidence, rounded to four places.
 */
export function* ladderLines(rows: Iterable<LadderRow>, hasScores: boolean): Generator<string> {
  for (const { cells, confidence } of rows) {
    const fields = cells.map((sentences) => sentences.join(','))
    if (hasScores) fields.push(confidence === null ? '' : String(Math.round(confidence * 10_000) / 10_000))
    yield `${fields.join('\t')}\n`
  }
}

export const ladderRow = ({ cells, confidence }: AlignedRow): LadderRow => ({
  cells: cells.map(({ sentences }) => sentences),
  confidence
})

/** The rows of a table, all columns, excluded segments counted and named; confidence: the least of the row's cells. */
export function* tableLadder(table: Table): Generator<LadderRow> {
  const places = table.columns.map(({ segments }) => new Map(segments.map(({ id }, place) => [id, place])))
  for (const { cells } of table.rows) {
    const known = cells.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]))
    yield {
      cells: cells.map(({ segments }, column) => segments.flatMap((id) => places[column]?.get(id) ?? [])),
      confidence: known.length > 0 ? Math.min(...known) : null
    }
  }
}

/** Reads a ladder; the 1-based number of the first line that is none. Missing columns at the end of a line are empty. */
export function parseLadder(
  lines: Iterable<string>,
  columns: number,
  hasScores = false
):
  | { readonly ok: true; readonly rows: readonly LadderRow[] }
  | { readonly ok: false; readonly line: number } {
  const rows: LadderRow[] = []
  for (const line of lines) {
    const fields = line.replace(/\r?\n?$/, '').split('\t')
    const [score = ''] = hasScores ? fields.splice(columns, 1) : []
    const isSound = fields.length <= columns && fields.every((field) => /^(\d+(,\d+)*)?$/.test(field))
    const confidence = score === '' ? null : Number(score)
    if (!isSound || (confidence !== null && !(confidence >= 0 && confidence <= 1))) {
      return { ok: false, line: rows.length + 1 }
    }
    const cells = Array.from({ length: columns }, (_, column) =>
      fields[column] ? fields[column].split(',').map(Number) : []
    )
    rows.push({ cells, confidence })
  }
  return { ok: true, rows }
}
