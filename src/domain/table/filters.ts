import type { Cell, Row, RowId, SegmentId, Table } from '../model.ts'
import { hasSegments, isBlankCell } from './cells.ts'
import { longestIncreasing } from './increasing.ts'
import { cellAt } from './lookup.ts'

/** Below this, a suggested cell asks for a person's eye. */
export const LOW_CONFIDENCE = 0.6

export const ROW_FILTERS = [
  'unconfirmed',
  'lowConfidence',
  'conflict',
  'emptyCell',
  'oneColumn',
  'notOneToOne',
  'stale',
  'bookmarked',
  'noted',
  'crossing'
] as const
export type RowFilter = (typeof ROW_FILTERS)[number]
export type RowPredicate = (row: Row) => boolean

/** True for text or an omission that no person has confirmed. */
export const isOpenCell = (cell: Cell): boolean => !isBlankCell(cell) && cell.status !== 'confirmed'

export const isLowConfidence = (cell: Cell): boolean =>
  cell.status === 'suggested' && cell.confidence !== null && cell.confidence < LOW_CONFIDENCE

const filledCells = ({ cells }: Row): number => cells.filter(hasSegments).length

const PLAIN_FILTERS: Readonly<Record<Exclude<RowFilter, 'crossing'>, RowPredicate>> = {
  unconfirmed: ({ cells }) => cells.some(isOpenCell),
  lowConfidence: ({ cells }) => cells.some(isLowConfidence),
  conflict: ({ cells }) => cells.some(({ evidence }) => evidence.some(({ isConflict }) => isConflict)),
  emptyCell: ({ cells }) => cells.some(isBlankCell),
  oneColumn: (row) => filledCells(row) === 1,
  notOneToOne: ({ cells }) => cells.some(({ segments }) => segments.length !== 1),
  stale: ({ cells }) => cells.some(({ isStale }) => isStale),
  bookmarked: ({ isBookmarked }) => isBookmarked,
  noted: ({ note }) => note !== ''
}

/**
 * The predicate of a filter. `crossing` looks at the whole table once, when it is made: make it anew for a changed
 * table. `emptyCell` means undecided cells: an omission is a decision.
 */
export function rowPredicate(table: Table, filter: RowFilter): RowPredicate {
  if (filter !== 'crossing') return PLAIN_FILTERS[filter]
  const crossing = crossingRows(table)
  return ({ id }) => crossing.has(id)
}

/** How many rows each filter shows. */
export function filterCounts(table: Table): Readonly<Record<RowFilter, number>> {
  const count = (filter: RowFilter) => {
    const matches = rowPredicate(table, filter)
    return table.rows.reduce((sum, row) => (matches(row) ? sum + 1 : sum), 0)
  }
  return Object.fromEntries(ROW_FILTERS.map((filter) => [filter, count(filter)])) as Record<RowFilter, number>
}

/**
 * Rows whose text stands in another order than in the lead column: the fewest rows that would have to be moved for
 * each column to run along with the lead.
 */
export function crossingRows(table: Table, lead = 0): ReadonlySet<RowId> {
  const crossing = new Set<RowId>()
  const leadPlaces = firstPlaces(table, lead)
  for (const column of table.columns.keys()) {
    if (column === lead) continue
    const places = firstPlaces(table, column)
    const linked = table.rows
      .filter(({ id }) => leadPlaces.has(id) && places.has(id))
      .toSorted((a, b) => (leadPlaces.get(a.id) ?? 0) - (leadPlaces.get(b.id) ?? 0))
    const runsAlong = longestIncreasing(linked.map(({ id }) => places.get(id) ?? 0))
    for (const [index, { id }] of linked.entries()) if (!runsAlong[index]) crossing.add(id)
  }
  return crossing
}

/** The next row before or after `from` (exclusive; `null`: from the end or the start) that fits; `null` when none does. */
export function nextRow(
  table: Table,
  from: RowId | null,
  matches: RowPredicate,
  direction: 'forward' | 'backward'
): RowId | null {
  const step = direction === 'forward' ? 1 : -1
  const outside = direction === 'forward' ? -1 : table.rows.length
  const start = from === null ? outside : table.rows.findIndex(({ id }) => id === from)
  if (from !== null && start === -1) return null
  for (let index = start + step; index >= 0 && index < table.rows.length; index += step) {
    const row = table.rows[index] as Row
    if (matches(row)) return row.id
  }
  return null
}

/** By row, the place in the document of the first segment that a column has there. */
function firstPlaces(table: Table, column: number): ReadonlyMap<RowId, number> {
  const places = new Map<SegmentId, number>(
    table.columns[column]?.segments.map(({ id }, index) => [id, index])
  )
  const first = new Map<RowId, number>()
  for (const row of table.rows) {
    const { segments } = cellAt(row, column)
    let least = Infinity
    for (const id of segments) least = Math.min(least, places.get(id) ?? Infinity)
    if (least < Infinity) first.set(row.id, least)
  }
  return first
}
