import type { CommandId } from '../../shared/commands.ts'
import { useSettings } from '../settings/use-settings.ts'
import { soundKeymap, type Keymap } from './keymap.ts'

let last: { readonly keys: Readonly<Record<string, readonly string[]>>; readonly keymap: Keymap } | null =
  null

/** The keymap for remapped keys; made anew only when they change. */
export const keymapFor = (keys: Readonly<Record<string, readonly string[]>>): Keymap => {
  if (last?.keys !== keys) last = { keys, keymap: soundKeymap(keys) }
  return last.keymap
}

/** The keys in use now. */
export const useKeymap = (): Keymap => keymapFor(useSettings().keys)

/** The key to show for a command; `undefined` when it has none. */
export const useCommandKey = (id: CommandId): string | undefined => useKeymap().get(id)?.[0]
