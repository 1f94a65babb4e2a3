import type { Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import align from '../../shared/locales/en/align.json' with { type: 'json' }
import common from '../../shared/locales/en/common.json' with { type: 'json' }
import library from '../../shared/locales/en/library.json' with { type: 'json' }
import type { Locale } from '../../shared/settings.ts'
import { i18n } from './instance.ts'

export const NAMESPACES = ['common', 'library', 'align'] as const

/** One chunk a language, so that a window loads only its own. English is there from the start as the fallback. */
const loaders: Record<Exclude<Locale, 'en'>, () => Promise<Resource[string]>> = {
  de: async () => (await import('./texts-de.ts')).texts,
  pl: async () => (await import('./texts-pl.ts')).texts,
  vi: async () => (await import('./texts-vi.ts')).texts,
  nb: async () => (await import('./texts-nb.ts')).texts
}

const loadTexts = async (locale: Locale): Promise<void> => {
  if (locale === 'en' || i18n.hasResourceBundle(locale, 'common')) return
  const texts = await loaders[locale]()
  for (const namespace of NAMESPACES) i18n.addResourceBundle(locale, namespace, texts[namespace])
}

/** Makes the texts ready in a language. */
export const startTexts = async (locale: Locale): Promise<void> => {
  await i18n.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    ns: NAMESPACES,
    defaultNS: 'common',
    resources: { en: { common, library, align } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false }
  })
  await changeLanguage(locale)
}

/** Changes the language of the interface; shown at once. */
export const changeLanguage = async (locale: Locale): Promise<void> => {
  await loadTexts(locale)
  await i18n.changeLanguage(locale)
  document.documentElement.lang = locale
}
