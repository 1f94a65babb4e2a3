import { foldText } from '../text/fold.ts'
import { monthOf } from './months.ts'

/** A date as it stands in a text. */
export type WrittenDate = {
  /** As written. */
  readonly surface: string
  /** Offset in the text that was read, in UTF-16 units; in the folded text for named dates. */
  readonly at: number
  readonly form: 'iso' | 'named' | 'numeric'
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; the day-first reading of a numeric date. */
  readonly dayFirst: string
  /** The month-first reading of a numeric date, null when there is none. */
  readonly monthFirst: string | null
}

/** How `01/12/2025` was read and why. */
export type DayOrder = 'dayFirst' | 'dayFirstByText' | 'monthFirstByText' | 'undecided'

const ISO = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/g
const NUMERIC = /(?<![\d.,/])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/g
const MONTH_YEAR = /(?<![\d/.-])(\d{1,2})\/(\d{4})(?!\d)/g
const DAY_NAMED =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:de\s+)?(\p{L}{3,14})\.?,?(?:\s+(?:de\s+)?(\d{4}))?(?!\d)/gu
const NAMED_DAY = /(\p{L}{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s+(\d{4})(?!\d)/gu
const NAMED_YEAR = /(?<!\d\s|\d\.\s)(?<!\p{L})(\p{L}{3,14})\s+(\d{4})(?!\d)/gu
const VIETNAMESE = /(?:ngay\s+)?(\d{1,2})\s+thang\s+(\d{1,2})(?:\s*,?\s*(?:nam\s+)?(\d{4}))?(?!\d)/gu

/** All dates in a text that name a year, in the order in which they stand. */
export function findDates(text: string): readonly WrittenDate[] {
  const folded = foldText(text)
  return [...isoDates(text), ...numericDates(text), ...namedDates(folded)].sort((a, b) => a.at - b.at)
}

function isoDates(text: string): WrittenDate[] {
  return [...text.matchAll(ISO)].flatMap((match) =>
    dateOf(match[0], match.index, 'iso', match[1], match[2], match[3])
  )
}

function numericDates(text: string): WrittenDate[] {
  const full = [...text.matchAll(NUMERIC)].flatMap((match) => {
    const [surface, first = '', , second = '', year] = match
    const [dayFirst] = dateOf(surface, match.index, 'numeric', year, second, first)
    const [monthFirst] = dateOf(surface, match.index, 'numeric', year, first, second)
    const either = dayFirst ?? monthFirst
    if (either === undefined) return []
    const isOne =
      dayFirst === undefined || monthFirst === undefined || dayFirst.dayFirst === monthFirst.dayFirst
    if (isOne) return [{ ...either, monthFirst: dayFirst === undefined ? either.dayFirst : null }]
    return [{ ...dayFirst, monthFirst: monthFirst.dayFirst }]
  })
  const months = [...text.matchAll(MONTH_YEAR)].flatMap((match) =>
    dateOf(match[0], match.index, 'numeric', match[2], match[1], undefined)
  )
  return [...full, ...months]
}

function namedDates(folded: string): WrittenDate[] {
  return [
    ...[...folded.matchAll(DAY_NAMED)].flatMap((match) => namedDate(match, match[3], match[2], match[1])),
    ...[...folded.matchAll(NAMED_DAY)].flatMap((match) => namedDate(match, match[3], match[1], match[2])),
    ...[...folded.matchAll(NAMED_YEAR)].flatMap((match) => namedDate(match, match[2], match[1], undefined)),
    ...[...folded.matchAll(VIETNAMESE)].flatMap((match) =>
      dateOf(match[0], match.index, 'named', match[3], match[2], match[1])
    )
  ]
}

function namedDate(
  match: RegExpExecArray,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined
): WrittenDate[] {
  const number = monthOf(month ?? '')
  return number === null ? [] : dateOf(match[0], match.index, 'named', year, String(number), day)
}

function dateOf(
  surface: string,
  at: number,
  form: WrittenDate['form'],
  year: string | undefined,
  month: string | undefined,
  day: string | undefined
): WrittenDate[] {
  const value = isoDate(Number(year), Number(month), day === undefined ? null : Number(day))
  return value === null ? [] : [{ surface: surface.trim(), at, form, dayFirst: value, monthFirst: null }]
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `YYYY-MM-DD` (or `YYYY-MM` without a day) of a possible date between 1900 and 2100, null otherwise. */
export function isoDate(year: number, month: number, day: number | null): string | null {
  if (!(year >= 1900 && year <= 2100) || !(month >= 1 && month <= 12)) return null
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return prefix
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 31)
  return day >= 1 && day <= days ? `${prefix}-${String(day).padStart(2, '0')}` : null
}

/**
 * Which part of an ambiguous `01/12/2025` is the day: what the text's clear dates say, else what its language does. Only
 * English is used both ways; there it stays undecided.
 */
export function decideOrder(
  date: WrittenDate,
  dates: readonly WrittenDate[],
  text: string,
  language: string
): DayOrder {
  if (date.form !== 'numeric' || date.monthFirst === null) return 'dayFirst'
  if (date.monthFirst === date.dayFirst) return 'monthFirstByText'
  const clear = dates.filter(({ form, monthFirst }) => form !== 'numeric' || monthFirst === null)
  const months = dates.filter(
    ({ form, monthFirst, dayFirst }) => form === 'numeric' && monthFirst === dayFirst
  )
  if (clear.some((other) => other.dayFirst === date.dayFirst)) return 'dayFirstByText'
  if (clear.some((other) => other.dayFirst === date.monthFirst)) return 'monthFirstByText'
  if (months.length > 0) return 'monthFirstByText'
  if (clear.some(({ form, dayFirst }) => form === 'numeric' && dayFirst.length === 10))
    return 'dayFirstByText'
  if (namesMonth(text, date.dayFirst) && !namesMonth(text, date.monthFirst)) return 'dayFirstByText'
  if (namesMonth(text, date.monthFirst) && !namesMonth(text, date.dayFirst)) return 'monthFirstByText'
  return language === 'en' && /[/-]/.test(date.surface) ? 'undecided' : 'dayFirst'
}

/** Whether the text names the day and the month of an ISO date, the year aside: `1. desember`. */
function namesMonth(text: string, iso: string): boolean {
  const [, month, day] = iso.split('-').map(Number)
  for (const match of foldText(text).matchAll(DAY_NAMED)) {
    if (Number(match[1]) === day && monthOf(match[2] ?? '') === month) return true
  }
  return false
}
