import type { Row, Table } from '../../../domain/model.ts'
import { rowPredicate, type RowFilter } from '../../../domain/table/filters.ts'
import { cellLook, type CellLook } from './cell-look.ts'
import { soloColumn } from './folds.ts'

/** The filters that look at a row alone, in the order of their bits. */
export const TALLIED_FILTERS = [
  'unconfirmed',
  'lowConfidence',
  'conflict',
  'emptyCell',
  'oneColumn',
  'bookmarked',
  'notOneToOne',
  'stale',
  'noted'
] as const satisfies readonly RowFilter[]
export type TalliedFilter = (typeof TALLIED_FILTERS)[number]

/** Looks by their code in `TableTally.looks`. */
export const LOOKS: readonly CellLook[] = [
  'empty',
  'omitted',
  'plain',
  'suggested',
  'low',
  'conflict',
  'confirmed'
]
const LOOK_CODES = new Map(LOOKS.map((look, code) => [look, code]))

const bit = (filter: TalliedFilter): number => 1 << TALLIED_FILTERS.indexOf(filter)

/** The bits of some filters. */
export const filterMask = (filters: Iterable<TalliedFilter>): number =>
  [...filters].reduce((mask, filter) => mask | bit(filter), 0)

/** What is counted about a table; made from the one before, so that an edit costs what it touched. */
export type TableTally = {
  readonly rows: readonly Row[]
  /** For each row the filters it passes, as bits in the order of `TALLIED_FILTERS`. */
  readonly flags: Uint16Array
  /** One byte a cell, row by row: its look, an index into `LOOKS`. */
  readonly looks: Uint8Array
  /** For each row the column that has it for itself, -1 where there is none (see `soloColumn`). */
  readonly solo: Int8Array
  readonly rowCounts: Readonly<Record<TalliedFilter, number>>
  readonly cellCounts: Readonly<Record<CellLook, number>>
  /** Sentences of each column that stand in a confirmed cell. */
  readonly confirmedSentences: readonly number[]
}

const rowFlags = (row: Row, predicates: readonly ((row: Row) => boolean)[]): number =>
  predicates.reduce((flags, passes, index) => (passes(row) ? flags | (1 << index) : flags), 0)

type Counts = { readonly flags: number[]; readonly looks: number[]; readonly confirmed: number[] }

const addRow = (counts: Counts, row: Row, flags: number, sign: 1 | -1): void => {
  for (let index = 0; index < TALLIED_FILTERS.length; index += 1) {
    if (flags & (1 << index)) counts.flags[index] = (counts.flags[index] ?? 0) + sign
  }
  row.cells.forEach((cell, column) => {
    const code = LOOK_CODES.get(cellLook(cell)) ?? 0
    counts.looks[code] = (counts.looks[code] ?? 0) + sign
    if (cell.status === 'confirmed') {
      counts.confirmed[column] = (counts.confirmed[column] ?? 0) + sign * cell.segments.length
    }
  })
}

const countsOf = (tally: TableTally | null, columns: number): Counts => ({
  flags: TALLIED_FILTERS.map((filter) => tally?.rowCounts[filter] ?? 0),
  looks: LOOKS.map((look) => tally?.cellCounts[look] ?? 0),
  confirmed: Array.from({ length: columns }, (_, column) => tally?.confirmedSentences[column] ?? 0)
})

/** How many rows at both ends are the same in two versions of a table. */
export const sameEnds = (
  before: readonly Row[],
  after: readonly Row[]
): { readonly head: number; readonly tail: number } => {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1
  return { head, tail }
}

/** Takes over what is known about the rows at both ends. */
const keepEnds = <T extends Uint8Array | Uint16Array | Int8Array>(
  into: T,
  from: T | undefined,
  head: number,
  tail: number
): T => {
  if (!from) return into
  into.set(from.subarray(0, head))
  into.set(from.subarray(from.length - tail), into.length - tail)
  return into
}

/** Counts a table; rows that are the same objects as in the previous tally are not looked at again. */
export const tallyRows = (previous: TableTally | null, table: Table): TableTally => {
  const { rows } = table
  const columns = table.columns.length
  const usable = previous?.confirmedSentences.length === columns ? previous : null
  if (usable?.rows === rows) return usable
  const before = usable?.rows ?? []
  const { head, tail } = sameEnds(before, rows)
  const flags = keepEnds(new Uint16Array(rows.length), usable?.flags, head, tail)
  const looks = keepEnds(new Uint8Array(rows.length * columns), usable?.looks, head * columns, tail * columns)
  const solo = keepEnds(new Int8Array(rows.length), usable?.solo, head, tail)
  const predicates = TALLIED_FILTERS.map((filter) => rowPredicate(table, filter))
  const counts = countsOf(usable, columns)
  for (let index = head; index < before.length - tail; index += 1) {
    addRow(counts, before[index] as Row, usable?.flags[index] ?? 0, -1)
  }
  for (let index = head; index < rows.length - tail; index += 1) {
    const row = rows[index] as Row
    flags[index] = rowFlags(row, predicates)
    solo[index] = soloColumn(row)
    row.cells.forEach(
      (cell, column) => (looks[index * columns + column] = LOOK_CODES.get(cellLook(cell)) ?? 0)
    )
    addRow(counts, row, flags[index] ?? 0, 1)
  }
  return {
    rows,
    flags,
    looks,
    solo,
    rowCounts: Object.fromEntries(
      TALLIED_FILTERS.map((filter, index) => [filter, counts.flags[index] ?? 0])
    ) as Record<TalliedFilter, number>,
    cellCounts: Object.fromEntries(LOOKS.map((look, index) => [look, counts.looks[index] ?? 0])) as Record<
      CellLook,
      number
    >,
    confirmedSentences: counts.confirmed
  }
}

/** Rows that pass all of some filters and at least one of others. */
export type RowQuery = { readonly all: Iterable<TalliedFilter>; readonly any: Iterable<TalliedFilter> }

/** Index of the first row from `from` on, in steps of `step`, that fits; -1 when none does. */
export const findRow = (tally: TableTally, query: RowQuery, from: number, step: 1 | -1): number => {
  const all = filterMask(query.all)
  const any = filterMask(query.any)
  for (let index = from; index >= 0 && index < tally.flags.length; index += step) {
    const flags = tally.flags[index] ?? 0
    if ((flags & all) === all && (flags & any) !== 0) return index
  }
  return -1
}

/** What a person has still to look at. */
export const OPEN_ROWS: RowQuery['any'] = ['unconfirmed', 'stale']

/** Share of the cells that were decided by a person, and of those that only the program has spoken about; each in 0..1. */
export const progress = ({
  cellCounts
}: TableTally): { readonly confirmed: number; readonly suggested: number } => {
  const cells = Object.values(cellCounts).reduce((sum, count) => sum + count, 0)
  const suggested = cellCounts.suggested + cellCounts.low + cellCounts.conflict
  return cells === 0
    ? { confirmed: 0, suggested: 0 }
    : { confirmed: (cellCounts.confirmed + cellCounts.omitted) / cells, suggested: suggested / cells }
}
