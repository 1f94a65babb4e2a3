import type { ReactNode, Ref } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps
} from 'react-aria-components'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './field.module.css'

export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  /** The label is told to screen readers only. */
  readonly isLabelHidden?: boolean
  readonly icon?: IconName
  readonly placeholder?: string
  readonly description?: ReactNode
  /** What is wrong with the value; shown when the field is invalid. */
  readonly error?: string | undefined
  /** A text area of so many lines instead of one line. */
  readonly lines?: number
  readonly className?: string | undefined
  /** Shown inside, after the text. */
  readonly after?: ReactNode
  readonly inputRef?: Ref<HTMLInputElement>
}

export const TextField = ({
  label,
  isLabelHidden = false,
  icon,
  placeholder,
  description,
  error,
  lines,
  className,
  after,
  inputRef,
  lang,
  ...props
}: TextFieldProps & { readonly lang?: string | undefined }) => (
  <AriaTextField
    {...props}
    isInvalid={props.isInvalid ?? Boolean(error)}
    className={classNames(styles.field, className)}
  >
    <Label className={isLabelHidden ? 'hidden-text' : classNames(styles.label)}>{label}</Label>
    {lines === undefined ? (
      <div className={styles.control}>
        {icon && <Icon name={icon} className={styles.icon} />}
        <Input
          ref={inputRef ?? null}
          {...(placeholder && { placeholder })}
          {...(lang && { lang })}
          dir="auto"
        />
        {after}
      </div>
    ) : (
      <TextArea
        className={classNames(styles.control, styles.area)}
        rows={lines}
        dir="auto"
        {...(placeholder && { placeholder })}
      />
    )}
    {description && (
      <Text slot="description" className={classNames(styles.description)}>
        {description}
      </Text>
    )}
    <FieldError className={classNames(styles.error)}>{error}</FieldError>
  </AriaTextField>
)
