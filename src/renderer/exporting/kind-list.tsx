import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classNames } from '../ui/class-names.ts'
import { EXPORT_KINDS, type ExportKind } from './export-choices.ts'
import styles from './kind-list.module.css'

export type KindListProps = { readonly kind: ExportKind; readonly onChange: (kind: ExportKind) => void }

/** The formats to choose from. */
export const KindList = ({ kind, onChange }: KindListProps) => {
  const { t } = useTranslation('library')
  return (
    <ListBox
      aria-label={t('export.formats')}
      className={classNames(styles.list)}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[kind]}
      onSelectionChange={(keys) => {
        const chosen = EXPORT_KINDS.find((other) => keys !== 'all' && keys.has(other))
        if (chosen) onChange(chosen)
      }}
    >
      {EXPORT_KINDS.map((id) => (
        <ListBoxItem key={id} id={id} textValue={t(`export.${id}.name`)} className={classNames(styles.item)}>
          <span className={styles.name}>{t(`export.${id}.name`)}</span>
          <span className={styles.hint}>{t(`export.${id}.hint`)}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  )
}
