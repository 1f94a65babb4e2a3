import { vocabularyOf, type ConceptWords, type Vocabulary } from './vocabulary.ts'

/** Languages and currencies that news speaks of; regions are tried through all two-letter codes. */
const LANGUAGE_CODES =
  'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ka km ko la lo lt lv mn ms my nb ne nl pl ps pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi yi zh'
const CURRENCY_CODES =
  'AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF IDR ILS INR ISK JPY KRW LAK MXN MYR NOK NZD PHP PLN RON RUB SEK SGD THB TRY TWD UAH USD VND ZAR'
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Names this long are compared without their last letters, which carry the ending: `Norwegia`, `Norwegii`. */
const MIN_INFLECTED = 6
const ENDING = 2
/** Languages whose words do not change. */
const UNINFLECTED = new Set(['vi', 'zh', 'ja', 'ko', 'th'])

const DAY = 86_400_000
const MONTH = 30.44 * DAY

function asPattern(name: string, language: string): string {
  if (UNINFLECTED.has(language)) return name
  return name
    .split(/[\s-]+/)
    .map((word) => (word.length >= MIN_INFLECTED ? `${word.slice(0, -ENDING)}*` : word))
    .join(' ')
}

function displayNames(language: string, type: 'region' | 'language' | 'currency'): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type, fallback: 'none' })
  } catch {
    return null
  }
}

function addNames(
  concepts: ConceptWords[],
  languages: readonly string[],
  type: 'region' | 'language' | 'currency',
  codes: Iterable<string>
): void {
  const names = languages.map((language) => displayNames(language, type))
  for (const code of codes) {
    const words = new Map<string, string[]>()
    for (const [at, language] of languages.entries()) {
      const name = names[at]?.of(code)
      if (name !== undefined && /\p{L}/u.test(name)) words.set(language, [asPattern(name, language)])
    }
    if (words.size > 1) concepts.push(words)
  }
}

function* regionCodes(): Iterable<string> {
  for (const first of LETTERS) for (const second of LETTERS) yield first + second
}

/** The name of a month alone and as it stands in a date: `styczeń`, `stycznia`. */
function monthNames(language: string, month: number): string[] {
  const time = (month + 0.5) * MONTH
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(time)
  const parts = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC'
  }).formatToParts(time)
  const dated = parts.find((part) => part.type === 'month')?.value ?? alone
  return [...new Set([alone, dated])]
    .filter((name) => /\p{L}/u.test(name))
    .map((name) => asPattern(name, language))
}

/**
 * Country, language, currency and month names of some languages, as the Unicode locale data have them.
 * Languages without data add nothing.
 */
export function localeNames(languages: readonly string[]): Vocabulary {
  const known = [...new Set(languages)].filter((language) => displayNames(language, 'region') !== null)
  const concepts: ConceptWords[] = []
  addNames(concepts, known, 'region', regionCodes())
  addNames(concepts, known, 'language', LANGUAGE_CODES.split(' '))
  addNames(concepts, known, 'currency', CURRENCY_CODES.split(' '))
  for (let month = 0; month < 12; month++)
    concepts.push(new Map(known.map((language) => [language, monthNames(language, month)])))
  return vocabularyOf(concepts)
}
