import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { onAppEvent } from '../bridge/client.ts'
import { showToast } from '../state/toasts.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './connection-banner.module.css'

/** Says that the program does not answer, for as long as that is so. */
export const ConnectionBanner = () => {
  const { t } = useTranslation()
  const [isConnected, setConnected] = useState(true)
  useEffect(() => {
    let wasConnected = true
    return onAppEvent((event) => {
      if (event.kind !== 'connection.changed') return
      if (event.isConnected && !wasConnected) showToast({ text: t('app.reconnected'), tone: 'good' })
      wasConnected = event.isConnected
      setConnected(event.isConnected)
    })
  }, [t])
  if (isConnected) return null
  return (
    <div role="alert" className={styles.banner}>
      <Icon name="warning" />
      {t('app.disconnected')}
    </div>
  )
}
