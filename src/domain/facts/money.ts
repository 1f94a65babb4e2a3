import type { Fact } from './fact.ts'
import type { NumberReading } from './numbers.ts'

/** How currencies are written, by ISO 4217 code; a word may go on (`dolarów`, `Dollars`). */
const CURRENCIES: readonly (readonly [code: string, pattern: string])[] = [
  ['USD', 'US[- ]?dollar|dollar|dolar|đô[ -]la|USD|US\\$|\\$'],
  ['EUR', 'euro|EUR|€'],
  ['PLN', 'złot|zloty|zł(?!\\p{L})|PLN'],
  ['VND', 'đồng(?!\\p{L})|dong(?!\\p{L})|VND|VNĐ|₫'],
  ['NOK', 'norsk\\p{L}* krone|norweg\\p{L}* kron|koron norwesk|NOK'],
  ['SEK', 'svensk\\p{L}* krone|SEK'],
  ['DKK', 'dansk\\p{L}* krone|DKK'],
  ['GBP', 'pfund|funt|pound|bảng Anh|GBP|£'],
  ['CHF', 'franken|frank|CHF'],
  ['JPY', 'yen|jen(?!\\p{L})|JPY|¥'],
  ['CNY', 'yuan|juan|nhân dân tệ|CNY'],
  ['RUB', 'rubel|rubl|rúp|ruble|RUB|₽']
]

/** A bare crown is the country's own. */
const CROWNS: Readonly<Record<string, string>> = {
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  sv: 'SEK',
  da: 'DKK',
  cs: 'CZK'
}

const AFTER = CURRENCIES.map(([code, pattern]) => ({
  code,
  regex: new RegExp(`^[\\s\\u00a0\\u202f-]?(?:${pattern})\\p{L}*`, 'iu')
}))
const BEFORE = CURRENCIES.map(([code, pattern]) => ({
  code,
  regex: new RegExp(`(?<!\\p{L})(?:${pattern})[\\s\\u00a0]?$`, 'iu')
}))
const CROWN = /^[\s\u00a0\u202f]?(?:kroner|krone|kronor|korun|kr\b\.?)/iu
/** Characters looked at around a figure. */
const REACH = 24

/**
 * The sum of money that a figure is part of, or null: currency word, code or sign after it or before it. The value is
 * the amount in digits and the ISO 4217 code, `1700000000 USD`.
 */
export function readMoney(text: string, figure: NumberReading, language: string): Fact | null {
  const after = text.slice(figure.end, figure.end + REACH)
  const make = (code: string, start: number, end: number): Fact => ({
    kind: 'money',
    start,
    end,
    surface: text.slice(start, end),
    value: `${figure.value} ${code}`,
    confidence: 0.97
  })
  for (const { code, regex } of AFTER) {
    const match = regex.exec(after)
    if (match) return make(code, figure.start, figure.end + match[0].length)
  }
  const crown = CROWN.exec(after)
  const crownCode = CROWNS[language]
  if (crown && crownCode !== undefined) return make(crownCode, figure.start, figure.end + crown[0].length)
  const from = Math.max(0, figure.start - REACH)
  const before = text.slice(from, figure.start)
  for (const { code, regex } of BEFORE) {
    const match = regex.exec(before)
    if (match) return make(code, from + match.index, figure.end)
  }
  return null
}
