/**
 * The one table of commands: the menu, the keyboard, the palette and the key sheet are made from it. The text of a
 * command is `commands.ID` in the locales (dots stay dots). What a command does is written in the window.
 */

/** When a command can run. `table`: a cell of the Align table has the cursor. */
export type CommandScope = 'app' | 'library' | 'event' | 'table'
export type MenuName = 'file' | 'edit' | 'align' | 'go' | 'view' | 'help'

export type Command = {
  readonly id: string
  readonly scope: CommandScope
  /** Key combinations as `Mod+Shift+K`, `Alt+ArrowUp`, `J`, `?`; `Mod` is Ctrl, on macOS Cmd. The first is shown. */
  readonly keys: readonly string[]
  /** Where the menu shows it; `null`: palette and keys only. A new group starts a separator. */
  readonly menu: { readonly name: MenuName; readonly group: number } | null
}

const command = <Id extends string>(
  id: Id,
  scope: CommandScope,
  keys: readonly string[],
  menu: readonly [MenuName, number] | null = null
): Command & { readonly id: Id } => ({ id, scope, keys, menu: menu && { name: menu[0], group: menu[1] } })

export const COMMANDS = [
  command('project.new', 'app', [], ['file', 1]),
  command('project.open', 'app', ['Mod+O'], ['file', 1]),
  command('project.saveCopy', 'app', [], ['file', 1]),
  command('event.new', 'library', ['N'], ['file', 2]),
  command('event.rename', 'library', ['F2'], ['file', 2]),
  command('event.remove', 'library', ['Delete'], ['file', 2]),
  command('import.files', 'app', ['Mod+I'], ['file', 2]),
  command('import.paste', 'library', ['Mod+V'], ['file', 2]),
  command('import.url', 'library', [], ['file', 2]),
  command('export.open', 'event', ['Mod+E'], ['file', 3]),
  command('settings.open', 'app', ['Mod+,'], ['file', 4]),

  command('edit.undo', 'event', ['Mod+Z'], ['edit', 1]),
  command('edit.redo', 'event', ['Mod+Y', 'Mod+Shift+Z'], ['edit', 1]),
  command('segment.edit', 'table', ['E', 'F2'], ['edit', 2]),
  command('segment.split', 'table', ['S'], ['edit', 2]),
  command('segment.merge', 'table', ['P'], ['edit', 2]),
  command('segment.exclude', 'table', ['Shift+X'], ['edit', 2]),
  command('row.note', 'table', ['T'], ['edit', 3]),
  command('row.bookmark', 'table', ['B'], ['edit', 3]),

  command('suggest.run', 'event', ['Mod+Shift+A'], ['align', 1]),
  command('cell.confirm', 'table', ['A'], ['align', 2]),
  command('row.confirm', 'table', ['Shift+A'], ['align', 2]),
  command('rows.confirmAbove', 'table', ['Mod+Enter'], ['align', 2]),
  command('cell.unconfirm', 'table', ['U'], ['align', 2]),
  command('cell.relation', 'table', ['X'], ['align', 3]),
  command('cell.omitted', 'table', ['O'], ['align', 3]),
  command('cell.pick', 'table', ['Space'], ['align', 4]),
  command('cell.unlink', 'table', ['K'], ['align', 4]),
  command('segment.firstUp', 'table', ['[', 'Alt+ArrowUp'], ['align', 5]),
  command('segment.lastDown', 'table', [']', 'Alt+ArrowDown'], ['align', 5]),
  command('column.pushDown', 'table', ['Enter'], ['align', 6]),
  command('column.pushUp', 'table', ['Backspace'], ['align', 6]),
  command('columns.pushDown', 'table', ['Shift+Enter'], ['align', 6]),
  command('columns.pushUp', 'table', ['Shift+Backspace'], ['align', 6]),
  command('row.insert', 'table', ['Insert', 'I'], ['align', 7]),
  command('row.removeEmpty', 'table', ['Delete'], ['align', 7]),
  command('row.mergeBelow', 'table', ['M'], ['align', 7]),
  command('row.split', 'table', ['Shift+S'], ['align', 7]),

  command('go.library', 'app', ['Mod+1'], ['go', 1]),
  command('go.align', 'app', ['Mod+2'], ['go', 1]),
  command('go.nextOpen', 'table', ['J'], ['go', 2]),
  command('go.previousOpen', 'table', ['Shift+J'], ['go', 2]),
  command('go.nextBookmark', 'table', ['G'], ['go', 2]),
  command('go.previousBookmark', 'table', ['Shift+G'], ['go', 2]),

  command('view.compact', 'event', ['V'], ['view', 1]),
  command('view.folds', 'event', ['F'], ['view', 1]),
  command('view.foldHere', 'table', ['Shift+F'], ['view', 1]),
  command('view.theme', 'app', [], ['view', 2]),
  command('view.textLarger', 'app', ['Mod+=', 'Mod++'], ['view', 3]),
  command('view.textSmaller', 'app', ['Mod+-'], ['view', 3]),
  command('view.textNormal', 'app', ['Mod+0'], ['view', 3]),

  command('help.palette', 'app', ['Mod+K'], ['help', 1]),
  command('help.keys', 'app', ['?'], ['help', 1]),
  command('help.about', 'app', [], ['help', 2])
] as const satisfies readonly Command[]

export type CommandId = (typeof COMMANDS)[number]['id']
