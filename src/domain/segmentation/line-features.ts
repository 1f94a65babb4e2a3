import {
  characterKinds,
  CLOSE_BRACKET,
  LETTER,
  MARK,
  QUOTE,
  SPACE,
  TERMINATOR,
  UPPER
} from '../text/characters.ts'
import { foldText } from '../text/fold.ts'
import { findParagraphs, type Stretch } from './paragraphs.ts'

/** A line, or a paragraph of wrapped lines, with what can be seen of it at once. */
export type LineUnit = Stretch & {
  readonly text: string
  /** Lower case, without diacritics. */
  readonly folded: string
  /** Words: stretches between white space that hold a letter. */
  readonly words: number
  /** Ends like a sentence, closing marks left out. */
  readonly isEnded: boolean
  /** At least two ends of sentences inside or at its end. */
  readonly hasSentences: boolean
  /** Begins with a bullet, a dash or a number, or ends with a colon: part of a list. */
  readonly isListed: boolean
  /** Follows the unit before without an empty line. */
  readonly isAttached: boolean
}

/** A sentence of an article has at least this many words. */
const SENTENCE_WORDS = 5

/** The non-empty units of a text, in order. */
export function readUnits(text: string): readonly LineUnit[] {
  let before = -1
  return findParagraphs(text).map((paragraph) => {
    const gap = before < 0 ? '' : text.slice(before, paragraph.start)
    const isAttached = before >= 0 && gap.split(/\r\n|[\n\r\u2028\u2029]/).length <= 2
    before = paragraph.end
    return readUnit(text.slice(paragraph.start, paragraph.end), paragraph, isAttached)
  })
}

function readUnit(text: string, at: Stretch, isAttached: boolean): LineUnit {
  const words = countWords(text)
  const isEnded = endsSentence(text)
  return {
    ...at,
    text,
    folded: foldText(text.slice(0, 400)),
    words,
    isEnded,
    hasSentences: countEnds(text) > 1,
    isListed: /^(?:[-–—•*▪●‣]|\d{1,3}[.)])\s/.test(text) || text.endsWith(':') || text.endsWith(';'),
    isAttached
  }
}

/** Whether the unit reads like running text of an article. */
export function isRunningText(unit: LineUnit): boolean {
  return unit.isEnded && unit.words >= SENTENCE_WORDS
}

function countWords(text: string): number {
  const kinds = characterKinds()
  let count = 0
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? 0
    if (kind & SPACE) isInside = false
    else if (!isInside && kind & (LETTER | MARK)) {
      isInside = true
      count++
    }
  }
  return count
}

function endsSentence(text: string): boolean {
  const kinds = characterKinds()
  let at = text.length - 1
  while (at > 0 && (kinds[text.charCodeAt(at)] ?? 0) & (QUOTE | CLOSE_BRACKET | SPACE)) at--
  return ((kinds[text.charCodeAt(at)] ?? 0) & TERMINATOR) !== 0
}

function countEnds(text: string): number {
  const kinds = characterKinds()
  let count = 0
  for (let at = 1; at < text.length && count < 3; at++) {
    if (((kinds[text.charCodeAt(at)] ?? 0) & TERMINATOR) === 0) continue
    const after = kinds[text.charCodeAt(at + 1)] ?? 0
    const start = kinds[text.charCodeAt(at + 2)] ?? 0
    if (at + 1 >= text.length || (after & SPACE && start & (UPPER | QUOTE))) count++
  }
  return count
}

/** Digits as `0`, folded, spaces collapsed: lines of the same shape are the same furniture of a site. */
export function lineShape(text: string): string {
  return foldText(text)
    .replace(/\p{Nd}+/gu, '0')
    .replace(/\s+/g, ' ')
    .trim()
}
