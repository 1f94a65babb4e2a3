import { useTranslation } from 'react-i18next'
import { StatusBar } from '../frame/status-bar.tsx'
import { Topbar } from '../frame/topbar.tsx'

/** The home screen: the project's events. */
export const LibraryScreen = () => {
  const { t } = useTranslation()
  return (
    <>
      <Topbar title={t('screens.library')} />
      <main />
      <StatusBar />
    </>
  )
}
