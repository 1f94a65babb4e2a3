import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommandKey } from '../commands/use-keymap.ts'
import { openOverlay } from '../state/overlays.ts'
import { Button } from '../ui/button.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import styles from './topbar.module.css'

export type TopbarProps = {
  readonly title: string
  /** Beside the title: what belongs to it. */
  readonly detail?: ReactNode
  /** At the right, before the search button: what the screen can do. */
  readonly children?: ReactNode
}

/** The bar at the top of every screen: its title, what it can do, the palette and the theme. */
export const Topbar = ({ title, detail, children }: TopbarProps) => {
  const { t } = useTranslation()
  const paletteKey = useCommandKey('help.palette')
  useEffect(() => {
    document.title = `${title} · Tetrapla`
  }, [title])
  return (
    <header className={styles.topbar}>
      <div className={styles.title}>
        <h1>{title}</h1>
        {detail}
      </div>
      <div className={styles.tools}>{children}</div>
      <Button
        icon="search"
        className={styles.find}
        shortcut={paletteKey}
        onPress={() => openOverlay({ kind: 'palette' })}
      >
        <span className={styles.findText}>{t('app.findShort')}</span>
      </Button>
      <ThemeMenu />
    </header>
  )
}
