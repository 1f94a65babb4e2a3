import { foldText } from '../text/fold.ts'

const DAY = 86_400_000

/** Names of the twelve months as a language writes them, folded: nominative, as after a day (genitive), and short. */
export type MonthNames = ReadonlyMap<string, number>

const cache = new Map<string, MonthNames>()

/**
 * Month names from CLDR (through `Intl`), mapped to 1..12. Short forms of three letters and more without their
 * full stop are in, too. Languages that number their months (Vietnamese) give no names here.
 */
export function monthNames(language: string): MonthNames {
  const known = cache.get(language)
  if (known) return known
  const names = new Map<string, number>()
  for (const options of FORMS) {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) {
      // The middle of each month of 1970, without a calendar: months are at most half a month off.
      const part = format.formatToParts((month * 30.4 + 15) * DAY).find(({ type }) => type === 'month')
      const name = foldText(part?.value ?? '').replace(/\.$/, '')
      if (/^\p{L}{3,}$/u.test(name)) names.set(name, month + 1)
    }
  }
  cache.set(language, names)
  return names
}

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' }
]

const two = (value: number): string => String(value).padStart(2, '0')

/** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, and `--MM-DD` or `--MM` where the year is not said (ISO 8601:1988, truncated). */
export function isoDate(year: number | null, month: number | null, day: number | null): string {
  const head = year === null ? '-' : String(year).padStart(4, '0')
  if (month === null) return head
  return day === null ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`
}

/** Whether day and month can be a date; February has 29 days here, since the year may be unknown. */
export function isDayOfMonth(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0)
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
