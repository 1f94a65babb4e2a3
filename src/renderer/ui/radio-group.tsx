import { Label, Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './radio-group.module.css'

export type RadioGroupProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly isDisabled?: boolean
  }[]
  readonly onChange: (value: Value) => void
}

/** One choice of a few that are all shown. */
export const RadioGroup = <Value extends string>({
  label,
  value,
  options,
  onChange
}: RadioGroupProps<Value>) => (
  <AriaRadioGroup
    className={classNames(styles.group)}
    value={value}
    onChange={(chosen) => onChange(chosen as Value)}
  >
    <Label className={classNames(styles.label)}>{label}</Label>
    {options.map((option) => (
      <Radio
        key={option.value}
        value={option.value}
        isDisabled={option.isDisabled ?? false}
        className={classNames(styles.radio)}
      >
        <span className={styles.dot} />
        {option.label}
      </Radio>
    ))}
  </AriaRadioGroup>
)
