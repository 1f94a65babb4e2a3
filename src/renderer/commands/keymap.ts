import { COMMANDS, type Command, type CommandId, type CommandScope } from '../../shared/commands.ts'
import { normalizeKey } from './key-pattern.ts'

/** The keys of each command: the person's where there are any, else the built-in ones. */
export type Keymap = ReadonlyMap<CommandId, readonly string[]>

/** Two commands that could both answer to one key. */
export type KeyConflict = { readonly key: string; readonly commands: readonly [CommandId, CommandId] }

/** A scope includes the wider ones; `library` and `event` are never active together. */
const NEVER_TOGETHER: readonly (readonly [CommandScope, CommandScope])[] = [
  ['library', 'event'],
  ['library', 'table']
]

const canBothBeActive = (one: CommandScope, other: CommandScope): boolean =>
  !NEVER_TOGETHER.some((pair) => pair.includes(one) && pair.includes(other) && one !== other)

/** Puts the person's keys in place of the built-in ones. Commands that are unknown here are left alone. */
export const keymapOf = (remapped: Readonly<Record<string, readonly string[]>>): Keymap =>
  new Map(COMMANDS.map((command) => [command.id, remapped[command.id] ?? command.keys]))

/** All pairs of commands that share a key and can be active at the same time; empty for a sound keymap. */
export const keyConflicts = (
  keymap: ReadonlyMap<string, readonly string[]>,
  commands: readonly Command[] = COMMANDS
): readonly KeyConflict[] => {
  const owners = new Map<string, Command[]>()
  const conflicts: KeyConflict[] = []
  for (const command of commands) {
    for (const key of new Set((keymap.get(command.id) ?? []).map(normalizeKey))) {
      const others = owners.get(key) ?? []
      for (const other of others) {
        if (!canBothBeActive(command.scope, other.scope)) continue
        conflicts.push({ key, commands: [other.id as CommandId, command.id as CommandId] })
      }
      owners.set(key, [...others, command])
    }
  }
  return conflicts
}

/**
 * The keymap in use: the person's keys, unless two commands would answer to one key; then the built-in keys stand
 * for the commands concerned.
 */
export const soundKeymap = (remapped: Readonly<Record<string, readonly string[]>>): Keymap => {
  const wanted = keymapOf(remapped)
  const refused = new Set(keyConflicts(wanted).flatMap(({ commands }) => commands))
  if (refused.size === 0) return wanted
  return keymapOf(
    Object.fromEntries(Object.entries(remapped).filter(([id]) => !refused.has(id as CommandId)))
  )
}
