import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components'
import { Icon } from './icon.tsx'
import { classNames } from './class-names.ts'
import styles from './checkbox.module.css'

export type CheckboxProps = Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> & {
  readonly children?: ReactNode
}

export const Checkbox = ({ children, ...props }: CheckboxProps) => (
  <AriaCheckbox {...props} className={classNames(styles.checkbox)}>
    <span className={styles.box}>
      <Icon name="check" size={0.75} />
    </span>
    {children}
  </AriaCheckbox>
)
