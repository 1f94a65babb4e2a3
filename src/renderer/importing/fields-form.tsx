import { useTranslation } from 'react-i18next'
import type { Reason } from '../../shared/contract.ts'
import { formatProbability } from '../i18n/format.ts'
import { LanguageBadge } from '../ui/language-badge.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { isStorableDate, type ArticleField, type ReadyFile } from './import-session.ts'
import { ENCODINGS, languageChoices } from './languages.ts'
import styles from './fields-form.module.css'

export type FieldsFormProps = {
  readonly file: ReadyFile
  readonly onField: (field: ArticleField, value: string) => void
  readonly onReadAgain: (language: string | null, encoding: string | null) => void
}

/** Reasons that say no more than the field itself. */
const PLAIN_REASONS: ReadonlySet<Reason['kind']> = new Set(['detected', 'chosen', 'firstLine', 'metadata'])

/** More of the surface than this would push the fields apart. */
const MAX_SURFACE = 60

const shortened = (text: string): string =>
  text.length > MAX_SURFACE ? `${text.slice(0, MAX_SURFACE).trimEnd()} …` : text

const useReason = ({ draft, choice }: ReadyFile): ((field: ArticleField) => string | undefined) => {
  const { t } = useTranslation('library')
  return (field) => {
    const reason = draft.reasons[field]
    if (!reason || choice.touched.has(field) || PLAIN_REASONS.has(reason.kind)) return undefined
    const text = t(`import.reasons.${reason.kind}`, { surface: shortened(reason.surface) })
    return text.replace(/…\.$/, '…')
  }
}

const LanguageField = ({ file, onField, onReadAgain }: FieldsFormProps) => {
  const { t } = useTranslation('library')
  const { language } = file.choice.fields
  const found = file.draft.language
  const options = languageChoices(language).map(({ tag, name }) => ({
    value: tag,
    label: name,
    before: <LanguageBadge language={tag} isBesideName />,
    ...(tag === found &&
      !file.choice.touched.has('language') && { after: formatProbability(file.draft.languageConfidence) })
  }))
  return (
    <Select
      label={t('import.fields.language')}
      value={language}
      options={
        language === 'und' ? [{ value: 'und', label: t('import.undecidedLanguage') }, ...options] : options
      }
      onChange={(chosen) => {
        if (chosen === language) return
        onField('language', chosen)
        if (chosen !== 'und') onReadAgain(chosen, file.encoding)
      }}
    />
  )
}

const EncodingField = ({ file, onReadAgain }: Pick<FieldsFormProps, 'file' | 'onReadAgain'>) => {
  const { t } = useTranslation('library')
  const current = file.encoding ?? file.draft.encoding ?? 'UTF-8'
  const known = ENCODINGS.find((encoding) => encoding.toLowerCase() === current.toLowerCase())
  const language = file.choice.touched.has('language') ? file.choice.fields.language : null
  return (
    <Select
      label={t('import.fields.encoding')}
      value={known ?? current}
      options={[...(known ? [] : [current]), ...ENCODINGS].map((encoding) => ({
        value: encoding,
        label: encoding
      }))}
      onChange={(encoding) => onReadAgain(language, encoding)}
    />
  )
}

/** The encoding is worth a question only where it was not plain to see. */
const asksEncoding = ({ draft, encoding }: ReadyFile): boolean =>
  draft.encoding !== null &&
  (encoding !== null ||
    !/^(utf-?8|ascii)/i.test(draft.encoding) ||
    draft.warnings.some(({ kind }) => kind === 'encodingUnsure'))

/** Language and particulars of an article, each with the reason for what the program proposes. */
export const FieldsForm = ({ file, onField, onReadAgain }: FieldsFormProps) => {
  const { t } = useTranslation('library')
  const reason = useReason(file)
  const { fields } = file.choice
  const text = (field: Exclude<ArticleField, 'language'>, maxLength: number) => ({
    label: t(`import.fields.${field}`),
    value: fields[field],
    maxLength,
    description: reason(field),
    onChange: (value: string) => onField(field, value)
  })
  return (
    <div className={styles.fields}>
      <LanguageField file={file} onField={onField} onReadAgain={onReadAgain} />
      <TextField
        {...text('date', 10)}
        placeholder={t('import.datePattern')}
        error={isStorableDate(fields.date) ? undefined : t('import.dateWrong')}
        onBlur={() => onField('date', fields.date.trim())}
      />
      {asksEncoding(file) && <EncodingField file={file} onReadAgain={onReadAgain} />}
      <TextField {...text('title', 1000)} className={styles.wide} lang={fields.language} />
      <TextField {...text('outlet', 300)} />
      <TextField {...text('author', 300)} />
      <TextField {...text('url', 4000)} className={styles.wide} type="url" />
    </div>
  )
}
