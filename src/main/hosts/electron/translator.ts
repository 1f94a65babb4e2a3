import { createInstance } from 'i18next'
import de from '../../../shared/locales/de/common.json' with { type: 'json' }
import en from '../../../shared/locales/en/common.json' with { type: 'json' }
import nb from '../../../shared/locales/nb/common.json' with { type: 'json' }
import pl from '../../../shared/locales/pl/common.json' with { type: 'json' }
import vi from '../../../shared/locales/vi/common.json' with { type: 'json' }
import { LOCALES, type Locale } from '../../../shared/settings.ts'

const TEXTS = { en, de, pl, vi, nb } as const satisfies Record<Locale, unknown>

/** Texts of the menu and the system's dialogs; a key that is missing in the language is English. */
export type Translator = (key: string) => string

export const createTranslator = (locale: Locale): Translator => {
  const instance = createInstance()
  void instance.init({
    lng: locale,
    fallbackLng: 'en',
    ns: ['common'],
    defaultNS: 'common',
    resources: Object.fromEntries(LOCALES.map((name) => [name, { common: TEXTS[name] }])),
    interpolation: { escapeValue: false },
    initAsync: false
  })
  return (key) => instance.t(key)
}
