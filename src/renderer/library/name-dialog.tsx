import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorText } from '../i18n/error-text.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './name-dialog.module.css'

export type NameDialogProps = {
  readonly title: string
  readonly label: string
  readonly hint?: string
  readonly initialName?: string
  readonly submitLabel: string
  /** Said when nothing was typed; about names when left out. */
  readonly emptyError?: string
  readonly maxLength?: number
  /** Rejects when the name cannot be taken; the dialog stays open and says why. */
  readonly onSubmit: (name: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Asks for a name. */
export const NameDialog = ({
  title,
  label,
  hint,
  initialName = '',
  submitLabel,
  emptyError,
  maxLength = 300,
  onSubmit,
  onClose
}: NameDialogProps) => {
  const { t } = useTranslation(['library', 'common'])
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(initialName)
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  useEffect(() => input.current?.select(), [])

  const submit = async (): Promise<void> => {
    if (name.trim() === '') {
      setError(emptyError ?? t('names.empty'))
      return
    }
    setBusy(true)
    try {
      await onSubmit(name.trim())
      onClose()
    } catch (failure) {
      setError(errorText(failure))
      setBusy(false)
    }
  }

  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <span className={styles.grow} />
          <Button shortcut="Escape" onPress={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button variant="primary" shortcut="Enter" isDisabled={isBusy} onPress={() => void submit()}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <DialogBody>
        <TextField
          label={label}
          value={name}
          maxLength={maxLength}
          description={hint}
          error={error}
          inputRef={input}
          onChange={(text) => {
            setName(text)
            setError('')
          }}
          onKeyDown={(event) => {
            event.continuePropagation()
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void submit()
          }}
        />
      </DialogBody>
    </Dialog>
  )
}
