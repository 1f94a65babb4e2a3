import { LOCALES, type Locale } from './settings.ts'

/** The language of the interface for a tag of the operating system: `de-AT` is `de`, all Norwegian is `nb`. */
export const localeFor = (systemLocale: string): Locale => {
  const language = systemLocale.toLowerCase().split(/[-_]/)[0] ?? ''
  if (language === 'no' || language === 'nn') return 'nb'
  return LOCALES.find((locale) => locale === language) ?? 'en'
}
