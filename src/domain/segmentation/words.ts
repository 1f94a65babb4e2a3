import {
  BULLET,
  characterKinds,
  DIGIT,
  LETTER,
  MARK,
  OPEN_BRACKET,
  QUOTE,
  SPACE
} from '../text/characters.ts'

/** No abbreviation and no sentence starter is longer. */
const MAX_WORD = 24
const COMMA = 44
const VOWEL = /[aeiouyäöüåæøàáâãèéêìíòóôõùúýăđĩũơưąęóěůœ\u1EA0-\u1EF9а-яёіїєαεηιουω]/i

/** The token that ends at `stop`, without opening marks; only its end when it is longer than `MAX_WORD`. */
export function wordBefore(text: string, stop: number, from: number): string {
  const kinds = characterKinds()
  const lowest = Math.max(from, stop - MAX_WORD)
  let at = stop
  while (at > lowest) {
    const kind = kinds[text.charCodeAt(at - 1)] ?? 0
    if (kind & (SPACE | OPEN_BRACKET | BULLET) || text.charCodeAt(at - 1) === COMMA) break
    if (kind & QUOTE && !isApostrophe(text, at - 1)) break
    at--
  }
  return text.slice(at, stop)
}

function isApostrophe(text: string, at: number): boolean {
  const kinds = characterKinds()
  return (
    ((kinds[text.charCodeAt(at - 1)] ?? 0) & LETTER) !== 0 &&
    ((kinds[text.charCodeAt(at + 1)] ?? 0) & LETTER) !== 0
  )
}

/** The word or number that ends before `end`, white space in between left out; empty when something else stands there. */
export function tokenBefore(text: string, end: number, from: number): string {
  const kinds = characterKinds()
  let last = end
  while (last > from && last > end - 4 && (kinds[text.charCodeAt(last - 1)] ?? 0) & SPACE) last--
  const lowest = Math.max(from, last - MAX_WORD)
  let first = last
  while (first > lowest && (kinds[text.charCodeAt(first - 1)] ?? 0) & (LETTER | MARK | DIGIT)) first--
  return text.slice(first, last)
}

/** The word at `at` in lower case, at most `MAX_WORD` characters of it. */
export function nextWord(text: string, at: number, limit: number): string {
  const kinds = characterKinds()
  const highest = Math.min(limit, at + MAX_WORD)
  let end = at
  while (end < highest && (kinds[text.charCodeAt(end)] ?? 0) & (LETTER | MARK)) end++
  return text.slice(at, end).toLowerCase()
}

/** One to four digits and nothing else. */
export function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57 && /^\d{1,4}$/.test(word)
}

/** One letter, also when it is written with a combining mark. */
export function isInitial(word: string): boolean {
  if (word.length > 2) return false
  const kinds = characterKinds()
  if (((kinds[word.charCodeAt(0)] ?? 0) & LETTER) === 0) return false
  return word.length === 1 || ((kinds[word.charCodeAt(1)] ?? 0) & MARK) !== 0
}

const UNIT_SYMBOLS = new Set(
  'm g l t h đ km kg cm mm dm ml dl hl kw mw gw kwh mwh twh hz khz mhz ghz kb mb gb tb ha mln mld bln zł kč'.split(
    ' '
  )
)

/** Signs of units, which are written without a full stop: one behind them ends a sentence. */
export function isUnitSymbol(word: string): boolean {
  return word.length <= 3 && UNIT_SYMBOLS.has(word.toLowerCase())
}

/** Small letters with a vowel among them. */
export function isWord(word: string): boolean {
  return word.length > 1 && /^\p{Ll}+$/u.test(word) && VOWEL.test(word)
}

/** A word of small letters that nobody would abbreviate to this form: long, or ending in a vowel. */
export function isPlainWord(word: string): boolean {
  if (word.length < 4 || !/^\p{Ll}+$/u.test(word)) return false
  return word.length > 6 || VOWEL.test(word.charAt(word.length - 1))
}

/** Points inside (`d.o`), small letters without a vowel (`hrsg`), or the beginning of a suffix (`öffentl`). */
export function looksAbbreviated(word: string): boolean {
  if (/^\p{L}{1,3}(\.\p{L}{1,3})+$/u.test(word)) return true
  if (word.length > 5) return /^\p{Ll}+[bdfgkmnprstz]l$/u.test(word)
  return /^\p{Ll}{2,}$/u.test(word) && !VOWEL.test(word)
}

/** Whether a word of more than one part ends with an abbreviated one: `Schillerstr`. */
export function endsCompound(word: string, endings: readonly string[]): boolean {
  return (
    endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)) &&
    /^\p{Lu}/u.test(word)
  )
}

/** Whether the token around the full stop at `at` is a path or an address. */
export function isAddress(text: string, at: number, from: number): boolean {
  const kinds = characterKinds()
  const lowest = Math.max(from, at - 60)
  for (let back = at - 1; back >= lowest; back--) {
    const code = text.charCodeAt(back)
    if ((kinds[code] ?? 0) & SPACE) return false
    if ('@/\\._'.includes(text.charAt(back))) return true
  }
  return false
}
