import type { LanguageTag } from '../../domain/model.ts'
import { NO_RULES, type SegmentationRules } from '../../domain/segmentation/rules.ts'
import { AppError } from '../../shared/errors.ts'
import type { JobTasks, NewSegment } from '../jobs/jobs.ts'
import { articleLines } from './article-lines.ts'
import { segmentArticle } from './article-segments.ts'
import { fingerprintOf } from './fingerprint.ts'
import { keepLines } from './line-offsets.ts'
import type { SourceText } from './source-text.ts'

export type BuildOptions = {
  readonly language: LanguageTag
  /** 0-based numbers of the lines of the source text that become segments. */
  readonly keptLines: readonly number[]
  readonly rules?: SegmentationRules | undefined
}

/**
 * Cuts the kept lines of an article into segments. The source text stays whole, offsets count in it. Throws
 * `file.noSentence` when nothing is left.
 */
export function buildDocument(
  source: Pick<SourceText, 'text' | 'roles'>,
  { language, keptLines, rules = NO_RULES }: BuildOptions
): JobTasks['buildDocuments']['output'][number] {
  const { text } = source
  const lines = articleLines(source, language)
  const kept = new Set(keptLines)
  const isKept = (line: number) => kept.has(line)
  const spans = segmentArticle(text, lines, isKept, { language, rules })
  if (spans.length === 0) throw new AppError('file.noSentence')
  const segments = spans.map(({ start, end, paragraph, kind }): NewSegment => ({
    start,
    end,
    paragraph,
    kind,
    text: sentenceText(text.slice(start, end))
  }))
  return { source: text, segments, fingerprint: fingerprintOf(keepLines(text, lines, isKept)) }
}

/** Line breaks of a wrapped text are spaces in the segment; other white space stays as it was written. */
const sentenceText = (slice: string): string => slice.replaceAll(/[ \t]*\n\s*/g, ' ')
