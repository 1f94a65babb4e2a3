import {
  BULLET,
  characterKinds,
  CLOSE_BRACKET,
  DASH,
  DIGIT,
  INVISIBLE,
  LETTER,
  LOWER,
  MARK,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  TERMINATOR,
  UNSPACED,
  UPPER
} from '../text/characters.ts'

/** What stands after a possible end of a sentence. Offsets in UTF-16 units. */
export type Follow = {
  /** First character after white space, the paragraph's end when there is none. */
  readonly next: number
  /** Where the first word begins, after quotation marks, brackets and dashes. */
  readonly word: number
  /** What that word begins with. */
  readonly follow: 'upper' | 'lower' | 'digit' | 'letter' | 'other'
  /** What stands before the word. */
  readonly lead: 'none' | 'dash' | 'quote'
}

/** A place where a sentence may end: terminators, what closes after them, and what follows. Offsets in UTF-16 units. */
export type Site = Follow & {
  /** First terminator. */
  readonly stop: number
  /** After the terminators, before closing marks. */
  readonly marksEnd: number
  /** After closing quotation marks, brackets and footnote numbers: where the sentence would end. */
  readonly end: number
  readonly kind: 'stop' | 'strong' | 'ellipsis'
  /** A quotation mark or a bracket closes after the terminators. */
  readonly isClosing: boolean
  /** No white space between the end and what follows. */
  readonly isTight: boolean
}

const FULL_STOP = 46
const COMMA = 44
const ELLIPSIS = 0x2026

/** Whether the quotation mark or bracket at this offset closes one that was opened before. */
export type ClosesRegion = (at: number) => boolean

/** Reads the site whose first terminator is at `stop`; the paragraph ends at `limit`. Looks ahead a bounded distance. */
export function readSite(text: string, stop: number, limit: number, closesRegion: ClosesRegion): Site {
  const kinds = characterKinds()
  const kindAt = (at: number) => (at < limit ? (kinds[text.charCodeAt(at)] ?? 0) : SPACE)
  const closesDetached = (mark: number) => closesRegion(mark) || (kindAt(mark + 1) & TERMINATOR) !== 0
  let at = stop
  let dots = 0
  let isStrong = false
  let isSeparated = false
  let isClosing = false
  let end = stop
  let marksEnd = stop
  while (at < limit) {
    const kind = kindAt(at)
    if (kind & TERMINATOR) {
      const code = text.charCodeAt(at)
      dots += code === ELLIPSIS ? 3 : 1
      isStrong ||= isStrongMark(code)
      marksEnd = ++at
    } else if (isSpacedDot(text, at, limit) && !(at === stop + 1 && isOmission(text, at, limit))) {
      dots++
      at += 2
      marksEnd = at
    } else if (kind & CLOSE_BRACKET || (kind & QUOTE && closesHere(text, at, kindAt))) {
      isClosing = true
      at++
    } else if (kind & INVISIBLE) {
      isSeparated = true
      at++
    } else if (kind & SPACE && kindAt(at + 1) & (QUOTE | CLOSE_BRACKET) && closesDetached(at + 1)) {
      isClosing = true
      at += 2
    } else {
      const footnote = at === stop + 1 ? footnoteEnd(text, at, limit) : bracketedNoteEnd(text, at, limit)
      if (footnote === at) break
      at = footnote
    }
    end = at
  }
  end = emoticonEnd(text, end, limit)
  const follow = readFollow(text, end, limit)
  return {
    ...follow,
    stop,
    marksEnd,
    end,
    kind: isStrong ? 'strong' : dots > 1 ? 'ellipsis' : 'stop',
    isClosing,
    isTight: follow.next === end && end < limit && !isSeparated
  }
}

