import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../shared/contract.ts'
import { languageName } from '../i18n/format.ts'
import { IconButton } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { LanguageBadge } from '../ui/language-badge.tsx'
import { Select } from '../ui/select.tsx'
import {
  isPairKind,
  withColumnChosen,
  withColumnMoved,
  withPairMember,
  type ExportChoices
} from './export-choices.ts'
import styles from './columns-field.module.css'

export type ColumnsFieldProps = {
  readonly documents: EventSummary['documents']
  readonly choices: ExportChoices
  readonly onChange: (choices: ExportChoices) => void
}

const PairField = ({ documents, choices, onChange }: ColumnsFieldProps) => {
  const { t } = useTranslation('library')
  const options = documents.map(({ key, language, outlet }) => ({
    value: key,
    label: languageName(language),
    before: <LanguageBadge language={language} columnKey={key} isBesideName />,
    after: outlet
  }))
  const [source, target] = choices.pair
  return (
    <div className={styles.pair}>
      <Select
        label={t('export.source')}
        value={source}
        options={options}
        onChange={(key) => onChange(withPairMember(choices, 0, key))}
      />
      <IconButton
        icon="swap"
        variant="normal"
        label={t('export.swap')}
        onPress={() => onChange({ ...choices, pair: [target, source] })}
      />
      <Select
        label={t('export.target')}
        value={target}
        options={options}
        onChange={(key) => onChange(withPairMember(choices, 1, key))}
      />
    </div>
  )
}

const OrderField = ({ documents, choices, onChange }: ColumnsFieldProps) => {
  const { t } = useTranslation('library')
  const { columns } = choices
  return (
    <ol className={styles.columns}>
      {columns.map(({ key, isChosen }, index) => {
        const document = documents.find((other) => other.key === key)
        const name = document ? languageName(document.language) : key
        return (
          <li key={key}>
            <Checkbox
              isSelected={isChosen}
              onChange={(chosen) => onChange(withColumnChosen(choices, key, chosen))}
            >
              <LanguageBadge language={document?.language ?? key} columnKey={key} />
              <span className={styles.outlet}>{document?.outlet}</span>
            </Checkbox>
            <IconButton
              icon="up"
              label={t('export.moveUp', { name })}
              isDisabled={index === 0}
              onPress={() => onChange(withColumnMoved(choices, index, -1))}
            />
            <IconButton
              icon="down"
              label={t('export.moveDown', { name })}
              isDisabled={index === columns.length - 1}
              onPress={() => onChange(withColumnMoved(choices, index, 1))}
            />
          </li>
        )
      })}
    </ol>
  )
}

/** Which articles are written, and in which order. */
export const ColumnsField = (props: ColumnsFieldProps) => {
  const { t } = useTranslation('library')
  const isPair = isPairKind(props.choices.kind)
  return (
    <fieldset className={classNames(styles.field, isPair && styles.wide)}>
      <legend>{t(isPair ? 'export.columns' : 'export.columnsOrdered')}</legend>
      {isPair ? <PairField {...props} /> : <OrderField {...props} />}
    </fieldset>
  )
}
