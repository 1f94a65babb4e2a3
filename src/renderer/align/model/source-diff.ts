import { diffArrays } from 'diff'
import type { LanguageTag, Segment } from '../../../domain/model.ts'

const oneSpaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** What the article's source text has for a segment, as one line. */
export const sourceText = ({ start, end }: Segment, source: string): string =>
  oneSpaced(source.slice(start, end))

/** What the source text has where a person has changed it; null for a segment that is as it was. Spaces do not count. */
export const textBefore = (segment: Segment, source: string): string | null => {
  const before = sourceText(segment, source)
  return before === oneSpaced(segment.text) ? null : before
}

/** A stretch of words that both texts have or only one of them. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Texts that differ in more words than this are shown as replaced by each other. */
const MAX_DIFFERENCES = 1000

const segmenters = new Map<LanguageTag, Intl.Segmenter>()

const segmenterFor = (language: LanguageTag): Intl.Segmenter => {
  const tag = language === 'und' ? undefined : language
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(tag, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}

const wordsOf = (text: string, language: LanguageTag): string[] =>
  [...segmenterFor(language).segment(text)].map(({ segment }) => segment)

/**
 * The words that two versions of a text do not share (Myers 1986). Without the added parts the parts give `before`,
 * without the removed ones `after`.
 */
export const wordDifferences = (
  before: string,
  after: string,
  language: LanguageTag
): readonly DiffPart[] => {
  const options = { maxEditLength: MAX_DIFFERENCES }
  const changes = diffArrays(wordsOf(before, language), wordsOf(after, language), options)
  if (!changes) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after }
    ]
  }
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join('')
  }))
}
