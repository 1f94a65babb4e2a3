import type { ReactNode } from 'react'
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './switch.module.css'

export type SwitchProps = Omit<AriaSwitchProps, 'className' | 'style' | 'children'> & {
  readonly className?: string | undefined
  /** The label; give `aria-label` instead when it shows elsewhere. */
  readonly children?: ReactNode
  /** Puts the label before the switch. */
  readonly isLabelFirst?: boolean
}

/** Something that is on or off and acts at once. */
export const Switch = ({ className, children, isLabelFirst = false, ...props }: SwitchProps) => (
  <AriaSwitch {...props} className={classNames(styles.switch, className)}>
    {isLabelFirst && children}
    <span className={styles.track} />
    {!isLabelFirst && children}
  </AriaSwitch>
)
