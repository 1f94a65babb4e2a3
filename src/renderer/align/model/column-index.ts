import type { Column, Segment, SegmentId } from '../../../domain/model.ts'

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

const buildIndex = (segments: readonly Segment[]): ColumnIndex => {
  const index = new Map<SegmentId, PlacedSegment>()
  let paragraph = -1
  let sentence = 0
  segments.forEach((segment, position) => {
    const isParagraphStart = segment.paragraph !== paragraph
    sentence = isParagraphStart ? 1 : sentence + 1
    paragraph = segment.paragraph
    index.set(segment.id, { segment, position, number: `${paragraph}.${sentence}`, isParagraphStart })
  })
  return index
}

/** The index of a column; made once for each version of its segments. */
export const columnIndex = (column: Column): ColumnIndex => {
  const found = known.get(column.segments) ?? buildIndex(column.segments)
  known.set(column.segments, found)
  return found
}
