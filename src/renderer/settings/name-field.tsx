import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../ui/text-field.tsx'
import { changeSettings, useSettings } from './use-settings.ts'

/** The name in the history; stored when the field is left. */
export const NameField = () => {
  const { t } = useTranslation('library')
  const { userName } = useSettings()
  const [name, setName] = useState(userName)
  const store = (): void => {
    if (name.trim() !== userName) void changeSettings({ userName: name.trim() })
  }
  return (
    <TextField
      label={t('settings.userName')}
      description={t('settings.userNameHint')}
      maxLength={100}
      value={name}
      onChange={setName}
      onBlur={store}
      onKeyDown={(press) => {
        press.continuePropagation()
        if (press.key === 'Enter') store()
      }}
    />
  )
}
