import { createInstance, type i18n as Texts } from 'i18next'

/** The texts of the window, for code outside of components; components use `useTranslation`. */
export const i18n: Texts = createInstance()
