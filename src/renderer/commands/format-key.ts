import { i18n } from '../i18n/instance.ts'
import { parseKey } from './key-pattern.ts'

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  '-': '−'
}
const MAC_SYMBOLS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '⏎',
  Backspace: '⌫',
  Delete: '⌦',
  Escape: '⎋'
}
const NAMED = [
  'Mod',
  'Shift',
  'Alt',
  'Enter',
  'Backspace',
  'Delete',
  'Escape',
  'Insert',
  'Space',
  'Tab',
  'Home',
  'End'
] as const
const isNamed = (key: string): key is (typeof NAMED)[number] => (NAMED as readonly string[]).includes(key)

const partText = (part: string, isMac: boolean): string => {
  const symbol = (isMac && MAC_SYMBOLS[part]) || SYMBOLS[part]
  if (symbol) return symbol
  return isNamed(part) ? i18n.t(`keys.names.${part}`) : part
}

/** The parts of a combination as they stand on the keyboard of the person: `Ctrl`, `Shift`, `K`. */
export const formatKeyParts = (combination: string, isMac: boolean): readonly string[] => {
  const { isMod, isShift, isAlt, key } = parseKey(combination)
  const parts = [isMod && 'Mod', isAlt && 'Alt', isShift && 'Shift', key].filter((part) => part !== false)
  return parts.map((part) => partText(part, isMac))
}

/** A combination as one text: `Ctrl+Shift+K`, on macOS `⌘⇧K`. */
export const formatKey = (combination: string, isMac: boolean): string =>
  formatKeyParts(combination, isMac).join(isMac ? '' : '+')
