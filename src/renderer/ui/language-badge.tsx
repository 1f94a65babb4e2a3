import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../domain/model.ts'
import { formatNumber, languageName } from '../i18n/format.ts'
import { classNames } from './class-names.ts'
import styles from './language-badge.module.css'

const OWN_ACCENTS: Readonly<Record<string, number>> = { de: 1, pl: 2, vi: 3, nb: 4, nn: 4, no: 4, en: 5 }
const ACCENT_COUNT = 8
/** The tag of a text whose language nobody has named yet (BCP 47). */
const UNDECIDED = 'und'

/** The accent colour of a language, 1..8, as `data-accent`: the same wherever the language shows. */
export const languageAccent = (tag: LanguageTag): string => {
  const language = tag.split('-')[0] ?? ''
  const own = OWN_ACCENTS[language]
  if (own !== undefined) return String(own)
  const sum = Array.from(language).reduce((total, letter) => total * 31 + letter.charCodeAt(0), 0)
  return String(6 + (sum % (ACCENT_COUNT - 5)))
}

export type LanguageBadgeProps = {
  readonly language: LanguageTag
  /** The column key where it says more than the language: `de-2`. */
  readonly columnKey?: string
  /** How many articles there are in this language: 0 is drawn hollow, more than one is written. */
  readonly count?: number
  /** The language's name stands beside it: the badge then says its code only. */
  readonly isBesideName?: boolean
}

/** A language as a short code on its accent colour; its name is told on hover and to screen readers. */
export const LanguageBadge = ({
  language,
  columnKey,
  count = 1,
  isBesideName = false
}: LanguageBadgeProps) => {
  const { t } = useTranslation('library')
  const isUndecided = language === UNDECIDED
  const name = isUndecided ? t('import.undecidedLanguage') : languageName(language)
  const code = isUndecided ? '?' : (columnKey ?? language).toUpperCase()
  const text = count === 0 ? t('events.missingLanguage', { language: name }) : name
  return (
    <span
      className={classNames(styles.badge, count === 0 && styles.missing)}
      data-accent={languageAccent(language)}
      title={text}
    >
      <span aria-hidden={!isBesideName}>{code}</span>
      {count > 1 && <span className={styles.count}>{formatNumber(count)}</span>}
      {!isBesideName && <span className="hidden-text">{text}</span>}
    </span>
  )
}
