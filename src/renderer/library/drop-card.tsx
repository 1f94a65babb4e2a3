import { useTranslation } from 'react-i18next'
import { useCommandKey } from '../commands/use-keymap.ts'
import { chooseArticles } from '../importing/intake.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import styles from './drop-card.module.css'

/** Says what can be dropped on the window; also opens the file dialog. */
export const DropCard = () => {
  const { t } = useTranslation('library')
  const pasteKey = useCommandKey('import.paste')
  const importKey = useCommandKey('import.files')
  return (
    <section className={styles.card} aria-labelledby="drop-card-title">
      <Icon name="import" size={1.5} className={styles.icon} />
      <div className={styles.text}>
        <h3 id="drop-card-title">{t('drop.title')}</h3>
        <p>
          {t('drop.formats')} {pasteKey && <Kbd combination={pasteKey} />} {t('drop.paste')}{' '}
          {t('drop.promise')}
        </p>
      </div>
      <Button shortcut={importKey} onPress={() => void chooseArticles(null)}>
        {t('drop.choose')}
      </Button>
    </section>
  )
}
