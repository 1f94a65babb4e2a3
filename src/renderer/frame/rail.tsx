import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../shared/commands.ts'
import { useCommandKey } from '../commands/use-keymap.ts'
import { runCommand } from '../commands/registry.ts'
import { useView } from '../state/view.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import styles from './rail.module.css'

type RailButtonProps = {
  readonly icon: IconName
  readonly command: CommandId
  readonly label: string
  readonly isCurrent?: boolean
  readonly isDisabled?: boolean
}

const RailButton = ({ icon, command, label, isCurrent = false, isDisabled = false }: RailButtonProps) => {
  const { t } = useTranslation()
  const shortcut = useCommandKey(command)
  return (
    <Tooltip text={t(`commands.${command}`)} shortcut={shortcut}>
      <Button
        variant="plain"
        className={classNames(styles.item, isCurrent && styles.current)}
        isDisabled={isDisabled}
        onPress={() => runCommand(command)}
        {...(isCurrent && { 'aria-current': 'page' })}
      >
        <Icon name={icon} size={1.125} />
        <span className={styles.label}>{label}</span>
      </Button>
    </Tooltip>
  )
}

/** The way between the screens, at the left edge. */
export const Rail = () => {
  const { t } = useTranslation()
  const screen = useView((view) => view.screen)
  const eventId = useView((view) => view.eventId)
  return (
    <nav className={styles.rail} aria-label={t('app.screens')}>
      <svg className={styles.logo} viewBox="0 0 22 22" aria-hidden="true">
        <path d="M2 3h3.5v16H2zM7.2 3h3.5v12H7.2zM12.4 3h3.5v9h-3.5zM17.6 3H20v16h-2.4z" />
      </svg>
      <RailButton
        icon="library"
        command="go.library"
        label={t('screens.library')}
        isCurrent={screen === 'library'}
      />
      <RailButton
        icon="align"
        command="go.align"
        label={t('screens.align')}
        isCurrent={screen === 'align'}
        isDisabled={eventId === null}
      />
      <span className={styles.gap} />
      <RailButton icon="settings" command="settings.open" label={t('screens.settings')} />
      <RailButton icon="keys" command="help.keys" label={t('screens.keys')} />
    </nav>
  )
}
