import type { Column, Segment, SegmentId } from '../../../domain/model.ts'
import { segmentNumbers } from '../../../domain/table/numbering.ts'

/** A segment with its place in its document. */
export type PlacedSegment = {
  readonly segment: Segment
  /** 0-based position in the document. */
  readonly position: number
  /** Paragraph and sentence in it, as a person reads it: `6.3`. */
  readonly number: string
  readonly isParagraphStart: boolean
}

/** The segments of a column by their id. */
export type ColumnIndex = ReadonlyMap<SegmentId, PlacedSegment>

const known = new WeakMap<readonly Segment[], ColumnIndex>()

const buildIndex = (column: Column): ColumnIndex => {
  const numbers = segmentNumbers(column)
  return new Map(
    column.segments.map((segment, position) => {
      const isParagraphStart = segment.paragraph !== column.segments[position - 1]?.paragraph
      const number = numbers.get(segment.id)?.label ?? ''
      return [segment.id, { segment, position, number, isParagraphStart }]
    })
  )
}

/** The index of a column; made once for each version of its segments. */
export const columnIndex = (column: Column): ColumnIndex => {
  const found = known.get(column.segments) ?? buildIndex(column)
  known.set(column.segments, found)
  return found
}
