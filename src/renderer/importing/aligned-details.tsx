import { useTranslation } from 'react-i18next'
import { formatNumber } from '../i18n/format.ts'
import { LanguageBadge } from '../ui/language-badge.tsx'
import { Select } from '../ui/select.tsx'
import { Switch } from '../ui/switch.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { AlignedFile } from './import-session.ts'
import { languageChoices } from './languages.ts'
import styles from './aligned-details.module.css'

export type AlignedDetailsProps = {
  readonly file: AlignedFile
  readonly onChange: (changed: Partial<Pick<AlignedFile, 'eventName' | 'languages' | 'isIncluded'>>) => void
}

/** What a file of aligned texts holds: the event that it becomes, its languages, its first rows. */
export const AlignedDetails = ({ file, onChange }: AlignedDetailsProps) => {
  const { t } = useTranslation('library')
  const { bitext, eventName, languages, isIncluded } = file
  return (
    <div className={styles.part}>
      <Switch isSelected={isIncluded} onChange={(isOn) => onChange({ isIncluded: isOn })}>
        {t('import.aligned.include')}
      </Switch>
      <p className={styles.explain}>{t('import.aligned.explain')}</p>
      <TextField
        label={t('import.aligned.eventName')}
        value={eventName}
        maxLength={300}
        error={eventName.trim() === '' ? t('names.empty') : undefined}
        onChange={(name) => onChange({ eventName: name })}
      />
      <div className={styles.languages}>
        {languages.map((language, column) => (
          // oxlint-disable-next-line react/no-array-index-key -- a column has nothing but its place
          <LanguageOfColumn
            key={column}
            column={column}
            language={language}
            onChange={(chosen) => onChange({ languages: languages.with(column, chosen) })}
          />
        ))}
      </div>
      <table className={styles.sample}>
        <caption>
          {t('import.aligned.sample')} ·{' '}
          {t('import.aligned.rows', { count: bitext.rows, number: formatNumber(bitext.rows) })}
        </caption>
        <tbody>
          {bitext.sample.map((texts, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows of a file never move
            <tr key={row}>
              {texts.map((text, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- nor do its columns
                <td key={column} lang={languages[column]}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type LanguageOfColumnProps = {
  readonly column: number
  readonly language: string
  readonly onChange: (language: string) => void
}

const LanguageOfColumn = ({ column, language, onChange }: LanguageOfColumnProps) => {
  const { t } = useTranslation('library')
  const options = languageChoices(language).map(({ tag, name }) => ({
    value: tag,
    label: name,
    before: <LanguageBadge language={tag} isBesideName />
  }))
  return (
    <Select
      label={t('import.aligned.column', { number: formatNumber(column + 1) })}
      value={language}
      options={
        language === 'und' ? [{ value: 'und', label: t('import.undecidedLanguage') }, ...options] : options
      }
      onChange={onChange}
    />
  )
}
