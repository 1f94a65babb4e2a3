import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../domain/model.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { hasPhrase, phraseOf, withoutPhrase, withPhrase, type RuleKind } from './own-rules.ts'
import { changeSettings, currentSettings, useSettings } from './use-settings.ts'
import styles from './sentence-settings.module.css'

export type OwnRulesFieldProps = {
  readonly kind: RuleKind
  readonly language: LanguageTag
  /** An entry that shows what is meant. */
  readonly example: string | undefined
}

/** One list of a person's own rules, and a field to add to it; each change acts at once. */
export const OwnRulesField = ({ kind, language, example }: OwnRulesFieldProps) => {
  const { t } = useTranslation('library')
  const { segmentation } = useSettings()
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const phrases = segmentation[language]?.[kind] ?? []
  const phrase = phraseOf(kind, typed)
  const isThere = phrase !== '' && hasPhrase(segmentation, language, kind, phrase)
  const list = t(`settings.${kind}`)

  const add = (): void => {
    if (phrase === '' || isThere) return
    void changeSettings({ segmentation: withPhrase(currentSettings().segmentation, language, kind, phrase) })
    setTyped('')
    input.current?.focus()
  }
  const remove = (old: string): void => {
    void changeSettings({ segmentation: withoutPhrase(currentSettings().segmentation, language, kind, old) })
    input.current?.focus()
  }

  return (
    <div className={styles.own}>
      <form
        className={styles.add}
        onSubmit={(submit) => {
          submit.preventDefault()
          add()
        }}
      >
        <TextField
          label={list}
          value={typed}
          maxLength={100}
          lang={language}
          inputRef={input}
          onChange={setTyped}
          error={isThere ? t('rules.isThere', { phrase }) : undefined}
          {...(example !== undefined && { placeholder: t('settings.neverExample', { example }) })}
        />
        <Button
          type="submit"
          icon="plus"
          aria-label={t('rules.addTo', { list })}
          isDisabled={phrase === '' || isThere}
        >
          {t('rules.add')}
        </Button>
      </form>
      {phrases.length === 0 ? (
        <p className={styles.hint}>{t('rules.none')}</p>
      ) : (
        <ul className={styles.chips} aria-label={list}>
          {phrases.map((entry) => (
            <li key={entry} className={styles.chip}>
              <span lang={language} dir="auto">
                {entry}
              </span>
              <IconButton
                icon="close"
                label={t('rules.remove', { phrase: entry })}
                onPress={() => remove(entry)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
