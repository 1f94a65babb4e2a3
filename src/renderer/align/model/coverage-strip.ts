import type { Table } from '../../../domain/model.ts'
import { columnIndex } from './column-index.ts'

/** How many articles say what a sentence says: only its own, some, all. */
export const COVERAGE = ['only', 'some', 'all'] as const
export type Coverage = (typeof COVERAGE)[number]

/** The coverage of each sentence of a column, in document order. */
export type ColumnCoverage = {
  /** Indices into `COVERAGE`, one byte a sentence. */
  readonly sentences: Uint8Array
  readonly counts: Readonly<Record<Coverage, number>>
}

const EMPTY_COUNTS: Readonly<Record<Coverage, number>> = { only: 0, some: 0, all: 0 }

/** Coverage of all columns; in a table of one column everything is only there. */
export const coverageOf = (table: Table): readonly ColumnCoverage[] => {
  const indices = table.columns.map(columnIndex)
  const sentences = table.columns.map((column) => new Uint8Array(column.segments.length))
  const counts = table.columns.map(() => ({ ...EMPTY_COUNTS }))
  for (const row of table.rows) {
    const texts = row.cells.reduce((sum, cell) => (cell.segments.length > 0 ? sum + 1 : sum), 0)
    const code = texts <= 1 ? 0 : texts < table.columns.length ? 1 : 2
    const coverage = COVERAGE[code] as Coverage
    row.cells.forEach((cell, column) => {
      for (const id of cell.segments) {
        const position = indices[column]?.get(id)?.position
        const own = sentences[column]
        if (position !== undefined && own) own[position] = code
      }
      const count = counts[column]
      if (count) count[coverage] += cell.segments.length
    })
  }
  return sentences.map((own, column) => ({ sentences: own, counts: counts[column] ?? EMPTY_COUNTS }))
}

/**
 * Ticks to draw in at most `slots`: one a sentence, or, where there are more sentences than slots, one a run of
 * sentences with what most of them have.
 */
export const ticksOf = (sentences: Uint8Array, slots: number): readonly Coverage[] => {
  const count = Math.min(sentences.length, Math.max(1, slots))
  return Array.from({ length: count }, (_, slot) => {
    const from = Math.floor((slot * sentences.length) / count)
    const to = Math.max(from + 1, Math.floor(((slot + 1) * sentences.length) / count))
    const votes = [0, 0, 0]
    for (let index = from; index < to; index += 1) {
      const code = sentences[index] ?? 0
      votes[code] = (votes[code] ?? 0) + 1
    }
    return COVERAGE[votes.indexOf(Math.max(...votes))] as Coverage
  })
}
