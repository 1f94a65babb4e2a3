import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../domain/model.ts'
import type { ImportDoubt } from '../../shared/contract.ts'
import { i18n } from '../i18n/instance.ts'
import { Button } from '../ui/button.tsx'
import { phraseBefore } from './never-break.ts'
import styles from './line-doubts.module.css'

export type LineDoubtsProps = {
  readonly doubts: readonly ImportDoubt[]
  readonly language: LanguageTag
  /** Makes the word before a boundary a rule. */
  readonly onNever: (phrase: string) => void
}

/** The doubtful boundaries of a line: what stands on both sides, why, and the rule that would join them. */
export const LineDoubts = ({ doubts, language, onNever }: LineDoubtsProps) => {
  const { t } = useTranslation('library')
  return (
    <ul className={styles.doubts}>
      {doubts.map((doubt, place) => {
        const phrase = phraseBefore(doubt, language)
        return (
          // oxlint-disable-next-line react/no-array-index-key -- the same two sides may meet twice in a line
          <li key={place} className={styles.doubt}>
            <p className={styles.sides} dir="auto">
              <span>{doubt.before}</span>
              <span className={styles.border} />
              <span className="hidden-text"> | </span>
              <span>{doubt.after}</span>
            </p>
            <div className={styles.foot} lang={i18n.language}>
              <span className={styles.reason}>{t(`import.doubtReasons.${doubt.rule}`)}</span>
              {phrase !== null && (
                <Button onPress={() => onNever(phrase)}>{t('import.never', { phrase })}</Button>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
