import type { Row, RowId } from '../../../domain/model.ts'
import { filterMask, type TableTally, type TalliedFilter } from './row-tally.ts'

/** The rows that pass the filters, in table order. */
export type ShownRows = {
  readonly rows: readonly Row[]
  /** Index of each shown row in the table; null when all rows are shown. */
  readonly places: readonly number[] | null
  readonly filters: ReadonlySet<TalliedFilter>
  /** The one row that is shown though it does not pass: the cursor's, so that it never vanishes under the person. */
  readonly kept: RowId | null
  readonly source: readonly Row[]
}

/** Index in the table of a shown row. */
export const placeOf = (shown: ShownRows, index: number): number => shown.places?.[index] ?? index

/** Index among the shown rows of the last row that is not below a row of the table. */
export const shownNear = (shown: ShownRows, place: number): number => {
  if (!shown.places) return place
  let low = 0
  let high = shown.places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shown.places[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

const isReusable = (
  shown: ShownRows,
  rows: readonly Row[],
  filters: ReadonlySet<TalliedFilter>,
  keep: RowId | null
): boolean =>
  shown.source === rows && shown.filters === filters && (filters.size === 0 || shown.kept === keep)

/**
 * The rows to show. Filters add up: a row must pass all. `keep` is shown in any case; `previous` is given back when
 * nothing changed.
 */
export const shownRows = (
  tally: TableTally,
  filters: ReadonlySet<TalliedFilter>,
  keep: RowId | null,
  previous?: ShownRows
): ShownRows => {
  const { rows, flags } = tally
  if (filters.size === 0) {
    return previous && isReusable(previous, rows, filters, null)
      ? previous
      : { rows, places: null, filters, kept: null, source: rows }
  }
  const mask = filterMask(filters)
  const places: number[] = []
  let kept: RowId | null = null
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as Row
    const passes = ((flags[index] ?? 0) & mask) === mask
    if (!passes && row.id !== keep) continue
    if (!passes) kept = row.id
    places.push(index)
  }
  if (previous && isReusable(previous, rows, filters, kept)) return previous
  return { rows: places.map((index) => rows[index] as Row), places, filters, kept, source: rows }
}
