import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../shared/commands.ts'
import { useKeymap } from '../commands/use-keymap.ts'
import { runCommand } from '../commands/registry.ts'
import { Kbd } from '../ui/kbd.tsx'
import styles from './status-bar.module.css'

export type StatusHint =
  | { readonly command: CommandId; readonly label: string }
  | { readonly combination: string; readonly label: string }

export type StatusBarProps = {
  /** At the left: counts and other facts. */
  readonly children?: ReactNode
  /** What does something right now, with a short text: commands, or keys that are none; the first are hidden last. */
  readonly hints?: readonly StatusHint[]
}

/** The bar at the bottom of every screen: facts at the left, at the right the keys that work right now. */
export const StatusBar = ({ children, hints = [] }: StatusBarProps) => {
  const { t } = useTranslation()
  const keymap = useKeymap()
  const keySheet = keymap.get('help.keys')?.[0]
  return (
    <footer className={styles.bar}>
      <div className={styles.facts}>{children}</div>
      <div className={styles.keys} aria-hidden="true">
        {hints.map((hint) => {
          const combination = 'command' in hint ? keymap.get(hint.command)?.[0] : hint.combination
          return combination ? (
            <span key={hint.label} className={styles.hint}>
              <Kbd combination={combination} />
              {hint.label}
            </span>
          ) : null
        })}
      </div>
      <button type="button" className={styles.all} onClick={() => runCommand('help.keys')}>
        {keySheet && <Kbd combination={keySheet} />}
        {t('app.allKeys')}
      </button>
    </footer>
  )
}
