import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import styles from './import-sheet.module.css'

/** Asks before decisions of the import sheet are lost. */
export const LeaveDialog = ({
  onStay,
  onLeave
}: {
  readonly onStay: () => void
  readonly onLeave: () => void
}) => {
  const { t } = useTranslation('library')
  return (
    <Dialog
      isAlert
      title={t('import.leave.title')}
      onClose={onStay}
      foot={
        <>
          <span className={styles.grow} />
          <Button onPress={onLeave}>{t('import.leave.go')}</Button>
          <Button variant="primary" onPress={onStay}>
            {t('import.leave.stay')}
          </Button>
        </>
      }
    >
      <DialogBody>
        <p>{t('import.leave.text')}</p>
      </DialogBody>
    </Dialog>
  )
}
