import { readNumbers } from '../facts/numbers.ts'
import { TokenClass } from './token-class.ts'

/** A token as the aligner sees it: `key` is equal for tokens that count as the same word of the language. */
export type RawToken = { readonly key: string; readonly tokenClass: TokenClass }

/** Longest sentence that is read whole; what comes after adds nothing but time. */
const MAX_TOKENS = 600
const LONG_WORD = 6
const MAX_ACRONYM = 6
/** Headings in capitals are told from acronyms by their length. */
const SHORTEST_HEADING = 10
/** Share of capital letters from which a sentence is a heading in capitals. */
const SHOUTING = 0.6

const TOKEN =
  /\p{L}[\p{L}\p{M}]*|\d+|[?!¿¡？！]|["„“”«»‹›‚‘’'「」『』《》]|[()（）[\]]|[:;：；]|[%％]|[$€£¥₫]|[–—]|(?<=\s)-(?=\s)/gu
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u
const LETTER = /^\p{L}/u
const FIRST_IDEOGRAPH = 0x0e00
const CAPITALS = /^\p{Lu}{2,}$/u

function markOf(character: string): RawToken | null {
  if ('?？¿'.includes(character)) return { key: '?', tokenClass: TokenClass.tone }
  if ('!！¡'.includes(character)) return { key: '!', tokenClass: TokenClass.tone }
  if ('()（）[]'.includes(character)) return { key: '(', tokenClass: TokenClass.mark }
  if (':：'.includes(character)) return { key: ':', tokenClass: TokenClass.mark }
  if (';；'.includes(character)) return { key: ';', tokenClass: TokenClass.mark }
  if ('%％'.includes(character)) return { key: '%', tokenClass: TokenClass.mark }
  if ('$€£¥₫'.includes(character)) return { key: character, tokenClass: TokenClass.mark }
  if ('–—-'.includes(character)) return { key: '-', tokenClass: TokenClass.dash }
  return { key: '"', tokenClass: TokenClass.mark }
}

/** Whether a token is a word; all Latin letters lie where a comparison tells. */
function isLetter(token: string): boolean {
  const code = token.charCodeAt(0)
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return LETTER.test(token)
}

function isApostrophe(text: string, at: number): boolean {
  const character = text[at]
  if (character !== "'" && character !== '’' && character !== '‘') return false
  return /\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + 1] ?? '')
}

/** Pairs of ideographs, since a word of Chinese, Japanese or Thai has no borders of its own. */
function ideographPairs(run: string, tokens: RawToken[]): void {
  const characters = Array.from(run)
  if (characters.length === 1) tokens.push({ key: run, tokenClass: TokenClass.longWord })
  for (let at = 0; at + 1 < characters.length && tokens.length < MAX_TOKENS; at++)
    tokens.push({ key: `${characters[at]}${characters[at + 1]}`, tokenClass: TokenClass.longWord })
}

function wordClass(
  word: string,
  isFirst: boolean,
  isShouting: boolean,
  hasCapitalNouns: boolean
): TokenClass {
  const initial = word[0] as string
  const isCapitalised = initial !== initial.toLowerCase()
  if (isCapitalised && !isShouting) {
    if (word.length <= MAX_ACRONYM && CAPITALS.test(word)) return TokenClass.acronym
    return isFirst || hasCapitalNouns ? TokenClass.capitalised : TokenClass.name
  }
  return word.length >= LONG_WORD ? TokenClass.longWord : TokenClass.shortWord
}

/** Whether most letters are capitals, as in headings; a text with few letters is not. */
function isInCapitals(text: string): boolean {
  if (
    text.length < SHORTEST_HEADING ||
    text.slice(1, SHORTEST_HEADING) === text.slice(1, SHORTEST_HEADING).toLowerCase()
  )
    return false
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return capitals >= SHOUTING * letters
}

/**
 * The tokens of one sentence in reading order: figures as values (`#5000000000`), words in lower case,
 * marks that translations keep. Commas and full stops say nothing and are left out.
 */
export function tokenise(text: string, language: string): RawToken[] {
  const tokens: RawToken[] = []
  const hasCapitalNouns = language === 'de'
  const figures = /\d/.test(text) ? readNumbers(text, language) : []
  const isShouting = isInCapitals(text)
  let figure = 0
  let isFirst = true
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match !== null && tokens.length < MAX_TOKENS; match = TOKEN.exec(text)) {
    const { index } = match
    while (figure < figures.length && (figures[figure]?.end ?? 0) <= index) figure++
    const reading = figures[figure]
    if (reading !== undefined && index >= reading.start) {
      if (index === reading.start) {
        const isLong = reading.value >= 100 || !Number.isInteger(reading.value)
        tokens.push({
          key: `#${reading.value}`,
          tokenClass: isLong ? TokenClass.longNumber : TokenClass.shortNumber
        })
      }
      continue
    }
    const token = match[0]
    if (!isLetter(token)) {
      const mark = isApostrophe(text, index) ? null : markOf(token)
      if (mark !== null) tokens.push(mark)
      if (token === ':' || token === '"') isFirst = true
      continue
    }
    if (token.charCodeAt(0) >= FIRST_IDEOGRAPH && IDEOGRAPH.test(token)) ideographPairs(token, tokens)
    else {
      const tokenClass = wordClass(token, isFirst, isShouting, hasCapitalNouns)
      tokens.push({ key: token.toLowerCase(), tokenClass })
    }
    isFirst = false
  }
  return tokens
}
