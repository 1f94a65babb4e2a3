import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../domain/model.ts'
import type { LanguageRules } from '../../domain/segmentation/language-rules.ts'
import { builtInRules, LANGUAGE_RULES } from '../../domain/segmentation/languages.ts'
import { formatNumber } from '../i18n/format.ts'
import { TextField } from '../ui/text-field.tsx'
import { builtInLists } from './built-in-lists.ts'
import styles from './sentence-settings.module.css'

const SWITCHES = ['hasOrdinals', 'hasRomanOrdinals', 'breaksAfterColon', 'abbreviatesFreely'] as const

const Habits = ({ habits }: Pick<LanguageRules, 'habits'>) => {
  const { t } = useTranslation('library')
  return (
    <details className={styles.list}>
      <summary>{t('rules.habits.title')}</summary>
      <ul className={styles.habits}>
        {SWITCHES.filter((habit) => habits[habit]).map((habit) => (
          <li key={habit}>{t(`rules.habits.${habit}`)}</li>
        ))}
        <li>{t(`rules.habits.${habits.quotations}`)}</li>
      </ul>
    </details>
  )
}

/** What the program knows of a language by itself, in plain words. */
export const BuiltInRules = ({ language }: { readonly language: LanguageTag }) => {
  const { t } = useTranslation('library')
  const [filter, setFilter] = useState('')
  const rules = builtInRules(language)
  const lists = builtInLists(rules, filter)
  const isFiltered = filter.trim() !== ''
  return (
    <div className={styles.part}>
      {!LANGUAGE_RULES.has(rules.language) && <p className={styles.hint}>{t('rules.noLists')}</p>}
      <p className={styles.hint}>{t('rules.capitals')}</p>
      <TextField
        type="search"
        icon="search"
        label={t('rules.filter')}
        isLabelHidden
        placeholder={t('rules.filter')}
        value={filter}
        onChange={setFilter}
      />
      <div>
        {!isFiltered && <Habits habits={rules.habits} />}
        {lists.map(({ kind, words }) => (
          <details key={`${kind}-${isFiltered}`} className={styles.list} open={isFiltered}>
            <summary>
              {t(`rules.groups.${kind}`)}
              <span className={styles.count}>
                {t('rules.words', { count: words.length, number: formatNumber(words.length) })}
              </span>
            </summary>
            <ul className={styles.words} lang={rules.language}>
              {words.map((word) => (
                <li key={word}>{word}</li>
              ))}
            </ul>
          </details>
        ))}
        <output className={styles.hint}>
          {lists.length === 0 && t('rules.nothing', { text: filter.trim() })}
        </output>
      </div>
    </div>
  )
}
