import type { ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover,
  Separator
} from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { classNames } from './class-names.ts'
import styles from './menu.module.css'

export type MenuEntry = {
  readonly id: string
  readonly label: string
  readonly icon?: IconName | undefined
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean | undefined
  /** Marked as the one that is chosen. */
  readonly isChosen?: boolean
  readonly detail?: string | undefined
  readonly run: () => void
}

export type MenuGroup = {
  readonly id: string
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}

export type MenuProps = {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  /** The button that opens it. */
  readonly children: ReactNode
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end'
}

const Entry = ({ entry }: { readonly entry: MenuEntry }) => (
  <AriaMenuItem
    id={entry.id}
    textValue={entry.label}
    isDisabled={entry.isDisabled ?? false}
    onAction={entry.run}
    className={classNames(styles.item)}
  >
    <span className={styles.icon}>
      {entry.isChosen ? <Icon name="check" /> : entry.icon && <Icon name={entry.icon} />}
    </span>
    <span className={styles.label}>{entry.label}</span>
    {entry.detail && <span className={styles.detail}>{entry.detail}</span>}
    {entry.shortcut && <Kbd combination={entry.shortcut} />}
  </AriaMenuItem>
)

/** A button with a menu; groups are parted by lines. */
export const Menu = ({ label, groups, children, placement = 'bottom start' }: MenuProps) => (
  <MenuTrigger>
    {children}
    <Popover className={classNames(styles.popover)} placement={placement} offset={4}>
      <AriaMenu className={classNames(styles.menu)} aria-label={label}>
        {groups.flatMap((group, index) => [
          ...(index > 0 ? [<Separator key={`${group.id}-line`} className={classNames(styles.line)} />] : []),
          <AriaMenuSection key={group.id} {...(!group.title && { 'aria-label': label })}>
            {group.title && <Header className={classNames(styles.title)}>{group.title}</Header>}
            {group.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </AriaMenuSection>
        ])}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
