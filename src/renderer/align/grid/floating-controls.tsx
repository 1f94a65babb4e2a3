import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../../shared/commands.ts'
import { formatKey } from '../../commands/format-key.ts'
import { isMac } from '../../commands/platform.ts'
import { runCommand } from '../../commands/registry.ts'
import { useKeymap } from '../../commands/use-keymap.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { openCellMenu } from '../state/cell-menu-state.ts'
import styles from './floating-controls.module.css'

const GROUPS: readonly (readonly { readonly command: CommandId; readonly icon: IconName }[])[] = [
  [
    { command: 'cell.relation', icon: 'almostEqual' },
    { command: 'cell.omitted', icon: 'omitted' },
    { command: 'cell.unlink', icon: 'unlink' }
  ],
  [
    { command: 'segment.firstUp', icon: 'up' },
    { command: 'segment.lastDown', icon: 'down' },
    { command: 'segment.split', icon: 'split' }
  ],
  [
    { command: 'row.bookmark', icon: 'bookmark' },
    { command: 'row.note', icon: 'note' }
  ]
]

export type FloatingControlsProps = {
  readonly column: number
  readonly columns: number
  /** Lower edge of the cursor row, in CSS pixels from the top of the table. */
  readonly top: number
}

/** The commands used most, on the lower edge of the cursor row. The keyboard has them all; the focus stays in the table. */
export const FloatingControls = memo(({ column, columns, top }: FloatingControlsProps) => {
  const { t } = useTranslation(['align', 'common'])
  const keymap = useKeymap()
  const titleOf = (id: CommandId): string => {
    const key = keymap.get(id)?.[0]
    const name = t(`common:commands.${id}`)
    return key ? `${name} (${formatKey(key, isMac)})` : name
  }
  const confirmKey = keymap.get('cell.confirm')?.[0]
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={t('float.label')}
      className={styles.float}
      style={{ '--float-top': `${top}px`, '--float-column': column, '--float-columns': columns }}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button
        type="button"
        tabIndex={-1}
        className={styles.confirm}
        title={titleOf('cell.confirm')}
        onClick={() => runCommand('cell.confirm')}
      >
        <Icon name="check" size={0.9375} />
        <span className={styles.confirmText}>{t('float.confirm')}</span>
        {confirmKey && <Kbd combination={confirmKey} />}
      </button>
      {GROUPS.map((group, index) => (
        <div key={index} className={styles.group}>
          {group.map(({ command, icon }) => (
            <button
              key={command}
              type="button"
              tabIndex={-1}
              title={titleOf(command)}
              aria-label={t(`common:commands.${command}`)}
              onClick={() => runCommand(command)}
            >
              <Icon name={icon} size={0.9375} />
            </button>
          ))}
        </div>
      ))}
      <button
        type="button"
        tabIndex={-1}
        title={t('float.more')}
        aria-label={t('float.more')}
        aria-haspopup="menu"
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect()
          openCellMenu({ kind: 'commands', x: left, y: bottom + 2 })
        }}
      >
        <Icon name="more" size={0.9375} />
      </button>
    </div>
  )
})
FloatingControls.displayName = 'FloatingControls'
