import type { LanguageTag } from '../../domain/model.ts'
import type { LineRole } from '../../domain/segmentation/boilerplate.ts'
import { NO_RULES, type SegmentationRules } from '../../domain/segmentation/rules.ts'
import { segmentText } from '../../domain/segmentation/segment.ts'
import { AppError } from '../../shared/errors.ts'
import type { JobTasks, NewSegment } from '../jobs/jobs.ts'
import { articleLines } from './article-lines.ts'
import { fingerprintOf } from './fingerprint.ts'
import { keepLines, lineFinder, linesOf } from './line-offsets.ts'
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
  const lines = linesOf(source.text)
  const kept = new Set(keptLines)
  const text = keepLines(source.text, lines, (line) => kept.has(line))
  const spans = segmentText(text, { language, rules })
  if (spans.length === 0) throw new AppError('file.noSentence')
  const lineAt = lineFinder(lines)
  const roles = articleLines(source, language)
  const segments = spans.map(({ start, end, paragraph, kind }): NewSegment => {
    const role = roles[lineAt(start)]?.role
    return { start, end, paragraph, kind: kindOf(role) ?? kind, text: sentenceText(text.slice(start, end)) }
  })
  return { source: source.text, segments, fingerprint: fingerprintOf(text) }
}

/** Line breaks of a wrapped text are spaces in the segment; other white space stays as it was written. */
const sentenceText = (slice: string): string => slice.replaceAll(/[ \t]*\n\s*/g, ' ')

function kindOf(role: LineRole | undefined): NewSegment['kind'] | null {
  if (role === 'title' || role === 'heading') return 'heading'
  return role === 'caption' ? 'caption' : null
}
