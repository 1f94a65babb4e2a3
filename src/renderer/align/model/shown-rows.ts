import type { Row, RowId } from '../../../domain/model.ts'
import { foldLines, UNFOLDED, type Fold, type Folding } from './folds.ts'
import { filterMask, type TableTally, type TalliedFilter } from './row-tally.ts'

/** Which lines there are, whatever they hold. */
export type LineOrder = Pick<ShownRows, 'rows' | 'folds'>

/** The lines of the table, in its order: rows that pass the filters, and runs of rows that are folded into one line. */
export type ShownRows = {
  /** The row of each line; for a fold its first row. */
  readonly rows: readonly Row[]
  /** Index of each line's row in the table; null when all rows are shown. */
  readonly places: readonly number[] | null
  /** The folds by the index of their line; null when nothing is folded. */
  readonly folds: ReadonlyMap<number, Fold> | null
  readonly folding: Folding
  /** Lines with the same ids in the same order; the same object as long as edits change only what is in the rows. */
  readonly order: LineOrder
  readonly filters: ReadonlySet<TalliedFilter>
  /** The one row that is shown though it does not pass: the cursor's, so that it never vanishes under the person. */
  readonly kept: RowId | null
  readonly source: readonly Row[]
}

/** The fold that a line stands for; null for a row. */
export const foldAt = (shown: ShownRows, index: number): Fold | null => shown.folds?.get(index) ?? null

/** The same rows without folds: what the overview and the counts are about. */
export const unfolded = (shown: ShownRows): ShownRows =>
  shown.folds ? { ...shown, rows: shown.source, places: null, folds: null, folding: UNFOLDED } : shown

/** Index in the table of the last row of a line. */
export const lastPlaceOf = (shown: ShownRows, index: number): number =>
  foldAt(shown, index)?.last ?? placeOf(shown, index)

/** Index in the table of a line's row. */
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
  keep: RowId | null,
  folding: Folding
): boolean =>
  shown.source === rows &&
  shown.filters === filters &&
  (filters.size === 0 ? shown.folding === folding : shown.kept === keep)

const isSameOrder = (one: LineOrder, other: LineOrder): boolean =>
  one.rows.length === other.rows.length &&
  one.folds?.size === other.folds?.size &&
  one.rows.every((row, index) => row === other.rows[index] || row.id === other.rows[index]?.id) &&
  (one.folds === null || [...one.folds.keys()].every((index) => other.folds?.has(index)))

/** The same lines, with the order of the previous ones where it has not changed. */
const inOrder = (next: Omit<ShownRows, 'order'>, previous: ShownRows | undefined): ShownRows => {
  const { rows, folds } = next
  const isSame = previous !== undefined && isSameOrder(next, previous)
  return { ...next, order: isSame ? previous.order : { rows, folds } }
}

const unfilteredRows = (
  { rows, solo }: TableTally,
  filters: ReadonlySet<TalliedFilter>,
  folding: Folding
): Omit<ShownRows, 'order'> => {
  const lines = folding.isOn ? foldLines(rows, solo, folding.opened) : null
  const common = { filters, folding, kept: null, source: rows }
  if (!lines) return { ...common, rows, places: null, folds: null }
  return { ...common, ...lines, rows: lines.places.map((place) => rows[place] as Row) }
}

/**
 * The rows to show. Filters add up: a row must pass all. A filter asks for its rows, so that nothing is folded then.
 * `keep` is shown in any case; `previous` is given back when nothing changed.
 */
export const shownRows = (
  tally: TableTally,
  filters: ReadonlySet<TalliedFilter>,
  keep: RowId | null,
  folding: Folding,
  previous?: ShownRows
): ShownRows => {
  const { rows, flags } = tally
  if (filters.size === 0) {
    return previous && isReusable(previous, rows, filters, null, folding)
      ? previous
      : inOrder(unfilteredRows(tally, filters, folding), previous)
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
  if (previous && isReusable(previous, rows, filters, kept, folding)) return previous
  const passing = places.map((index) => rows[index] as Row)
  return inOrder({ rows: passing, places, folds: null, folding, filters, kept, source: rows }, previous)
}
