import type { MenuItemConstructorOptions } from 'electron'
import { COMMANDS, type Command, type MenuName } from '../../../shared/commands.ts'
import { acceleratorFor } from './accelerator.ts'
import type { Translator } from './translator.ts'

const MENUS: readonly MenuName[] = ['file', 'edit', 'align', 'go', 'view', 'help']

export type MenuOptions = {
  readonly translate: Translator
  /** The person's own keys: command id -> combinations. */
  readonly keys: Readonly<Record<string, readonly string[]>>
  readonly platform: NodeJS.Platform
  /** Runs the command in the window. */
  readonly choose: (id: string) => void
}

type Item = MenuItemConstructorOptions
const SEPARATOR: Item = { type: 'separator' }

const commandItem = (command: Command, { translate, keys, platform, choose }: MenuOptions): Item => {
  const accelerator = acceleratorFor((keys[command.id] ?? command.keys)[0], platform)
  return {
    id: command.id,
    label: translate(`commands.${command.id}`),
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
    click: () => choose(command.id)
  }
}

/** The groups of a menu one after the other with a separator between them. */
const withSeparators = (groups: readonly (readonly Item[])[]): Item[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [SEPARATOR, ...group]))

const commandGroups = (name: MenuName, options: MenuOptions): readonly (readonly Item[])[] => {
  const commands = (COMMANDS as readonly Command[]).filter(({ menu }) => menu?.name === name)
  const numbers = [...new Set(commands.map(({ menu }) => menu?.group))]
  return numbers.map((number) =>
    commands.filter(({ menu }) => menu?.group === number).map((command) => commandItem(command, options))
  )
}

const roles = (translate: Translator, ...names: readonly NonNullable<Item['role']>[]): readonly Item[] =>
  names.map((role) => ({ role, label: translate(`menuRoles.${role}`) }))

/** What the system's own conventions add to the menus: clipboard, full screen, the end of the program. */
const systemGroups = (name: MenuName, { translate, platform }: MenuOptions): readonly (readonly Item[])[] => {
  if (name === 'file') return platform === 'darwin' ? [roles(translate, 'close')] : [roles(translate, 'quit')]
  if (name === 'edit') return [roles(translate, 'cut', 'copy', 'paste', 'selectAll')]
  if (name === 'view') return [roles(translate, 'togglefullscreen')]
  return []
}

/** macOS has a menu of the program itself before all others. */
const programMenu = ({ translate }: MenuOptions): Item => ({
  label: 'Tetrapla',
  submenu: withSeparators([roles(translate, 'hide', 'hideOthers', 'unhide'), roles(translate, 'quit')])
})

/** The menu bar, made from the command table; each item keeps the command's id. */
export const menuTemplate = (options: MenuOptions): Item[] => {
  const menus = MENUS.map((name): Item => ({
    id: name,
    label: options.translate(`menus.${name}`),
    submenu: withSeparators([...commandGroups(name, options), ...systemGroups(name, options)])
  }))
  return options.platform === 'darwin' ? [programMenu(options), ...menus] : menus
}
