import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import { classNames } from './class-names.ts'
import styles from './tooltip.module.css'

export type TooltipProps = {
  readonly text: string
  readonly shortcut?: string | undefined
  /** One focusable control of this folder. */
  readonly children: ReactNode
}

/** Tells what a control does when the pointer rests on it or it has the focus. */
export const Tooltip = ({ text, shortcut, children }: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={60}>
    {children}
    <AriaTooltip className={classNames(styles.tooltip)} offset={6}>
      {text}
      {shortcut && <Kbd combination={shortcut} className={styles.kbd} />}
    </AriaTooltip>
  </TooltipTrigger>
)
