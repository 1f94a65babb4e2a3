import type { Row, Table } from '../../../domain/model.ts'
import { coverage, type Coverage } from '../../../domain/table/coverage.ts'
import { columnIndex } from './column-index.ts'
import { sameEnds } from './row-tally.ts'

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

const areSentencesSame = (before: Table, after: Table): boolean =>
  before.columns.length === after.columns.length &&
  before.columns.every((column, index) => column.segments === after.columns[index]?.segments)

type Draft = { readonly sentences: Coverage[]; readonly counts: Record<Coverage, number> }

/** Tells of the sentences of a row in how many documents they are. */
const coverRow = (row: Row, table: Table, draftOf: (column: number) => Draft): void => {
  const filled = row.cells.filter((cell) => cell.segments.length > 0).length
  const value = filled === 1 ? 'only' : filled === row.cells.length ? 'all' : 'some'
  row.cells.forEach((cell, ordinal) => {
    const column = table.columns[ordinal]
    const index = column && cell.segments.length > 0 ? columnIndex(column) : null
    for (const id of cell.segments) {
      const position = index?.get(id)?.position
      if (position === undefined) continue
      const { sentences, counts } = draftOf(ordinal)
      counts[sentences[position] ?? value] -= 1
      counts[value] += 1
      sentences[position] = value
    }
  })
}

/** What an edit that kept all sentences made of the coverages: only rows that changed are looked at. */
const coverAgain = (
  coverages: readonly ColumnCoverage[],
  before: Table,
  after: Table
): readonly ColumnCoverage[] => {
  const { head, tail } = sameEnds(before.rows, after.rows)
  const drafts = new Map<number, Draft>()
  const draftOf = (column: number): Draft => {
    const known = coverages[column]
    const draft = drafts.get(column) ?? {
      sentences: [...(known?.sentences ?? [])],
      counts: { ...(known?.counts ?? { all: 0, some: 0, only: 0 }) }
    }
    drafts.set(column, draft)
    return draft
  }
  for (let place = head; place < after.rows.length - tail; place += 1) {
    const row = after.rows[place] as Row
    const old = before.rows[place]
    const isSame = old?.cells.every((cell, column) => cell.segments === row.cells[column]?.segments)
    if (!isSame) coverRow(row, after, draftOf)
  }
  return drafts.size === 0 ? coverages : coverages.map((one, column) => drafts.get(column) ?? one)
}

/** As `columnCoverages`, remembering the last table, so that an edit costs what it touched. */
export const coverageMemory = (): ((table: Table) => readonly ColumnCoverage[]) => {
  let last: { readonly table: Table; readonly coverages: readonly ColumnCoverage[] } | null = null
  return (table) => {
    const coverages =
      last && areSentencesSame(last.table, table)
        ? coverAgain(last.coverages, last.table, table)
        : columnCoverages(table)
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
