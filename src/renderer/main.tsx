import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings.ts'
import { call } from './bridge/client.ts'
import { followAppEvents, queryClient, queryKeys } from './bridge/query-client.ts'
import { setSystemLocale } from './i18n/format.ts'
import { startTexts } from './i18n/i18n.ts'
import { localeFor } from '../shared/locale.ts'
import { LocaleProvider } from './i18n/locale-provider.tsx'
import { applyLook } from './settings/theme.ts'
import { followAddress } from './state/view.ts'
import { App } from './app.tsx'
import './styles/tokens.css'
import './styles/base.css'

/** Asks for what the library shows while the rest of the window is made ready. */
const prefetchLibrary = (): void => {
  void queryClient.prefetchQuery({ queryKey: queryKeys.project, queryFn: () => call('project.current') })
  void queryClient.prefetchQuery({ queryKey: queryKeys.events, queryFn: () => call('events.list') })
}

/** What the window needs before it shows anything; the built-in settings when the program does not answer. */
const readStart = async (): Promise<{ readonly settings: Settings; readonly systemLocale: string }> => {
  try {
    const [settings, info] = await Promise.all([call('settings.get'), call('app.info')])
    queryClient.setQueryData(queryKeys.settings, settings)
    queryClient.setQueryData(queryKeys.appInfo, info)
    return { settings, systemLocale: info.systemLocale }
  } catch {
    return { settings: DEFAULT_SETTINGS, systemLocale: navigator.language }
  }
}

const start = async (root: HTMLElement): Promise<void> => {
  prefetchLibrary()
  const { settings, systemLocale } = await readStart()
  setSystemLocale(systemLocale)
  applyLook(settings)()
  followAppEvents()
  followAddress()
  await startTexts(settings.locale ?? localeFor(systemLocale))
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LocaleProvider>
          <App />
        </LocaleProvider>
      </QueryClientProvider>
    </StrictMode>
  )
}

const root = document.getElementById('root')
if (root) void start(root)
