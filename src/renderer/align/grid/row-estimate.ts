import type { Cell, Row, RowId } from '../../../domain/model.ts'
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

/** Guesses the height of a row in CSS pixels. */
export type RowEstimator = (row: Row, columns: readonly ColumnView[]) => number

/**
 * Guesses heights of rows that were never drawn. A guess is kept for a row's id, also when its texts change: the row is
 * measured once it is drawn, and rows that are far away need not be exact. So an edit that moves a whole column costs
 * nothing here.
 */
export const rowEstimator = (metrics: RowMetrics): RowEstimator => {
  const known = new Map<RowId, number>()
  return (row, columns) => {
    const found = known.get(row.id)
    if (found !== undefined) return found
    const tallest = row.cells.reduce((height, cell, ordinal) => {
      const column = columns[ordinal]
      return column ? Math.max(height, cellHeight(cell, column, metrics)) : height
    }, 0)
    const height = Math.round(tallest + (row.note === '' ? 0 : NOTE))
    known.set(row.id, height)
    return height
  }
}
