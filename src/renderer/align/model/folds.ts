import type { Row, RowId } from '../../../domain/model.ts'

/** Rows that only one document has are folded into one line from this many on. */
export const LEAST_FOLD = 3

/** A run of rows that only one document has. Indices of the table, both inclusive. */
export type Fold = { readonly first: number; readonly last: number; readonly column: number }

/** Whether such runs are folded, and the rows of those that the person has opened. */
export type Folding = { readonly isOn: boolean; readonly opened: ReadonlySet<RowId> }

export const UNFOLDED: Folding = { isOn: false, opened: new Set() }

/** A table of so many columns is folded from the start: with two, a row of one document is what the work is about. */
export const startFolding = (columns: number): Folding => ({ isOn: columns > 2, opened: new Set() })

/**
 * The column whose document has the row for itself, -1 for rows that are not to be folded: where a person has decided,
 * noted or bookmarked something, and where more or fewer documents have text.
 */
export const soloColumn = ({ cells, note, isBookmarked }: Row): number => {
  if (isBookmarked || note !== '') return -1
  let solo = -1
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column]
    if (!cell || cell.status === 'confirmed' || cell.isStale) return -1
    if (cell.segments.length === 0) continue
    if (solo !== -1) return -1
    solo = column
  }
  return solo
}

/** The run that a row belongs to, also when it is opened; null where there is none. `solo` has a value a row. */
export const runAround = (solo: Int8Array, place: number): Fold | null => {
  const column = solo[place] ?? -1
  if (column === -1) return null
  let first = place
  let last = place
  while (first > 0 && solo[first - 1] === column) first -= 1
  while (last + 1 < solo.length && solo[last + 1] === column) last += 1
  return last - first + 1 >= LEAST_FOLD ? { first, last, column } : null
}

/** The rows of a run. */
export const rowsOf = (rows: readonly Row[], { first, last }: Fold): readonly Row[] =>
  rows.slice(first, last + 1)

const isOpened = (rows: readonly Row[], { first, last }: Fold, opened: ReadonlySet<RowId>): boolean => {
  if (opened.size === 0) return false
  for (let place = first; place <= last; place += 1) if (opened.has((rows[place] as Row).id)) return true
  return false
}

/** The lines of a folded table. */
export type FoldedLines = {
  /** For each line the index in the table of its row, or of the first row of its fold. */
  readonly places: readonly number[]
  /** The folds by the index of their line. */
  readonly folds: ReadonlyMap<number, Fold>
}

/**
 * Folds a table: every row is a line of its own or in exactly one fold. A run stays open as long as one of its rows is
 * among the opened ones. Null when nothing is folded.
 */
export const foldLines = (
  rows: readonly Row[],
  solo: Int8Array,
  opened: ReadonlySet<RowId>
): FoldedLines | null => {
  const places: number[] = []
  const folds = new Map<number, Fold>()
  for (let place = 0; place < rows.length; place += 1) {
    const isInside = place > 0 && solo[place] === solo[place - 1]
    const run = isInside ? null : runAround(solo, place)
    if (run && !isOpened(rows, run, opened)) {
      folds.set(places.length, run)
      places.push(place)
      place = run.last
    } else places.push(place)
  }
  return folds.size === 0 ? null : { places, folds }
}

/** Opens the run that a row of the table belongs to, if it belongs to one. */
export const openAround = (
  folding: Folding,
  rows: readonly Row[],
  solo: Int8Array,
  place: number
): Folding => {
  const run = folding.isOn ? runAround(solo, place) : null
  if (!run || isOpened(rows, run, folding.opened)) return folding
  return { ...folding, opened: new Set([...folding.opened, ...rowsOf(rows, run).map((row) => row.id)]) }
}

/** Folds the run that a row of the table belongs to again. */
export const closeAround = (
  folding: Folding,
  rows: readonly Row[],
  solo: Int8Array,
  place: number
): Folding => {
  const run = folding.isOn ? runAround(solo, place) : null
  if (!run) return folding
  const closed = new Set(rowsOf(rows, run).map((row) => row.id))
  return { ...folding, opened: new Set([...folding.opened].filter((id) => !closed.has(id))) }
}
