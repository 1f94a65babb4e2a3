import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { call } from '../bridge/client.ts'
import { queryKeys } from '../bridge/query-client.ts'
import { useSettings } from '../settings/use-settings.ts'
import { showError } from '../state/toasts.ts'
import { changeLanguage } from './i18n.ts'
import { localeFor } from '../../shared/locale.ts'

/** Keeps the language of all texts, also those of the controls, as the settings say. */
export const LocaleProvider = ({ children }: { readonly children: ReactNode }) => {
  const { locale } = useSettings()
  const { i18n } = useTranslation()
  const info = useQuery({ queryKey: queryKeys.appInfo, queryFn: () => call('app.info') }).data
  const wanted = locale ?? localeFor(info?.systemLocale ?? navigator.language)
  useEffect(() => {
    if (i18n.language !== wanted) changeLanguage(wanted).catch(showError)
  }, [i18n, wanted])
  return <I18nProvider locale={i18n.language}>{children}</I18nProvider>
}
