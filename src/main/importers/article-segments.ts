import type { ArticleLine, LineRole } from '../../domain/segmentation/boilerplate.ts'
import { segmentText } from '../../domain/segmentation/segment.ts'
import type { SegmentationOptions, SegmentSpan } from '../../domain/segmentation/segmentation.ts'
import { keepLines, lineFinder } from './line-offsets.ts'

/** A span with the 0-based number of the line that it begins in. */
export type ArticleSpan = SegmentSpan & { readonly line: number }

/**
 * Cuts the kept lines of an article into sentences; offsets count in the whole text. A title or heading is one segment,
 * also with a full stop or a colon inside.
 */
export function segmentArticle(
  text: string,
  lines: readonly ArticleLine[],
  isKept: (line: number) => boolean,
  options: SegmentationOptions
): readonly ArticleSpan[] {
  const lineAt = lineFinder(lines)
  const spans: ArticleSpan[] = []
  for (const span of segmentText(keepLines(text, lines, isKept), options)) {
    const line = lineAt(span.start)
    const kind = kindOf(lines[line]?.role)
    const last = spans.at(-1)
    if (kind === 'heading' && last?.line === line)
      spans[spans.length - 1] = { ...last, end: span.end, doubt: span.doubt }
    else spans.push({ ...span, line, kind: kind ?? span.kind })
  }
  return spans
}

function kindOf(role: LineRole | undefined): SegmentSpan['kind'] | null {
  if (role === 'title' || role === 'heading') return 'heading'
  return role === 'caption' ? 'caption' : null
}
