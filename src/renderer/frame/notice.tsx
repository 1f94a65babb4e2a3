import type { ReactNode } from 'react'
import { Icon, type IconName } from '../ui/icon.tsx'
import styles from './notice.module.css'

export type NoticeProps = {
  readonly icon?: IconName
  readonly title: string
  readonly children?: ReactNode
  /** Buttons. */
  readonly actions?: ReactNode
}

/** Fills a place that has nothing to show yet and says what to do. */
export const Notice = ({ icon, title, children, actions }: NoticeProps) => (
  <div className={styles.notice}>
    {icon && <Icon name={icon} size={2} />}
    <h2>{title}</h2>
    {children}
    {actions && <div className={styles.actions}>{actions}</div>}
  </div>
)
