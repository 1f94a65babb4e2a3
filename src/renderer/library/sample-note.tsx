import { create } from 'zustand'
import { useTranslation } from 'react-i18next'
import { openOverlay } from '../state/overlays.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import styles from './sample-note.module.css'

/** Hidden until the program starts anew. */
const useNote = create(() => ({ isHidden: false }))

/** Explains the sample project to someone who starts the program for the first time. */
export const SampleNote = () => {
  const { t } = useTranslation('library')
  if (useNote((note) => note.isHidden)) return null
  return (
    <section className={styles.note} aria-labelledby="sample-note-title">
      <Icon name="info" size={1.25} />
      <div className={styles.text}>
        <h3 id="sample-note-title">{t('sample.title')}</h3>
        <p>{t('sample.text')}</p>
      </div>
      <Button onPress={() => openOverlay({ kind: 'newProject' })}>{t('sample.own')}</Button>
      <IconButton
        icon="close"
        label={t('sample.hide')}
        onPress={() => useNote.setState({ isHidden: true })}
      />
    </section>
  )
}
