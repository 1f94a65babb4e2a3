import { LOCALES, type Locale } from '../../shared/settings.ts'

/** The language of the interface for a tag of the operating system: `de-AT` is `de`, all Norwegian is `nb`. */
export const localeFor = (systemLocale: string): Locale => {
  const language = systemLocale.toLowerCase().split(/[-_]/)[0] ?? ''
  if (language === 'no' || language === 'nn') return 'nb'
  return LOCALES.find((locale) => locale === language) ?? 'en'
}

/** The languages of the interface in their own names. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  de: 'Deutsch',
  pl: 'Polski',
  vi: 'Tiếng Việt',
  nb: 'Norsk bokmål'
}
