import { readDates } from './dates.ts'
import type { Fact } from './fact.ts'
import { readMoney } from './money.ts'
import { readNames } from './names.ts'
import { readNumbers } from './numbers.ts'

const overlaps = (a: Fact, b: { readonly start: number; readonly end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** Percentages, sums of money and other figures, where no date stands. */
function readFigures(text: string, language: string, dates: readonly Fact[]): readonly Fact[] {
  const facts: Fact[] = []
  for (const figure of readNumbers(text, language)) {
    if (dates.some((date) => overlaps(date, figure))) continue
    const money = readMoney(text, figure, language)
    if (money !== null) {
      facts.push(money)
      continue
    }
    const { start, end, surface, value } = figure
    if (figure.isPercentage)
      facts.push({ kind: 'percentage', start, end, surface, value: `${value} %`, confidence: 0.98 })
    else facts.push({ kind: 'number', start, end, surface, value: String(value), confidence: 0.9 })
  }
  return facts
}

/**
 * The language-independent things of a text, in text order, without overlap: dates before figures before names.
 * @param language BCP 47; its first subtag decides how figures and dates are read.
 */
export function readFacts(text: string, language: string): readonly Fact[] {
  const tag = language.split('-')[0] ?? language
  const dates = readDates(text, tag)
  const figures = readFigures(text, tag, dates)
  const certain = [...dates, ...figures]
  const names = readNames(text, tag).filter((name) => !certain.some((known) => overlaps(known, name)))
  return [...certain, ...names].toSorted((a, b) => a.start - b.start)
}
