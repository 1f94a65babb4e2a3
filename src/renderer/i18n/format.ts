import { i18n } from './instance.ts'

let systemLocale = 'en'

/** Names the operating system's locale: its region decides how dates and numbers look in its own language. */
export const setSystemLocale = (tag: string): void => {
  systemLocale = tag
}

/** The locale of dates and numbers: the system's where its language is that of the interface, else the interface's. */
const formatLocale = (): string =>
  systemLocale.split('-')[0] === i18n.language ? systemLocale : i18n.language

const cached = <Options, Formatter>(make: (locale: string, options: Options) => Formatter) => {
  const cache = new Map<string, Formatter>()
  return (options: Options): Formatter => {
    const locale = formatLocale()
    const key = `${locale}|${JSON.stringify(options)}`
    const found = cache.get(key) ?? make(locale, options)
    cache.set(key, found)
    return found
  }
}

const numberFormat = cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
)
const dateFormat = cached(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
)
const relativeFormat = cached(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options)
)
const displayNames = cached(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options)
)

/** A whole or decimal number with the language's own separators. */
export const formatNumber = (value: number): string => numberFormat({}).format(value)

/** A share in 0..1 as whole percent. */
export const formatPercent = (share: number): string =>
  numberFormat({ style: 'percent', maximumFractionDigits: 0 }).format(share)

/** A probability in 0..1 with two decimals. */
export const formatProbability = (value: number): string =>
  numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)

/** Bytes in the unit that a person would choose. */
export const formatBytes = (bytes: number): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const options = {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: 1
  } as const
  return numberFormat(options).format(bytes / 1000 ** step)
}

const dateOptions = (isoDate: string): Intl.DateTimeFormatOptions => ({
  year: 'numeric',
  ...(isoDate.length >= 7 && { month: 'short' as const }),
  ...(isoDate.length >= 10 && { day: 'numeric' as const }),
  timeZone: 'UTC'
})

/** An ISO date, possibly shortened to month or year, as a person writes it: `2 Apr 2025`, `Nov 2025`. */
export const formatDate = (isoDate: string): string =>
  dateFormat(dateOptions(isoDate)).format(new Date(isoDate))

/** From the first to the last date, with what they share said once: `Dec 2023 – Dec 2025`. */
export const formatDateRange = (first: string, last: string): string => {
  const shorter = first.length < last.length ? first : last
  return dateFormat(dateOptions(shorter)).formatRange(new Date(first), new Date(last))
}

/** Vietnamese writes `Hôm nay`; here the words stand inside a line. */
const lowerFirst = (text: string): string => text.slice(0, 1).toLocaleLowerCase() + text.slice(1)

const startOfDay = (time: Date): number =>
  new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime()
const DAY = 86_400_000

/** When something happened, nearer times more exactly: `today 14:02`, `yesterday`, `18 Nov`, `3 Mar 2024`. */
export const formatMoment = (isoTime: string, now: Date = new Date()): string => {
  const time = new Date(isoTime)
  const daysAgo = Math.round((startOfDay(now) - startOfDay(time)) / DAY)
  const dayName = (): string => lowerFirst(relativeFormat({ numeric: 'auto' }).format(-daysAgo, 'day'))
  if (daysAgo === 0) return `${dayName()}, ${dateFormat({ timeStyle: 'short' }).format(time)}`
  if (daysAgo === 1) return dayName()
  const isThisYear = time.getFullYear() === now.getFullYear()
  return dateFormat({ day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) }).format(time)
}

/** The name of a language in the language of the interface; the tag itself when it has none. */
export const languageName = (tag: string): string => {
  try {
    return displayNames({ type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
