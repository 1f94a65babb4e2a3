import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../domain/model.ts'
import { EVERY_LANGUAGE } from '../../domain/segmentation/rules.ts'
import { languageChoices } from '../importing/languages.ts'
import { LanguageBadge } from '../ui/language-badge.tsx'
import { Select } from '../ui/select.tsx'
import { BuiltInRules } from './built-in-rules.tsx'
import { OwnRulesField } from './own-rules-field.tsx'
import { RULE_KINDS } from './own-rules.ts'
import { SrxExchange } from './srx-exchange.tsx'
import { TrySentences } from './try-sentences.tsx'
import styles from './sentence-settings.module.css'

/** Abbreviations that show what is meant, by language. */
const EXAMPLES: Readonly<Record<LanguageTag, string>> = {
  de: 'Abg.',
  pl: 'podkom.',
  vi: 'PGS.TS.',
  nb: 'stort.repr.',
  en: 'Rep.'
}

/** Where sentences end, by language: the person's own rules, a text to try them, and what is built in. */
export const SentenceSettings = () => {
  const { t, i18n } = useTranslation('library')
  const [language, setLanguage] = useState<LanguageTag>(i18n.language)
  return (
    <div className={styles.fields}>
      <p className={styles.hint}>{t('settings.sentencesIntro')}</p>
      <Select
        label={t('settings.sentencesLanguage')}
        value={language}
        options={[
          ...languageChoices(language).map(({ tag, name }) => ({
            value: tag,
            label: name,
            before: <LanguageBadge language={tag} isBesideName />
          })),
          { value: EVERY_LANGUAGE, label: t('rules.every') }
        ]}
        onChange={setLanguage}
      />
      {RULE_KINDS.map((kind) => (
        <OwnRulesField
          key={`${language}-${kind}`}
          kind={kind}
          language={language}
          example={kind === 'neverBreakAfter' ? EXAMPLES[language] : undefined}
        />
      ))}
      <h3 className={styles.title}>{t('rules.try')}</h3>
      <TrySentences key={`${language}-try`} language={language} />
      <h3 className={styles.title}>{t('rules.builtIn')}</h3>
      <BuiltInRules key={`${language}-lists`} language={language} />
      <h3 className={styles.title}>{t('rules.srx.title')}</h3>
      <SrxExchange />
    </div>
  )
}
