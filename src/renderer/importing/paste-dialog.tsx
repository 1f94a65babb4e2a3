import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventId } from '../../domain/model.ts'
import { formatKey } from '../commands/format-key.ts'
import { isMac } from '../commands/platform.ts'
import { closeOverlay } from '../state/overlays.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { takeInText } from './intake.ts'
import styles from './paste-dialog.module.css'

/** Takes an article that the person pastes or types; it then goes through the import sheet like a file. */
export const PasteDialog = ({ into }: { readonly into: EventId | null }) => {
  const { t } = useTranslation(['library', 'common'])
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  return (
    <Dialog
      size="medium"
      title={t('paste.title')}
      onClose={closeOverlay}
      foot={
        <>
          <span className={styles.grow} />
          <Button shortcut="Escape" onPress={closeOverlay}>
            {t('common:actions.cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={text.trim() === ''}
            onPress={() => void takeInText(text, name.trim() || t('paste.defaultName'), into)}
          >
            {t('paste.next')}
          </Button>
        </>
      }
    >
      <DialogBody>
        <div className={styles.fields}>
          <TextField
            label={t('paste.text')}
            description={t('paste.textHint', { key: formatKey('Mod+V', isMac) })}
            lines={14}
            value={text}
            onChange={setText}
          />
          <TextField
            label={t('paste.name')}
            description={t('paste.nameHint')}
            placeholder={t('paste.defaultName')}
            maxLength={200}
            value={name}
            onChange={setName}
          />
        </div>
      </DialogBody>
    </Dialog>
  )
}
