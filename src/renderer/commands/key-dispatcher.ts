import { COMMANDS, type Command, type CommandId, type CommandScope } from '../../shared/commands.ts'
import { combinationOf, matchesKey, parseKey, type KeyPress } from './key-pattern.ts'
import type { Keymap } from './keymap.ts'

/** Where a key was pressed. */
export type KeyPlace = {
  /** In a text field, or where typing letters searches a list. */
  readonly isTyping: boolean
  /** Under a modal dialog. */
  readonly isModal: boolean
}

/** The narrowest scope answers first. */
const SCOPE_ORDER: readonly CommandScope[] = ['table', 'event', 'library', 'app']

/** What the operating system's text fields do themselves. */
const TEXT_KEYS = /^Mod\+(Shift\+)?[ACVXZY]$|^(Mod|Alt)\+(Shift\+)?(Arrow\w+|Backspace|Delete|Home|End)$/

/** The browser's own gesture: the page gets a `paste` event with the text, which no script may read otherwise. */
export const PASTE_KEY = 'Mod+V'

const canRunAt = (command: Command, key: string, place: KeyPlace): boolean => {
  if (key === PASTE_KEY) return false
  if (place.isModal) return command.scope === 'app' && command.menu?.name === 'view'
  if (!place.isTyping) return true
  const { isMod, isAlt, key: name } = parseKey(key)
  const isShortcut = isMod || isAlt || /^F\d+$/.test(name)
  return isShortcut && !TEXT_KEYS.test(key) && (command.scope === 'app' || command.scope === 'event')
}

/** The commands that a key press asks for, the narrowest scope first. */
export const commandsForKey = (
  press: KeyPress,
  place: KeyPlace,
  keymap: Keymap,
  isMac: boolean
): readonly CommandId[] =>
  COMMANDS.filter((command) =>
    keymap
      .get(command.id)
      ?.some((key) => matchesKey(parseKey(key), press, isMac) && canRunAt(command, key, place))
  )
    .toSorted((one, other) => SCOPE_ORDER.indexOf(one.scope) - SCOPE_ORDER.indexOf(other.scope))
    .map((command) => command.id)

const TYPING_ROLES = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'option',
  'menu',
  'menuitem',
  'spinbutton'
])
const NO_TEXT_INPUTS = new Set(['checkbox', 'radio', 'button', 'range', 'submit', 'reset', 'color', 'file'])

/** Whether keys pressed in an element are text for it. */
export const isTypingTarget = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLInputElement) return !NO_TEXT_INPUTS.has(target.type)
  return TYPING_ROLES.has(target.getAttribute('role') ?? '')
}

const CONTROLS =
  'button, a[href], summary, [role="button"], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"]'
const CONTROL_KEYS = /^(Shift\+)?(Enter|Space|Backspace|Delete)$/

/** Whether a key acts on the button or link that has the focus, so that it is no command. */
export const belongsToControl = (target: EventTarget | null, key: string | null): boolean =>
  target instanceof Element && target.closest(CONTROLS) !== null && CONTROL_KEYS.test(key ?? '')

/** Whether an input method (Telex, VNI, pinyin) is composing: such keys belong to it. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229

export type DispatcherOptions = {
  readonly keymap: () => Keymap
  readonly isMac: boolean
  readonly isModal: () => boolean
  /** Runs a command; false when it cannot run now, so that the next one is tried. */
  readonly run: (id: CommandId) => boolean
}

/** The window's one listener for command keys; returns the way to end it. */
export const startKeyDispatcher = ({ keymap, isMac, isModal, run }: DispatcherOptions): (() => void) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event)) return
    const press: KeyPress = {
      key: event.key,
      code: event.code,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      altKey: event.altKey,
      shiftKey: event.shiftKey,
      isAltGraph: event.getModifierState('AltGraph')
    }
    if (belongsToControl(event.target, combinationOf(press, isMac))) return
    const place = { isTyping: isTypingTarget(event.target), isModal: isModal() }
    if (commandsForKey(press, place, keymap(), isMac).some((id) => run(id))) event.preventDefault()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

/** What a text field does by itself when the menu asks for it. */
const TEXT_FIELD_COMMANDS: ReadonlyMap<string, 'undo' | 'redo'> = new Map([
  ['edit.undo', 'undo'],
  ['edit.redo', 'redo']
])

/**
 * Runs a command that was chosen in the operating system's menu. macOS sends the menu's keys there first, so undo and redo
 * go to the text field that has the focus, as they would without a menu.
 */
export const runMenuCommand = (id: string, run: (id: string) => unknown): void => {
  const own = TEXT_FIELD_COMMANDS.get(id)
  if (own !== undefined && isTypingTarget(document.activeElement)) document.execCommand(own)
  else run(id)
}
