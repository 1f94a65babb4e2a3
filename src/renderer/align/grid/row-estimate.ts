import type { Cell, Row } from '../../../domain/model.ts'
import type { ColumnView } from './cell.tsx'

/** What the height of a row depends on besides its texts. */
export type RowMetrics = {
  /** Characters that fit on a line of a cell, on average. */
  readonly lineLength: number
  /** CSS pixels of a line. */
  readonly lineHeight: number
  /** Longest sentence in lines; more is folded away. */
  readonly maxLines: number
}

const PADDING = 24
const FOOT = 26
const GAP = 5
const NOTE = 38

const cellHeight = (cell: Cell, column: ColumnView, metrics: RowMetrics): number => {
  const texts = cell.segments.reduce((sum, id) => {
    const length = column.index.get(id)?.segment.text.length ?? 0
    const lines = Math.min(metrics.maxLines, Math.max(1, Math.ceil(length / metrics.lineLength)))
    return sum + lines * metrics.lineHeight + GAP
  }, 0)
  const hasFoot = cell.status === 'suggested' || cell.isStale
  return PADDING + Math.max(metrics.lineHeight, texts) + (hasFoot ? FOOT : 0)
}

/**
 * A guess of a row's height in CSS pixels, before it was ever drawn. Remembers what it guessed, so that a table of
 * many rows is walked once for each set of metrics.
 */
export const rowEstimator = (metrics: RowMetrics, columns: readonly ColumnView[]): ((row: Row) => number) => {
  const known = new WeakMap<Row, number>()
  return (row) => {
    const found = known.get(row)
    if (found !== undefined) return found
    const tallest = row.cells.reduce(
      (height, cell, ordinal) => Math.max(height, cellHeight(cell, columns[ordinal] as ColumnView, metrics)),
      0
    )
    const height = Math.round(tallest + (row.note === '' ? 0 : NOTE))
    known.set(row, height)
    return height
  }
}
