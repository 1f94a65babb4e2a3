import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { Tooltip } from './tooltip.tsx'
import styles from './button.module.css'

export type ButtonVariant = 'normal' | 'primary' | 'plain' | 'danger'

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly variant?: ButtonVariant
  readonly icon?: IconName
  /** A key combination shown inside the button. */
  readonly shortcut?: string | undefined
  readonly className?: string | undefined
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export const Button = ({
  variant = 'normal',
  icon,
  shortcut,
  className,
  children,
  ...props
}: ButtonProps) => (
  <AriaButton {...props} className={classNames(styles.button, styles[variant], className)}>
    {icon && <Icon name={icon} />}
    {children}
    {shortcut && <Kbd combination={shortcut} className={styles.kbd} />}
  </AriaButton>
)

export type IconButtonProps = Omit<ButtonProps, 'children' | 'icon' | 'aria-label'> & {
  readonly icon: IconName
  /** Accessible name, also shown as the tooltip with the key. */
  readonly label: string
}

/** A button that is an icon; its name shows as a tooltip. */
export const IconButton = ({
  icon,
  label,
  shortcut,
  variant = 'plain',
  className,
  ...props
}: IconButtonProps) => (
  <Tooltip text={label} shortcut={shortcut}>
    <AriaButton
      {...props}
      aria-label={label}
      className={classNames(styles.button, styles[variant], styles.iconOnly, className)}
    >
      <Icon name={icon} />
    </AriaButton>
  </Tooltip>
)
