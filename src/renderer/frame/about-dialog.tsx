import { useTranslation } from 'react-i18next'
import { useAppInfo } from '../library/use-library.ts'
import { closeOverlay } from '../state/overlays.ts'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import styles from './about-dialog.module.css'

/** What the program is, its version, and where it keeps its data. */
export const AboutDialog = () => {
  const { t } = useTranslation('library')
  const info = useAppInfo()
  return (
    <Dialog title={t('about.title')} isDismissable onClose={closeOverlay}>
      <DialogBody>
        <div className={styles.about}>
          <p>{t('about.tagline')}</p>
          <p>{t('about.name')}</p>
          <p>{t('about.private')}</p>
          {info && <p>{t('about.folder', { folder: info.dataFolder })}</p>}
          <p className={styles.small}>
            {info && t('about.version', { version: info.version })} · {t('about.licence')}
          </p>
        </div>
      </DialogBody>
    </Dialog>
  )
}
