import { scaleOf } from './number-words.ts'

/** A figure in a text. Offsets in UTF-16 units of the text given, `end` exclusive. */
export type NumberReading = {
  readonly start: number
  /** After the scale word, where there is one: `1,7 Milliarden` is one reading. */
  readonly end: number
  readonly surface: string
  readonly value: number
  /** Digits as written, without separators: tells `5` from `05`. */
  readonly digits: string
  readonly isPercentage: boolean
}

/** Languages that write a decimal point; all others write a decimal comma. */
const DECIMAL_POINT = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he'])

const SPACE = '\\u0020\\u00a0\\u2009\\u202f'
const FIGURE = new RegExp(`\\d+(?:[.,'’${SPACE}]\\d+)*`, 'g')
const AFTER = new RegExp(
  `^[${SPACE}]?(%|prozent|percent|procent|prosent|phần trăm|pour cent|százalék|la sută)`,
  'i'
)
const SCALE_WORD = new RegExp(`^[${SPACE}-]?(\\p{L}+)\\.?(?:[${SPACE}](\\p{L}+))?`, 'u')
const GROUP_SEPARATOR = new RegExp(`[.,'’${SPACE}]`)

type Part = { readonly start: number; readonly text: string; readonly separator: string }

/** Cuts a run of digits and separators into digit groups with the separator before each. */
function parts(run: string, offset: number): Part[] {
  const result: Part[] = []
  let start = 0
  let separator = ''
  for (let at = 0; at <= run.length; at++) {
    const character = run[at]
    if (character !== undefined && !GROUP_SEPARATOR.test(character)) continue
    result.push({ start: offset + start, text: run.slice(start, at), separator })
    separator = character === undefined || character.trim() === '' ? ' ' : character
    start = at + 1
  }
  return result
}

type Figure = { start: number; end: number; digits: string; value: number }

const isGroup = (part: Part | undefined): part is Part => part !== undefined && part.text.length === 3

/**
 * Reads one figure from the front of the groups and says how many groups it took. A separator that repeats
 * with three digits each time groups; a last separator of another kind is the decimal sign; one separator
 * alone is read as the language writes it.
 */
function readFigure(groups: readonly Part[], from: number, hasDecimalPoint: boolean): [Figure, number] {
  const first = groups[from] as Part
  let digits = first.text
  let taken = 1
  let grouping = ''
  while (first.text.length <= 3 && first.text !== '0' && isGroup(groups[from + taken])) {
    const next = groups[from + taken] as Part
    if (grouping !== '' && next.separator !== grouping) break
    const isDecimalSign = next.separator === (hasDecimalPoint ? '.' : ',')
    const repeats =
      groups[from + taken + 1]?.separator === next.separator && isGroup(groups[from + taken + 1])
    if (grouping === '' && isDecimalSign && !repeats) break
    grouping = next.separator
    digits += next.text
    taken++
  }
  let value = Number(digits)
  const decimals = groups[from + taken]
  const after = groups[from + taken + 1]
  const isDecimal =
    decimals !== undefined &&
    (decimals.separator === '.' || decimals.separator === ',') &&
    decimals.separator !== grouping &&
    decimals.separator !== first.separator &&
    after === undefined
  if (isDecimal) {
    value = Number(`${digits}.${decimals.text}`)
    digits += decimals.text
    taken++
  }
  const last = groups[from + taken - 1] as Part
  return [{ start: first.start, end: last.start + last.text.length, digits, value }, taken]
}

/** The scale words after a figure: their product and where they end; 1 when there are none. */
function readScale(text: string, from: number, language: string): { factor: number; end: number } {
  const match = SCALE_WORD.exec(text.slice(from, from + 40))
  if (match === null) return { factor: 1, end: from }
  const first = scaleOf(foldWord(match[1] as string), language)
  if (first === null) return { factor: 1, end: from }
  const second = match[2] === undefined ? null : scaleOf(foldWord(match[2]), language)
  if (second !== null) return { factor: first * second, end: from + match[0].length }
  return { factor: first, end: from + match[0].indexOf(match[1] as string) + (match[1] as string).length }
}

function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/þ/g, 'th')
    .replace(/ð/g, 'd')
}

/**
 * Reads the figures of a text as values: `1.234,5` and `1,234.5` and `1 234,5` are 1234.5 in the languages
 * that write them so, `1,7 Milliarden` and `1.7 billion` are 1.7e9. Parts of dates and times are figures of
 * their own. Signs and number words are not read.
 * @param language BCP 47; its first subtag decides about separators and scale words.
 */
export function readNumbers(text: string, language: string): NumberReading[] {
  const result: NumberReading[] = []
  const tag = language.split('-')[0] as string
  const hasDecimalPoint = DECIMAL_POINT.has(tag)
  for (const match of text.matchAll(FIGURE)) {
    const groups = parts(match[0], match.index)
    for (let at = 0; at < groups.length;) {
      const [figure, taken] = readFigure(groups, at, hasDecimalPoint)
      at += taken
      const scale = at < groups.length ? { factor: 1, end: figure.end } : readScale(text, figure.end, tag)
      const percentage = AFTER.exec(text.slice(scale.end, scale.end + 12))
      result.push({
        start: figure.start,
        end: scale.end,
        surface: text.slice(figure.start, scale.end),
        value: Number((figure.value * scale.factor).toPrecision(15)),
        digits: figure.digits,
        isPercentage: percentage !== null
      })
    }
  }
  return result
}