const EMOTICON = /^\s(?:[:;=][-']?[)(DPp|\]]+|[\u{1F300}-\u{1FAFF}\u2600-\u27BF]\uFE0F?)(?=\s|$)/u

/** A face after the terminators belongs to the sentence that it comments on. */
function emoticonEnd(text: string, end: number, limit: number): number {
  const code = text.charCodeAt(end + 1)
  const canBegin =
    code === 0x3a ||
    code === 0x3b ||
    code === 0x3d ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0xd83c && code <= 0xd83e)
  if (!canBegin || end + 1 >= limit) return end
  return end + (EMOTICON.exec(text.slice(end, Math.min(limit, end + 8)))?.[0].length ?? 0)
}

/** Reads what stands after `end`: white space, opening marks, the beginning of a word. */
export function readFollow(text: string, end: number, limit: number): Follow {
  const kinds = characterKinds()
  let next = end
  while (next < limit && (kinds[text.charCodeAt(next)] ?? 0) & SPACE) next++
  let word = next
  let lead: Follow['lead'] = 'none'
  while (word < limit && word < next + 12) {
    const kind = kinds[text.charCodeAt(word)] ?? 0
    if (kind & DASH) lead = 'dash'
    else if (kind & QUOTE || isLowQuote(text, word)) lead = 'quote'
    else if ((kind & (OPEN_BRACKET | SPACE | BULLET)) === 0 && !isDecoration(text.charCodeAt(word))) break
    word++
  }
  const kind = word < limit ? (kinds[text.charCodeAt(word)] ?? 0) : 0
  return { next, word, lead, follow: followOf(kind) }
}

function followOf(kind: number): Follow['follow'] {
  if (kind & UPPER) return 'upper'
  if (kind & LOWER) return 'lower'
  if (kind & DIGIT) return 'digit'
  return kind & (LETTER | MARK) ? 'letter' : 'other'
}

/** Inverted marks, asterisks and underscores of emphasis, leading dots. */
function isDecoration(code: number): boolean {
  return (
    code === 0xbf ||
    code === 0xa1 ||
    code === 0x2a ||
    code === 0x5f ||
    code === ELLIPSIS ||
    code === FULL_STOP
  )
}

/** Two commas typed for a low quotation mark. */
function isLowQuote(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== COMMA) return false
  return text.charCodeAt(at + 1) === COMMA || text.charCodeAt(at - 1) === COMMA
}

function isStrongMark(code: number): boolean {
  return code !== FULL_STOP && code !== ELLIPSIS && code !== 0x2025 && code !== 0xff0e
}

/** ` .` as in `. . .`. */
function isSpacedDot(text: string, at: number, limit: number): boolean {
  if (text.charCodeAt(at + 1) !== FULL_STOP || text.charCodeAt(at - 1) !== FULL_STOP || at + 1 >= limit)
    return false
  const kinds = characterKinds()
  if (((kinds[text.charCodeAt(at)] ?? 0) & SPACE) === 0) return false
  const after = at + 2 < limit ? (kinds[text.charCodeAt(at + 2)] ?? 0) : SPACE
  return (after & (SPACE | QUOTE | CLOSE_BRACKET | TERMINATOR)) !== 0
}

/** A full stop, then three spaced dots before a capital letter: the dots begin the next sentence. */
function isOmission(text: string, at: number, limit: number): boolean {
  const isAttached = ((characterKinds()[text.charCodeAt(at - 2)] ?? 0) & (LETTER | CLOSE_BRACKET)) !== 0
  return isAttached && /^ \. \. \. \p{Lu}/u.test(text.slice(at, Math.min(limit, at + 9)))
}

/** A quotation mark after a terminator closes unless a word begins right after it. */
function closesHere(text: string, at: number, kindAt: (at: number) => number): boolean {
  const mark = text.charAt(at)
  if (mark === '„' || mark === '‚' || mark === '「' || mark === '『') return false
  return (kindAt(at + 1) & (LETTER | DIGIT)) === 0
}

/** After footnote numbers right behind a word's full stop, `text.12 13 Next`; `at` itself when there are none. */
function footnoteEnd(text: string, at: number, limit: number): number {
  const kinds = characterKinds()
  const isAfterWord = (kinds[text.charCodeAt(at - 2)] ?? 0) & (LOWER | CLOSE_BRACKET | QUOTE)
  if (isAfterWord && text.charCodeAt(at - 1) === FULL_STOP && (kinds[text.charCodeAt(at)] ?? 0) & DIGIT) {
    const note = /^\d{1,3}(?: \d{1,3})*(?= \p{Lu})/u.exec(text.slice(at, Math.min(limit, at + 20)))
    if (note !== null) return at + note[0].length
  }
  return bracketedNoteEnd(text, at, limit)
}

/** After `[12]` or a superscript digit at `at`; `at` itself when there is none. */
function bracketedNoteEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at)
  if (code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)) return at + 1
  if (code !== 0x5b) return at
  const isTight = ((characterKinds()[text.charCodeAt(at - 1)] ?? 0) & SPACE) === 0
  const note = /^\[[^[\]\n]{1,40}\]/.exec(isTight ? text.slice(at, Math.min(limit, at + 42)) : '')
  return note === null ? at : at + note[0].length
}

/** Whether the terminator at `at` needs no white space after it: `。`. */
export function isUnspaced(text: string, at: number): boolean {
  return ((characterKinds()[text.charCodeAt(at)] ?? 0) & UNSPACED) !== 0
}
