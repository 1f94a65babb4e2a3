import { useTranslation } from 'react-i18next'
import { useCommandKey } from '../../commands/use-keymap.ts'
import { runCommand } from '../../commands/registry.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useSettings } from '../../settings/use-settings.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { ToggleButton } from 'react-aria-components'
import { ROW_FILTERS, type RowFilter } from '../model/row-tally.ts'
import { announce } from '../state/messages.ts'
import { useSession, useSessionState } from '../state/session-context.ts'
import styles from './filter-bar.module.css'

const ICONS: Readonly<Partial<Record<RowFilter, IconName>>> = { mismatch: 'warning', bookmarked: 'bookmark' }

type ChipProps = {
  readonly label: string
  readonly count?: number
  readonly icon?: IconName | undefined
  readonly isOn: boolean
  readonly isDisabled?: boolean
  readonly onChange: () => void
}

const Chip = ({ label, count, icon, isOn, isDisabled = false, onChange }: ChipProps) => (
  <ToggleButton className={styles.chip!} isSelected={isOn} isDisabled={isDisabled} onChange={onChange}>
    {icon && <Icon name={icon} size={0.875} />}
    {label}
    {count !== undefined && <b>{formatNumber(count)}</b>}
  </ToggleButton>
)

/** Which rows are shown, and how tall. Filters add up. */
export const FilterBar = () => {
  const { t } = useTranslation('align')
  const session = useSession()
  const filters = useSessionState((state) => state.filters)
  const counts = useSessionState((state) => state.tally.rowCounts)
  const total = useSessionState((state) => state.table.rows.length)
  const { isCompact } = useSettings()
  const compactKey = useCommandKey('view.compact')

  const show = (next: ReadonlySet<RowFilter>): void => {
    session.setFilters(next)
    announce(t('messages.shown', { count: session.store.getState().shown.rows.length }))
  }
  const toggle = (filter: RowFilter): void => {
    const next = new Set(filters)
    if (!next.delete(filter)) next.add(filter)
    show(next)
  }
  return (
    <div className={styles.bar} role="group" aria-label={t('filters.label')}>
      <Chip
        label={t('filters.all')}
        count={total}
        isOn={filters.size === 0}
        onChange={() => show(new Set())}
      />
      {ROW_FILTERS.map((filter) => (
        <Chip
          key={filter}
          label={t(`filters.${filter}`)}
          count={counts[filter]}
          icon={ICONS[filter]}
          isOn={filters.has(filter)}
          isDisabled={counts[filter] === 0 && !filters.has(filter)}
          onChange={() => toggle(filter)}
        />
      ))}
      <span className={styles.gap} />
      <Tooltip text={t('filters.compactTitle')} shortcut={compactKey}>
        <ToggleButton
          className={styles.chip!}
          isSelected={isCompact}
          onChange={() => runCommand('view.compact')}
        >
          <Icon name="compact" size={0.875} />
          {t('filters.compact')}
        </ToggleButton>
      </Tooltip>
    </div>
  )
}
