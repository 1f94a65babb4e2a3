import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { wordDifferences } from '../model/source-diff.ts'
import styles from './editors.module.css'

export type SourceNoteProps = {
  /** What the source text has. */
  readonly before: string
  /** What is typed instead. */
  readonly text: string
  readonly language: string
  readonly onBack: () => void
}

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const

/** Below a sentence that was corrected: the source text with the words that differ, and the way back to it. */
export const SourceNote = ({ before, text, language, onBack }: SourceNoteProps) => {
  const { t } = useTranslation('align')
  const parts = useMemo(() => wordDifferences(before, text, language), [before, text, language])
  return (
    <div role="note" className={styles.source} aria-label={t('editor.source')}>
      <div className={styles.sourceHead}>
        <span title={t('editor.sourceDiffers')}>{t('editor.source')}</span>
        <button type="button" onClick={onBack}>
          {t('editor.backToSource')}
        </button>
      </div>
      <div lang={language} dir="auto">
        {parts.map(({ kind, text: words }, index) => {
          const Tag = TAGS[kind]
          return <Tag key={index}>{words}</Tag>
        })}
      </div>
    </div>
  )
}
