import type { Row, Table } from '../../../domain/model.ts'
import { coverage, type Coverage } from '../../../domain/table/coverage.ts'

/** The coverage of each sentence of a column, in document order, and how often each kind occurs. */
export type ColumnCoverage = {
  readonly sentences: readonly Coverage[]
  readonly counts: Readonly<Record<Coverage, number>>
}

export const columnCoverages = (table: Table): readonly ColumnCoverage[] =>
  coverage(table).map((sentences) => {
    const counts = { all: 0, some: 0, only: 0 }
    for (const one of sentences) counts[one] += 1
    return { sentences, counts }
  })

const hasSameText = (one: Row | undefined, other: Row): boolean =>
  one === other ||
  (one !== undefined && one.cells.every((cell, column) => cell.segments === other.cells[column]?.segments))

const isCoveredAlike = (before: Table, after: Table): boolean =>
  before.columns.length === after.columns.length &&
  before.columns.every((column, index) => column.segments === after.columns[index]?.segments) &&
  before.rows.length === after.rows.length &&
  after.rows.every((row, index) => hasSameText(before.rows[index], row))

/** As `columnCoverages`, remembering the last table: most edits decide or note something and move no sentence. */
export const coverageMemory = (): ((table: Table) => readonly ColumnCoverage[]) => {
  let last: { readonly table: Table; readonly coverages: readonly ColumnCoverage[] } | null = null
  return (table) => {
    const coverages = last && isCoveredAlike(last.table, table) ? last.coverages : columnCoverages(table)
    last = { table, coverages }
    return coverages
  }
}

/**
 * Ticks to draw in at most `slots`: one a sentence, or, where there are more sentences than slots, one a run of
 * sentences with what most of them have.
 */
export const ticksOf = (sentences: readonly Coverage[], slots: number): readonly Coverage[] => {
  if (sentences.length <= slots) return sentences
  return Array.from({ length: slots }, (_, slot) => {
    const from = Math.floor((slot * sentences.length) / slots)
    const to = Math.floor(((slot + 1) * sentences.length) / slots)
    return mostFrequent(sentences.slice(from, to))
  })
}

const mostFrequent = (sentences: readonly Coverage[]): Coverage => {
  const counts = { all: 0, some: 0, only: 0 }
  for (const one of sentences) counts[one] += 1
  const most = Math.max(counts.all, counts.some, counts.only)
  if (counts.only === most) return 'only'
  return counts.some === most ? 'some' : 'all'
}
