import { characterKinds, DIGIT, LETTER, LOWER, MARK, OPEN_BRACKET, SPACE, UPPER } from '../text/characters.ts'
import { BEFORE_NUMBER, ENDING, MAY_END, NEVER, TITLE, UNIT, type CompiledRules } from './language-rules.ts'
import type { BoundaryDoubt } from './segmentation.ts'
import { isUnspaced, type Site } from './site.ts'
import {
  endsCompound,
  isAddress,
  isInitial,
  isNumber,
  isPlainWord,
  isUnitSymbol,
  isWord,
  looksAbbreviated,
  nextWord,
  tokenBefore,
  wordBefore
} from './words.ts'

/** No boundary (`false`), a sure one (`null`), or a close call with the name of the rule that decided it. */
export type Verdict = false | null | BoundaryDoubt

/** Where in the text the question is asked. */
export type Place = {
  readonly text: string
  readonly rules: CompiledRules
  /** First character of the current sentence. */
  readonly sentence: number
  /** End of the paragraph. */
  readonly limit: number
}

/** With fewer words than this since the last comma, what a unit or a year closes is no sentence yet. */
const CLAUSE_WORDS = 5
/** How far back the item before is looked for, in UTF-16 units. */
const LIST_REACH = 300
const ROMAN = /^[IVXLC]{2,}$/

/** Decides whether a sentence ends at `site`. */
export function decide(site: Site, place: Place): Verdict {
  if (site.isTight) return decideTight(site, place)
  if (isBracketedMark(site, place.text)) return false
  if (site.follow === 'lower' && (site.isClosing || site.lead === 'dash')) return false
  if (site.kind === 'strong') return decideStrong(site, place)
  if (site.kind === 'ellipsis') return decideEllipsis(site, place)
  return decideStop(site, place)
}

function decideStrong(site: Site, { text }: Place): Verdict {
  if (site.follow !== 'lower') return null
  return site.lead === 'quote' && !isSpaceAt(text, site.next + 1) ? 'lowerCaseStart' : false
}

/** `(!)`, `(?)`, `[...]`: a remark, not an end. */
function isBracketedMark(site: Site, text: string): boolean {
  return (
    site.end > site.marksEnd && ((characterKinds()[text.charCodeAt(site.stop - 1)] ?? 0) & OPEN_BRACKET) !== 0
  )
}

function decideEllipsis(site: Site, { text }: Place): Verdict {
  if (site.follow === 'lower' || site.follow === 'digit') return false
  const isSpaced = text.startsWith('. .', site.stop)
  if (isSpaced && site.marksEnd - site.stop < 6) return false
  return site.follow === 'upper' ? null : 'ellipsis'
}

/** A missing space: only between two plain words, never inside addresses, file names and abbreviations. */
function decideTight(site: Site, { text, rules, sentence, limit }: Place): Verdict {
  if (isUnspaced(text, site.marksEnd - 1)) return null
  if (site.kind === 'ellipsis' || (site.end > site.marksEnd && site.word > site.next)) return false
  const word = wordBefore(text, site.stop, sentence)
  if (word.length < 3 || !/^\p{L}?\p{Ll}+$/u.test(word) || rules.known.has(word.toLowerCase())) return false
  return startsPlainWord(text, site.word, limit) && !isAddress(text, site.stop, sentence)
    ? 'missingSpace'
    : false
}

/** A capital letter, at least one small letter, then white space or a comma. */
function startsPlainWord(text: string, at: number, limit: number): boolean {
  const kinds = characterKinds()
  if (((kinds[text.charCodeAt(at)] ?? 0) & UPPER) === 0) return false
  let end = at + 1
  while (end < limit && (kinds[text.charCodeAt(end)] ?? 0) & (LOWER | MARK)) end++
  return end > at + 1 && end < limit && (isSpaceAt(text, end) || text.charAt(end) === ',')
}

function decideStop(site: Site, place: Place): Verdict {
  const { text, rules } = place
  const word = wordBefore(text, site.stop, place.sentence)
  if (word === '') return site.follow === 'lower' ? false : null
  if (isNumber(word)) return decideNumber(word, site, place)
  if (isUnitSymbol(word) && isAfterNumber(word, site, place)) return site.follow === 'lower' ? false : null
  const bits = word.length <= rules.longestKnown ? knownBits(word, site, place) : 0
  if (bits !== 0) return decideKnown(bits, word, site, place)
  if (rules.habits.hasRomanOrdinals && ROMAN.test(word)) return decideNumber(word, site, place)
  if (isInitial(word)) return decideInitial(site, place)
  return decideWord(word, site, place)
}

function decideWord(word: string, site: Site, place: Place): Verdict {
  if (site.follow === 'digit' && endsCompound(word, place.rules.compoundEndings)) return false
  if (site.follow !== 'lower') return looksAbbreviated(word) ? decideKnown(MAY_END, word, site, place) : null
  if (isSpaceAt(place.text, site.stop - 1)) return false
  const isPlain = place.rules.habits.abbreviatesFreely ? isPlainWord(word) : isWord(word)
  const isQuoted = site.lead === 'quote' && !looksAbbreviated(word)
  return isPlain || isQuoted ? 'lowerCaseStart' : false
}

