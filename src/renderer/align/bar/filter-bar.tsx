import { useTranslation } from 'react-i18next'
import { useCommandKey } from '../../commands/use-keymap.ts'
import { runCommand } from '../../commands/registry.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useSettings } from '../../settings/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { ToggleButton } from 'react-aria-components'
import { unfolded } from '../model/shown-rows.ts'
import type { TalliedFilter } from '../model/row-tally.ts'
import { announce } from '../state/messages.ts'
import { useSession, useSessionState } from '../state/session-context.ts'
import styles from './filter-bar.module.css'

const CHIPS = [
  'unconfirmed',
  'lowConfidence',
  'conflict',
  'emptyCell',
  'oneColumn',
  'bookmarked'
] as const satisfies readonly TalliedFilter[]
/** Asked for less often: behind a menu. */
const MORE = ['notOneToOne', 'stale', 'noted'] as const satisfies readonly TalliedFilter[]
const ICONS: Readonly<Partial<Record<TalliedFilter, IconName>>> = {
  conflict: 'warning',
  bookmarked: 'bookmark'
}

type ChipProps = {
  readonly label: string
  readonly count?: number
  readonly icon?: IconName | undefined
  readonly isOn: boolean
  readonly isDisabled?: boolean
  readonly onChange: () => void
}

const Chip = ({ label, count, icon, isOn, isDisabled = false, onChange }: ChipProps) => (
  <ToggleButton
    className={classNames(styles.chip)}
    isSelected={isOn}
    isDisabled={isDisabled}
    onChange={onChange}
  >
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
  const isFolded = useSessionState((state) => state.folding.isOn)
  const compactKey = useCommandKey('view.compact')
  const foldsKey = useCommandKey('view.folds')

  const show = (next: ReadonlySet<TalliedFilter>): void => {
    session.setFilters(next)
    announce(t('messages.shown', { count: unfolded(session.store.getState().shown).rows.length }))
  }
  const toggle = (filter: TalliedFilter): void => {
    const next = new Set(filters)
    if (!next.delete(filter)) next.add(filter)
    show(next)
  }
  const more = MORE.map((filter) => ({
    id: filter,
    label: t(`filters.${filter}`),
    detail: formatNumber(counts[filter]),
    isChosen: filters.has(filter),
    isDisabled: counts[filter] === 0 && !filters.has(filter),
    run: () => toggle(filter)
  }))
  return (
    <div className={styles.bar} role="group" aria-label={t('filters.label')}>
      <div className={styles.chips}>
        <Chip
          label={t('filters.all')}
          count={total}
          isOn={filters.size === 0}
          onChange={() => show(new Set())}
        />
        {CHIPS.map((filter) => (
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
        <Menu label={t('filters.more')} groups={[{ id: 'more', entries: more }]}>
          <Button className={classNames(styles.chip, more.some((entry) => entry.isChosen) && styles.chosen)}>
            {t('filters.more')}
            <Icon name="down" size={0.875} />
          </Button>
        </Menu>
      </div>
      <Tooltip text={t('filters.foldsTitle')} shortcut={foldsKey}>
        <ToggleButton
          className={classNames(styles.chip)}
          isSelected={isFolded}
          onChange={() => runCommand('view.folds')}
        >
          <Icon name="fold" size={0.875} />
          <span className={styles.compactText}>{t('filters.folds')}</span>
        </ToggleButton>
      </Tooltip>
      <Tooltip text={t('filters.compactTitle')} shortcut={compactKey}>
        <ToggleButton
          className={classNames(styles.chip)}
          isSelected={isCompact}
          onChange={() => runCommand('view.compact')}
        >
          <Icon name="compact" size={0.875} />
          <span className={styles.compactText}>{t('filters.compact')}</span>
        </ToggleButton>
      </Tooltip>
    </div>
  )
}
