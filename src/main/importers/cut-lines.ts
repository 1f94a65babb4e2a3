import type { ArticleLine } from '../../domain/segmentation/boilerplate.ts'
import { segmentText } from '../../domain/segmentation/segment.ts'
import type { SegmentationOptions, SegmentSpan } from '../../domain/segmentation/segmentation.ts'
import type { ImportDoubt, ImportDraft } from '../../shared/contract.ts'
import { segmentArticle } from './article-segments.ts'

/** What the import sheet tells of the sentences that begin in a line. */
export type LineCut = {
  readonly sentences: number
  readonly doubts: readonly ImportDoubt[]
  /** The first of the sentences. */
  readonly first: readonly string[]
}

/** So many characters are shown on each side of a boundary. */
const SIDE = 100
/** So many close calls of one line are told; a book in one line has thousands. */
const MAX_DOUBTS = 50
/** So many sentences show how a file begins, each of at most so many characters. */
const OPENING = 20
const MAX_SENTENCE = 300

/** For each line the sentences that begin in it; for a line that is cut, those that it would give by itself. */
export function cutLines(
  text: string,
  lines: readonly ArticleLine[],
  options: SegmentationOptions
): readonly LineCut[] {
  const spans = segmentArticle(text, lines, (line) => lines[line]?.isKept === true, options)
  let at = 0
  return lines.map(({ start, end, isKept }, line) => {
    if (!isKept) return start === end ? NOTHING : lineCut(text.slice(start, end), options)
    const from = at
    while (spans[at]?.line === line) at++
    return spanCut(text, spans.slice(from, at), spans[at])
  })
}

const NOTHING: LineCut = { sentences: 0, doubts: [], first: [] }

const lineCut = (line: string, options: SegmentationOptions): LineCut =>
  spanCut(line, segmentText(line, options), undefined)

/** `next`: the span after the last one, in another line. */
function spanCut(text: string, spans: readonly SegmentSpan[], next: SegmentSpan | undefined): LineCut {
  const doubts = spans.flatMap(({ start, end, doubt }, index) => {
    const after = spans[index + 1] ?? next
    if (doubt === null || after === undefined) return []
    return [
      {
        before: plain(text.slice(Math.max(start, end - SIDE), end)),
        after: plain(text.slice(after.start, Math.min(after.end, after.start + SIDE))),
        rule: doubt
      }
    ]
  })
  return {
    sentences: spans.length,
    doubts: doubts.slice(0, MAX_DOUBTS),
    first: spans
      .slice(0, OPENING)
      .map(({ start, end }) => plain(text.slice(start, Math.min(end, start + MAX_SENTENCE))))
  }
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** The sentences that a file begins with. */
export function openingOf(cuts: readonly LineCut[]): ImportDraft['opening'] {
  const opening: { readonly line: number; readonly text: string }[] = []
  for (const [line, { first }] of cuts.entries()) {
    if (opening.length >= OPENING) break
    for (const text of first) opening.push({ line, text })
  }
  return opening
}
