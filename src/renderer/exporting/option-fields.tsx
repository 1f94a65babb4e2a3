import { useTranslation } from 'react-i18next'
import { Checkbox } from '../ui/checkbox.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { optionsOf, type ExportChoices } from './export-choices.ts'
import styles from './columns-field.module.css'

export type OptionFieldsProps = {
  readonly choices: ExportChoices
  readonly onChange: (choices: ExportChoices) => void
}

/** Which rows are written. */
export const RowOptions = ({ choices, onChange }: OptionFieldsProps) => {
  const { t } = useTranslation('library')
  const { isConfirmedOnly, skipsEmpty } = choices
  return (
    <div>
      <RadioGroup
        label={t('export.rows')}
        value={isConfirmedOnly ? 'confirmed' : 'all'}
        options={[
          { value: 'all', label: t('export.allRows') },
          { value: 'confirmed', label: t('export.confirmedOnly') }
        ]}
        onChange={(value) => onChange({ ...choices, isConfirmedOnly: value === 'confirmed' })}
      />
      {optionsOf(choices.kind).skipsEmpty && (
        <Checkbox isSelected={skipsEmpty} onChange={(skips) => onChange({ ...choices, skipsEmpty: skips })}>
          {t('export.skipEmpty')}
        </Checkbox>
      )}
    </div>
  )
}

/** How the file is written, for the formats where there is a choice. */
export const FileOptions = ({ choices, onChange }: OptionFieldsProps) => {
  const { t } = useTranslation('library')
  const has = optionsOf(choices.kind)
  if (!has.hasBom && !has.isForExcel) return null
  return (
    <fieldset className={styles.field}>
      <legend>{t('export.file')}</legend>
      <Checkbox isSelected={choices.hasBom} onChange={(hasBom) => onChange({ ...choices, hasBom })}>
        {t('export.bom')}
      </Checkbox>
      <Checkbox
        isSelected={choices.isForExcel}
        onChange={(isForExcel) => onChange({ ...choices, isForExcel })}
      >
        {t('export.excelSafe')}
      </Checkbox>
      {choices.isForExcel && <p className={styles.hint}>{t('export.excelSafeHint')}</p>}
    </fieldset>
  )
}
