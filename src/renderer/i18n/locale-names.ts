import type { Locale } from '../../shared/settings.ts'

/** The languages of the interface in their own names. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  de: 'Deutsch',
  pl: 'Polski',
  vi: 'Tiếng Việt',
  nb: 'Norsk bokmål'
}
