import { useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Relation } from '../../../domain/model.ts'
import type { CommandId } from '../../../shared/commands.ts'
import { runCommand } from '../../commands/registry.ts'
import { useKeymap } from '../../commands/use-keymap.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import menuStyles from '../../ui/menu.module.css'
import { actionContext, TABLE_ACTIONS, type TableActionId } from '../commands/table-actions.ts'
import { useTableWork } from '../commands/use-table-work.ts'
import { cellOf, setRelation } from '../model/cell-actions.ts'
import { closeCellMenu, useCellMenu } from '../state/cell-menu-state.ts'
import { useSessionState } from '../state/session-context.ts'
import styles from './cell-menus.module.css'

const GROUPS: readonly (readonly CommandId[])[] = [
  ['cell.confirm', 'row.confirm', 'rows.confirmAbove', 'cell.unconfirm'],
  ['cell.relation', 'cell.omitted', 'cell.pick', 'cell.unlink'],
  ['segment.firstUp', 'segment.lastDown', 'column.pushDown', 'column.pushUp'],
  ['segment.edit', 'segment.split', 'segment.merge', 'segment.exclude'],
  ['row.insert', 'row.mergeBelow', 'row.split', 'row.removeEmpty'],
  ['row.bookmark', 'row.note']
]

const RELATIONS: readonly {
  readonly relation: Relation | null
  readonly name: 'equivalent' | 'partial' | 'contradicts' | 'omitted' | 'none'
  readonly icon?: IconName
}[] = [
  { relation: 'equivalent', name: 'equivalent', icon: 'link' },
  { relation: 'partial', name: 'partial', icon: 'almostEqual' },
  { relation: 'contradicts', name: 'contradicts', icon: 'notEqual' },
  { relation: 'omitted', name: 'omitted', icon: 'omitted' },
  { relation: null, name: 'none' }
]

const isAction = (id: CommandId): id is TableActionId => Object.hasOwn(TABLE_ACTIONS, id)

const CommandItems = () => {
  const { t } = useTranslation(['align', 'common'])
  const keymap = useKeymap()
  const state = useSessionState((whole) => whole)
  const here = actionContext(state, true)
  const isUsable = (id: CommandId): boolean => !isAction(id) || (here !== null && TABLE_ACTIONS[id](here).ok)
  return GROUPS.flatMap((group, index) => [
    ...(index > 0 ? [<Separator key={`line-${group[0]}`} className={classNames(menuStyles['line'])} />] : []),
    <MenuSection key={group[0]} aria-label={t('menu.label')}>
      {group.map((id) => (
        <MenuItem
          key={id}
          id={id}
          className={classNames(menuStyles['item'])}
          textValue={t(`common:commands.${id}`)}
          isDisabled={!isUsable(id)}
          onAction={() => {
            closeCellMenu()
            // The menu gives the focus back to the table first; editors want it after that.
            requestAnimationFrame(() => runCommand(id))
          }}
        >
          <span className={menuStyles['label']}>{t(`common:commands.${id}`)}</span>
          {keymap.get(id)?.[0] && <Kbd combination={keymap.get(id)?.[0] ?? ''} />}
        </MenuItem>
      ))}
    </MenuSection>
  ])
}

const RelationItems = () => {
  const { t } = useTranslation('align')
  const work = useTableWork()
  const here = work.context()
  if (!here) return null
  const cell = cellOf(here)
  return (
    <MenuSection>
      <Header className={classNames(menuStyles['title'])}>{t('relations.menu')}</Header>
      {RELATIONS.map(({ relation, name, icon }) => (
        <MenuItem
          key={name}
          id={name}
          className={classNames(menuStyles['item'])}
          textValue={t(`relations.${name}`)}
          isDisabled={!setRelation(here, relation).ok}
          onAction={() => {
            closeCellMenu()
            work.run((context) => setRelation(context, relation))
          }}
        >
          <span className={menuStyles['icon']}>
            {cell.relation === relation ? <Icon name="check" /> : icon && <Icon name={icon} />}
          </span>
          <span className={menuStyles['label']}>{t(`relations.${name}`)}</span>
        </MenuItem>
      ))}
    </MenuSection>
  )
}

/** The menus of the cursor's cell: all commands on a right click, the relation on its key. */
export const CellMenus = () => {
  const { t } = useTranslation('align')
  const menu = useCellMenu((state) => state.menu)
  const anchor = useRef<HTMLSpanElement>(null)
  const label = t(menu?.kind === 'relation' ? 'relations.menu' : 'menu.label')
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left: menu?.x ?? 0, top: menu?.y ?? 0 }} />
      <Popover
        className={classNames(menuStyles['popover'])}
        aria-label={label}
        triggerRef={anchor}
        isOpen={menu !== null}
        onOpenChange={(isOpen) => !isOpen && closeCellMenu()}
        placement="bottom start"
        offset={2}
      >
        {menu && (
          <Menu
            className={classNames(menuStyles['menu'])}
            aria-label={label}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that a key opened takes the focus
            autoFocus="first"
            onClose={closeCellMenu}
          >
            {menu.kind === 'relation' ? <RelationItems /> : <CommandItems />}
          </Menu>
        )}
      </Popover>
    </>
  )
}
