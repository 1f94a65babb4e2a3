import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../domain/model.ts'
import type { Settings } from '../../shared/settings.ts'
import { languageChoices } from '../importing/languages.ts'
import { LanguageBadge } from '../ui/language-badge.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { changeSettings, useSettings } from './use-settings.ts'
import styles from './settings-dialog.module.css'

type Rules = Settings['segmentation'][string]
const RULE_KINDS = ['neverBreakAfter', 'alwaysBreakAfter'] as const

const NO_RULES: Rules = { neverBreakAfter: [], alwaysBreakAfter: [] }

/** Abbreviations that show what is meant, by language. */
const EXAMPLES: Readonly<Record<LanguageTag, string>> = {
  de: 'Abg.',
  pl: 'podkom.',
  vi: 'PGS.TS.',
  nb: 'stort.repr.',
  en: 'Rep.'
}

/** One entry a line; blank lines and repetitions do not count. */
const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  )
]

type RuleFieldProps = {
  readonly kind: (typeof RULE_KINDS)[number]
  readonly language: LanguageTag
  readonly entries: readonly string[]
  readonly onStore: (entries: string[]) => void
}

const RuleField = ({ kind, language, entries, onStore }: RuleFieldProps) => {
  const { t } = useTranslation('library')
  const [text, setText] = useState(entries.join('\n'))
  const example = EXAMPLES[language]
  return (
    <TextField
      label={t(`settings.${kind}`)}
      lines={6}
      value={text}
      description={
        kind === 'neverBreakAfter' && example ? t('settings.neverExample', { example }) : undefined
      }
      onChange={setText}
      onBlur={() => onStore(linesOf(text))}
    />
  )
}

/** The person's own rules of where sentences end, by language. */
export const SentenceSettings = () => {
  const { t, i18n } = useTranslation('library')
  const { segmentation } = useSettings()
  const [language, setLanguage] = useState<LanguageTag>(i18n.language)
  const rules = segmentation[language] ?? NO_RULES
  const store = (changed: Rules): void =>
    void changeSettings({ segmentation: { ...segmentation, [language]: changed } })
  return (
    <div className={styles.fields}>
      <p className={styles.hint}>{t('settings.sentencesIntro')}</p>
      <Select
        label={t('settings.sentencesLanguage')}
        value={language}
        options={languageChoices(language).map(({ tag, name }) => ({
          value: tag,
          label: name,
          before: <LanguageBadge language={tag} isBesideName />
        }))}
        onChange={setLanguage}
      />
      {RULE_KINDS.map((kind) => (
        <RuleField
          key={`${language}-${kind}`}
          kind={kind}
          language={language}
          entries={rules[kind]}
          onStore={(entries) => store({ ...rules, [kind]: entries })}
        />
      ))}
    </div>
  )
}
