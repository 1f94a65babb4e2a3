import type { Column, SegmentId } from '../model.ts'

/** How a segment is named: `6.3` is the third sentence of the sixth paragraph. */
export type SegmentNumber = {
  /** `PARAGRAPH.SENTENCE`, both from 1. */
  readonly label: string
  /** Running number in the document, from 1; what exports use. */
  readonly running: number
}

/** Numbers of all segments of a column. Excluded segments count: a number stays the same when one is excluded. */
export function segmentNumbers(column: Column): ReadonlyMap<SegmentId, SegmentNumber> {
  const numbers = new Map<SegmentId, SegmentNumber>()
  let paragraph = 0
  let sentence = 0
  for (const [index, segment] of column.segments.entries()) {
    sentence = segment.paragraph === paragraph ? sentence + 1 : 1
    paragraph = segment.paragraph
    numbers.set(segment.id, { label: `${paragraph}.${sentence}`, running: index + 1 })
  }
  return numbers
}
