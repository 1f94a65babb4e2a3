import type { RowId } from '../../../domain/model.ts'

/** Upper and lower edge of something on the screen, in CSS pixels. */
export type Span = { readonly top: number; readonly bottom: number }

/** A cell under the pointer, as it lies on the screen. */
export type CellBox = Span & {
  readonly row: RowId
  /** The sentences of the cell, from top to bottom. */
  readonly sentences: readonly Span[]
}

/**
 * Where a dragged sentence would go. `link`: into the cell, where it belongs by its place in the document; `place`:
 * between the sentences of the cell, before the one at `at`.
 */
export type DropTarget =
  | { readonly kind: 'link'; readonly row: RowId }
  | { readonly kind: 'place'; readonly row: RowId; readonly at: number }

/** How near to the border between two sentences the pointer must be to place between them, in CSS pixels. */
const NEAR = 7

const borders = (sentences: readonly Span[]): readonly number[] => {
  const first = sentences[0]
  const last = sentences.at(-1)
  if (!first || !last) return []
  const between = sentences.slice(1).map((sentence, index) => {
    const above = sentences[index] as Span
    return (above.bottom + sentence.top) / 2
  })
  return [first.top, ...between, last.bottom]
}

/** What dropping at height `y` inside a cell means. */
export const dropTarget = (cell: CellBox, y: number): DropTarget => {
  const distances = borders(cell.sentences).map((border) => Math.abs(border - y))
  const nearest = Math.min(...distances)
  return nearest <= NEAR
    ? { kind: 'place', row: cell.row, at: distances.indexOf(nearest) }
    : { kind: 'link', row: cell.row }
}

export const isSameTarget = (one: DropTarget | null, other: DropTarget | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.row === other.row &&
    one.kind === other.kind &&
    (one.kind === 'link' || (other.kind === 'place' && one.at === other.at)))
