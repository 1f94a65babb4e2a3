import { foldText } from '../text/fold.ts'
import { isDayOfMonth, isoDate, monthNames } from './calendar.ts'
import type { Fact } from './fact.ts'

type Reading = { readonly kind: 'date' | 'period'; readonly value: string; readonly confidence: number }
type Groups = Readonly<Record<string, string | undefined>>
type Pattern = {
  readonly regex: RegExp
  readonly read: (groups: Groups, months: ReadonlyMap<string, number>) => Reading | null
}

const DASH = '\\s?[-–—]\\s?'
const BETWEEN = `(?:${DASH}|\\s(?:bis|do|til|to|den|đến|i|og|und|and|và)\\s)`
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)'
const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

const dayMonth = (
  groups: Groups,
  months: ReadonlyMap<string, number>
): { day: number; month: number } | null => {
  const day = Number(groups['day'])
  const month = groups['name'] === undefined ? Number(groups['month']) : months.get(foldText(groups['name']))
  return month !== undefined && isDayOfMonth(day, month) ? { day, month } : null
}

const date = (value: string, confidence: number): Reading => ({ kind: 'date', value, confidence })
const period = (from: string, to: string): Reading => ({
  kind: 'period',
  value: `${from}/${to}`,
  confidence: 0.9
})

function readDay(groups: Groups, months: ReadonlyMap<string, number>): Reading | null {
  const found = dayMonth(groups, months)
  return (
    found &&
    date(isoDate(number(groups['year']), found.month, found.day), groups['year'] === undefined ? 0.9 : 0.98)
  )
}

function readDays(groups: Groups, months: ReadonlyMap<string, number>): Reading | null {
  const last = dayMonth(groups, months)
  const first = Number(groups['first'])
  if (last === null || first >= last.day || first < 1) return null
  const year = number(groups['year'])
  return period(isoDate(year, last.month, first), isoDate(year, last.month, last.day))
}

function readMonth(groups: Groups, months: ReadonlyMap<string, number>): Reading | null {
  const month = groups['name'] === undefined ? Number(groups['month']) : months.get(foldText(groups['name']))
  if (month === undefined || month < 1 || month > 12) return null
  return date(isoDate(number(groups['year']), month, null), 0.9)
}

function readYears(groups: Groups): Reading | null {
  const from = Number(groups['from'])
  const to = Number(groups['year'])
  return to > from && to - from <= 200 ? period(String(from), String(to)) : null
}

/** From the most specific to the least; a character belongs to the first pattern that takes it. */
function patterns(names: string): readonly Pattern[] {
  const day = '(?<day>\\d{1,2})(?:\\.|\\b)'
  const make = (source: string, read: Pattern['read']): Pattern => ({
    regex: new RegExp(source, 'giu'),
    read
  })
  const named =
    names === ''
      ? []
      : [
          make(
            `(?<!\\d)(?<first>\\d{1,2})\\.?${BETWEEN}${day}\\s?(?<name>${names})\\.?(?!\\p{L})(?:,?\\s${YEAR}(?!\\d))?`,
            readDays
          ),
          make(`(?<![\\d.,])${day}\\s?(?<name>${names})\\.?(?!\\p{L})(?:,?\\s${YEAR}(?!\\d))?`, readDay),
          make(`(?<!\\p{L})(?<name>${names})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,\\s${YEAR}(?!\\d)`, readDay),
          make(`(?<!\\p{L})(?<name>${names})\\.?,?\\s${YEAR}(?!\\d)`, readMonth)
        ]
  return [
    make(`(?<!\\d)${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`, readDay),
    make(`ngày\\s(?<day>\\d{1,2})\\stháng\\s(?<month>\\d{1,2})(?:\\snăm\\s${YEAR})?(?!\\d)`, readDay),
    make(
      `(?<![\\d./])(?<day>\\d{1,2})(?<separator>[./])(?<month>\\d{1,2})\\k<separator>${YEAR}(?!\\d|\\.\\d)`,
      readDay
    ),
    make(`(?<!\\d)(?:ngày\\s)(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\d/])`, readDay),
    make(`tháng\\s(?<month>\\d{1,2})(?:/|\\snăm\\s|-)${YEAR}(?!\\d)`, readMonth),
    ...named,
    make(
      `(?<!\\d)(?<from>(?:1[5-9]|20)\\d\\d)(?:${DASH}|\\s(?:bis|do|til|to|đến|đến năm)\\s)${YEAR}(?!\\d)`,
      readYears
    ),
    make(`(?<![\\d.,/-])${YEAR}(?![\\d%]|[.,]\\d|\\s?(?:%|km|kg|m\\b))`, (groups) =>
      date(String(groups['year']), 0.75)
    )
  ]
}

const compiled = new Map<string, readonly Pattern[]>()

function patternsOf(language: string): readonly Pattern[] {
  const known = compiled.get(language)
  if (known) return known
  const made = patterns([...writtenMonths(language)].join('|'))
  compiled.set(language, made)
  return made
}

/** Month names as written; the map of folded names serves for reading them. */
function writtenMonths(language: string): Set<string> {
  const written = new Set<string>()
  for (const name of monthNames(language).keys())
    written.add(name.replace(/[a-z]/g, (letter) => ACCENTED[letter] ?? letter))
  return new Set([...written].toSorted((a, b) => b.length - a.length))
}

/** Letters that folding may have made plain in month names of European languages. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: '[aáàâäąå]',
  c: '[cćčç]',
  e: '[eéèêëę]',
  i: '[iíîï]',
  n: '[nńň]',
  o: '[oóöô]',
  r: '[rř]',
  s: '[sśš]',
  u: '[uúûüů]',
  z: '[zźżž]'
}

/**
 * Dates and periods of a text: full (`1. desember 2025`, `01/12/2025`, day first), partial (`16. Dezember`,
 * `tháng 4/2023`, `2024`) and spans (`16. bis 18. Dezember`, `2026–2031`). Values as `isoDate` writes them, a
 * period as `from/to`. Facts in text order, without overlap.
 */
export function readDates(text: string, language: string): readonly Fact[] {
  const months = monthNames(language)
  const found: Fact[] = []
  const isTaken = new Uint8Array(text.length)
  for (const { regex, read } of patternsOf(language)) {
    for (const match of text.matchAll(regex)) {
      const reading = read(match.groups ?? {}, months)
      const end = match.index + match[0].length
      if (reading === null || isTaken.subarray(match.index, end).includes(1)) continue
      isTaken.fill(1, match.index, end)
      found.push({ ...reading, start: match.index, end, surface: match[0] })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
