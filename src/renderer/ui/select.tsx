import type { ReactNode } from 'react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text
} from 'react-aria-components'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import fieldStyles from './field.module.css'
import styles from './select.module.css'

export type SelectOption<Value extends string> = {
  readonly value: Value
  readonly label: string
  /** Drawn before the label, such as a language badge. */
  readonly before?: ReactNode
  readonly after?: ReactNode
}

export type SelectProps<Value extends string> = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: Value
  readonly options: readonly SelectOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly description?: ReactNode
  readonly isDisabled?: boolean
  /** Shown while the value is none of the options. */
  readonly placeholder?: string
  readonly className?: string | undefined
}

/** One choice of many, shown as a list on demand. */
export const Select = <Value extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
  description,
  isDisabled = false,
  placeholder,
  className
}: SelectProps<Value>) => (
  <AriaSelect
    className={classNames(fieldStyles.field, className)}
    selectedKey={value}
    isDisabled={isDisabled}
    {...(placeholder !== undefined && { placeholder })}
    onSelectionChange={(key) => key !== null && onChange(String(key) as Value)}
  >
    <Label className={isLabelHidden ? 'hidden-text' : classNames(fieldStyles.label)}>{label}</Label>
    <Button className={classNames(fieldStyles.control)}>
      <SelectValue className={classNames(styles.value)} />
      <Icon name="down" />
    </Button>
    {description && (
      <Text slot="description" className={classNames(fieldStyles.description)}>
        {description}
      </Text>
    )}
    <Popover className={classNames(styles.popover)} offset={4}>
      <ListBox className={classNames(styles.list)} items={options}>
        {(option) => (
          <ListBoxItem id={option.value} textValue={option.label} className={classNames(styles.item)}>
            {option.before}
            <span className={fieldStyles.grow}>{option.label}</span>
            {option.after && <span className={styles.after}>{option.after}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaSelect>
)
