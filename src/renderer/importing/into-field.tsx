import { useTranslation } from 'react-i18next'
import type { EventId } from '../../domain/model.ts'
import type { EventSummary } from '../../shared/contract.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './import-sheet.module.css'

/** Where articles go. */
export type Into = { readonly event: EventId } | { readonly newEvent: string }

const NEW = 'new'

export type IntoFieldProps = {
  readonly into: Into
  readonly events: readonly EventSummary[]
  readonly onChange: (into: Into) => void
}

/** Chooses the event that the articles go to: a new one with a name, or one that is there. */
export const IntoField = ({ into, events, onChange }: IntoFieldProps) => {
  const { t } = useTranslation('library')
  return (
    <div className={styles.into}>
      <span className={styles.intoText} aria-hidden="true">
        {t('import.into')}
      </span>
      <Select
        className={styles.intoSelect}
        label={t('import.intoLabel')}
        isLabelHidden
        value={'event' in into ? String(into.event) : NEW}
        options={[
          { value: NEW, label: t('import.newEvent') },
          ...events.map(({ id, name }) => ({ value: String(id), label: name }))
        ]}
        onChange={(value) => onChange(value === NEW ? { newEvent: '' } : { event: Number(value) as EventId })}
      />
      {'newEvent' in into && (
        <TextField
          className={styles.intoName}
          label={t('import.eventName')}
          isLabelHidden
          placeholder={t('import.eventName')}
          maxLength={300}
          value={into.newEvent}
          onChange={(newEvent) => onChange({ newEvent })}
        />
      )}
    </div>
  )
}
