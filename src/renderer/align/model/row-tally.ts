import type { Row, Table } from '../../../domain/model.ts'
import { cellLook, isLow, isOpen, type CellLook } from './cell-look.ts'

/** Kinds of rows that a person can ask for; a row may be of several. */
export const ROW_FILTERS = ['unconfirmed', 'low', 'mismatch', 'empty', 'onlyOne', 'bookmarked'] as const
export type RowFilter = (typeof ROW_FILTERS)[number]

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

const bit = (filter: RowFilter): number => 1 << ROW_FILTERS.indexOf(filter)

/** The bits that a row must have to pass all filters. */
export const filterMask = (filters: ReadonlySet<RowFilter>): number =>
  [...filters].reduce((mask, filter) => mask | bit(filter), 0)

/** What is counted about a table; made from the one before, so that an edit costs what it touched. */
export type TableTally = {
  readonly rows: readonly Row[]
  /** One byte a row: the filters it passes, as bits in the order of `ROW_FILTERS`. */
  readonly flags: Uint8Array
  /** One byte a cell, row by row: its look, an index into `LOOKS`. */
  readonly looks: Uint8Array
  readonly rowCounts: Readonly<Record<RowFilter, number>>
  readonly cellCounts: Readonly<Record<CellLook, number>>
  /** Sentences of each column that stand in a confirmed cell. */
  readonly confirmedSentences: readonly number[]
}

const rowFlags = (row: Row): number => {
  let texts = 0
  let flags = row.isBookmarked ? bit('bookmarked') : 0
  for (const cell of row.cells) {
    if (cell.segments.length > 0) texts += 1
    else if (cell.relation !== 'omitted') flags |= bit('empty')
    if (isOpen(cell)) flags |= bit('unconfirmed')
    if (isLow(cell)) flags |= bit('low')
    if (cell.evidence.some((one) => one.isConflict)) flags |= bit('mismatch')
  }
  return texts === 1 ? flags | bit('onlyOne') : flags
}

type Counts = { readonly flags: number[]; readonly looks: number[]; readonly confirmed: number[] }

const addRow = (counts: Counts, row: Row, flags: number, sign: 1 | -1): void => {
  for (let index = 0; index < ROW_FILTERS.length; index += 1) {
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
  flags: ROW_FILTERS.map((filter) => tally?.rowCounts[filter] ?? 0),
  looks: LOOKS.map((look) => tally?.cellCounts[look] ?? 0),
  confirmed: Array.from({ length: columns }, (_, column) => tally?.confirmedSentences[column] ?? 0)
})

/** How many rows at both ends are the same in two versions of a table. */
const sameEnds = (
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

const copied = (size: number, from: Uint8Array, head: number, tail: number): Uint8Array => {
  const bytes = new Uint8Array(size)
  bytes.set(from.subarray(0, head))
  bytes.set(from.subarray(from.length - tail), size - tail)
  return bytes
}

/** Counts a table; rows that are the same objects as in the previous tally are not looked at again. */
export const tallyRows = (previous: TableTally | null, table: Table): TableTally => {
  const { rows } = table
  const columns = table.columns.length
  const usable = previous?.confirmedSentences.length === columns ? previous : null
  if (usable?.rows === rows) return usable
  const before = usable?.rows ?? []
  const { head, tail } = sameEnds(before, rows)
  const flags = copied(rows.length, usable?.flags ?? new Uint8Array(), head, tail)
  const looks = copied(
    rows.length * columns,
    usable?.looks ?? new Uint8Array(),
    head * columns,
    tail * columns
  )
  const counts = countsOf(usable, columns)
  for (let index = head; index < before.length - tail; index += 1) {
    addRow(counts, before[index] as Row, usable?.flags[index] ?? 0, -1)
  }
  for (let index = head; index < rows.length - tail; index += 1) {
    const row = rows[index] as Row
    flags[index] = rowFlags(row)
    row.cells.forEach(
      (cell, column) => (looks[index * columns + column] = LOOK_CODES.get(cellLook(cell)) ?? 0)
    )
    addRow(counts, row, flags[index] ?? 0, 1)
  }
  return {
    rows,
    flags,
    looks,
    rowCounts: Object.fromEntries(
      ROW_FILTERS.map((filter, index) => [filter, counts.flags[index] ?? 0])
    ) as Record<RowFilter, number>,
    cellCounts: Object.fromEntries(LOOKS.map((look, index) => [look, counts.looks[index] ?? 0])) as Record<
      CellLook,
      number
    >,
    confirmedSentences: counts.confirmed
  }
}

/** Index of the first row from `from` on, in steps of `step`, that passes the filters; -1 when none does. */
export const findFlagged = (
  tally: TableTally,
  filters: ReadonlySet<RowFilter>,
  from: number,
  step: 1 | -1
): number => {
  const mask = filterMask(filters)
  for (let index = from; index >= 0 && index < tally.flags.length; index += step) {
    if (((tally.flags[index] ?? 0) & mask) === mask) return index
  }
  return -1
}

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