/** Looks up the word, joined with single letters before it: `z. B.` is `z.b`. */
function knownBits(word: string, site: Site, { text, rules, sentence }: Place): number {
  const alone = rules.bitsOf(word)
  if (word.length > 3) return alone
  let joined = word
  let at = site.stop - word.length
  for (let steps = 0; steps < 3; steps++) {
    if (at - 3 < sentence - 1 || text.charAt(at - 2) !== '.' || !isSpaceAt(text, at - 1)) break
    const before = wordBefore(text, at - 2, sentence)
    if (before === '' || before.length > 3) break
    joined = `${before}.${joined}`
    const bits = rules.bitsOf(joined)
    if (bits !== 0) return bits
    at -= before.length + 2
  }
  return alone
}

function isSpaceAt(text: string, at: number): boolean {
  return ((characterKinds()[text.charCodeAt(at)] ?? 0) & SPACE) !== 0
}

function decideKnown(bits: number, word: string, site: Site, place: Place): Verdict {
  const { text, rules, limit } = place
  if (bits & (NEVER | TITLE)) return false
  if (bits & BEFORE_NUMBER && site.follow === 'digit') return false
  if (bits & UNIT && isAfterNumber(word, site, place)) return decideUnit(site, place)
  if (bits & ENDING) {
    if (site.follow === 'lower') return false
    if (isStarter(site, place)) return null
    if (rules.continuations.has(nextWord(text, site.word, limit))) return false
    return wordsSoFar(place, site.stop) > 3 ? 'abbreviation' : false
  }
  if (bits & MAY_END)
    return isStarter(site, place) && wordsSoFar(place, site.stop) > 2 ? 'abbreviation' : false
  return isInitial(word) ? decideInitial(site, place) : decideWord(word, site, place)
}

function isAfterNumber(word: string, site: Site, { text, sentence }: Place): boolean {
  const before = tokenBefore(text, site.stop - word.length, sentence)
  return /\d$/.test(before) || ROMAN.test(before) || /^[IVXL]$/.test(before)
}

/** `w 2019 r. Polska` goes on, `... przemysłu w 2019 r. Polska` may not: what counts is how much was said before. */
function decideUnit(site: Site, place: Place): Verdict {
  if (site.follow === 'lower') return false
  if (isStarter(site, place)) return wordsSoFar(place, site.stop) > 2 ? null : false
  return site.follow === 'upper' && clauseWords(place, site.stop) > CLAUSE_WORDS ? 'abbreviation' : false
}

function decideNumber(word: string, site: Site, place: Place): Verdict {
  const { rules, sentence, text } = place
  if (site.follow === 'lower') return word.length === 4 && site.lead === 'quote' ? 'lowerCaseStart' : false
  const wordStart = site.stop - word.length
  if (isFirstWord(text, sentence, wordStart) || isListed(word, wordStart, place)) return false
  if (!rules.habits.hasOrdinals || word.length > 3) return null
  if (site.follow === 'digit') return word.length > 2 ? null : false
  const next = nextWord(text, site.word, place.limit)
  if (rules.continuations.has(next) || isRomanNumeral(text, site.word, next)) return false
  const isAnnounced = rules.beforeOrdinals.has(tokenBefore(text, wordStart, sentence).toLowerCase())
  if (rules.starters.has(next)) return isAnnounced ? 'ordinal' : null
  return isAnnounced || ROMAN.test(word) ? false : 'ordinal'
}

/** A numeral of at least two capitals: `lat 80. XX w.`. */
function isRomanNumeral(text: string, at: number, word: string): boolean {
  return ROMAN.test(text.slice(at, at + word.length))
}

/** Only bullets, dashes, brackets and spaces stand between the start of the sentence and `at`. */
function isFirstWord(text: string, sentence: number, at: number): boolean {
  const kinds = characterKinds()
  if (at - sentence > 4) return false
  for (let index = sentence; index < at; index++) {
    if ((kinds[text.charCodeAt(index)] ?? 0) & (LETTER | DIGIT)) return false
  }
  return true
}

/** A list inside the sentence: `Programm: 1. Beginn 2. Vortrag`. */
function isListed(word: string, at: number, { text, sentence }: Place): boolean {
  const before = text.slice(Math.max(sentence, at - LIST_REACH), at)
  if (/:\s+$/.test(before)) return true
  return Number(word) > 1 && before.includes(` ${Number(word) - 1}. `)
}

function decideInitial(site: Site, place: Place): Verdict {
  if (site.follow === 'lower') return false
  const before = tokenBefore(place.text, site.stop - 1, place.sentence)
  if (before === '') return false
  return isStarter(site, place) ? 'initial' : false
}

function isStarter(site: Site, { text, rules, limit }: Place): boolean {
  if (site.follow !== 'upper') return false
  const word = nextWord(text, site.word, limit)
  if (!rules.starters.has(word)) return false
  return word.length === 1 || ((characterKinds()[text.charCodeAt(site.word + 1)] ?? 0) & UPPER) === 0
}

/** Words between the start of the sentence and `at`, counted up to five. */
function wordsSoFar({ text, sentence }: Place, at: number): number {
  if (at - sentence > 60) return 5
  let count = 1
  for (let index = sentence; index < at && count < 5; index++) if (isSpaceAt(text, index)) count++
  return count
}

/** Words since the last comma, semicolon, colon or the start of the sentence, counted up to `CLAUSE_WORDS + 1`. */
function clauseWords({ text, sentence }: Place, at: number): number {
  let count = 1
  for (let index = at - 1; index >= sentence && index > at - 100; index--) {
    if (',;:'.includes(text.charAt(index)) && isSpaceAt(text, index + 1)) return count - 1
    if (isSpaceAt(text, index) && ++count > CLAUSE_WORDS) return count
  }
  return count
}
