/**
 * What kind a character is, as bits looked up in one table of 65,536 entries: scanning a text costs an array access a
 * character. Characters beyond the Basic Multilingual Plane come as two surrogates, which belong to no kind.
 */

export const SPACE = 1
export const UPPER = 2
export const LOWER = 4
/** Any letter, also of scripts without upper and lower case. */
export const LETTER = 8
export const DIGIT = 16
/** Full stops, question and exclamation marks and ellipses of all scripts. */
export const TERMINATOR = 32
/** Quotation marks, and the apostrophes that serve as such. */
export const QUOTE = 64
export const OPEN_BRACKET = 128
export const CLOSE_BRACKET = 256
export const DASH = 512
export const BULLET = 1024
/** Combining marks: part of the letter before. */
export const MARK = 2048
/** Terminators of scripts that write no space after them. */
export const UNSPACED = 4096
export const LINE_BREAK = 8192
/** Zero-width spaces: separate like a space, kept as part of the text. */
export const INVISIBLE = 16384

/** Space as `String.prototype.trim` sees it, but for U+FEFF, which is no white space and so never lost. */
const SPACES = '\t\n\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000'
const FULL_WIDTH = '。！？｡'
const SIGNS: readonly (readonly [string, number])[] = [
  [SPACES.replace('\u2000-\u200A', fromTo(0x2000, 0x200a)), SPACE],
  ['\n\v\f\r\u2028\u2029', LINE_BREAK],
  ['\u200B\u2060\uFEFF', INVISIBLE],
  [`.!?…‥‼⁇⁈⁉．؟۔؞।॥။።፧፨܀܁܂᙮᠃᠉${FULL_WIDTH}`, TERMINATOR],
  [FULL_WIDTH, UNSPACED],
  ['"\'„“”‟‚‘’‛«»‹›「」『』〝〞＂', QUOTE],
  ['([{（［【〈《', OPEN_BRACKET],
  [')]}）］】〉》', CLOSE_BRACKET],
  ['-–—―‒', DASH],
  ['•⁃▪‣●○■□◦▶►', BULLET]
]

function fromTo(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join('')
}

function letterBits(character: string): number {
  if (/\p{L}/u.test(character)) {
    if (/[\p{Lu}\p{Lt}]/u.test(character)) return LETTER | UPPER
    return /\p{Ll}/u.test(character) ? LETTER | LOWER : LETTER
  }
  if (/\p{Nd}/u.test(character)) return DIGIT
  return /\p{M}/u.test(character) ? MARK : 0
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) table[code] = letterBits(String.fromCharCode(code))
  for (const [characters, bits] of SIGNS) {
    for (let index = 0; index < characters.length; index++) {
      const code = characters.charCodeAt(index)
      table[code] = (table[code] ?? 0) | bits
    }
  }
  return table
}

let table: Uint16Array | null = null

/** Kinds of all UTF-16 units, built on first use (about 20 ms): `kinds[text.charCodeAt(index)]`. */
export function characterKinds(): Uint16Array {
  table ??= buildTable()
  return table
}
