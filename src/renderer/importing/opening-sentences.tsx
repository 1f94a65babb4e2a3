import { useTranslation } from 'react-i18next'
import { isLineKept, type ReadyFile } from './import-session.ts'
import styles from './opening-sentences.module.css'

/** So many show whether the beginning is cut right. */
const SHOWN = 3

/** The first sentences of the lines that are kept. */
export const OpeningSentences = ({ file }: { readonly file: ReadyFile }) => {
  const { t } = useTranslation('library')
  const { draft, choice } = file
  const kept = draft.opening.filter(({ line }) => isLineKept(file, line)).slice(0, SHOWN)
  if (kept.length === 0) return null
  return (
    <section aria-label={t('import.opening')}>
      <h3 className={styles.title}>{t('import.opening')}</h3>
      <ol className={styles.sentences} lang={choice.fields.language}>
        {kept.map(({ text }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a sentence may stand twice, and only its place tells it apart
          <li key={place} dir="auto">
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
