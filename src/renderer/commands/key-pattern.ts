/** A key combination as the command table writes it, taken apart. */
export type KeyPattern = {
  readonly isMod: boolean
  readonly isShift: boolean
  readonly isAlt: boolean
  /** `K`, `?`, `Enter`, `ArrowUp`, `Space`; letters in upper case. */
  readonly key: string
}

/** What a keyboard event tells; a plain part of the DOM's `KeyboardEvent`. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  /** True while AltGr is held, which some systems report as Ctrl and Alt too. */
  readonly isAltGraph: boolean
}

const MODIFIERS = ['Mod', 'Shift', 'Alt']

/** Takes `Mod+Shift+K` apart; the key itself may be `+`. */
export const parseKey = (combination: string): KeyPattern => {
  const parts = combination.endsWith('++')
    ? [...combination.slice(0, -2).split('+'), '+']
    : combination === '+'
      ? ['+']
      : combination.split('+')
  const key = parts.at(-1) ?? ''
  const modifiers = parts.slice(0, -1)
  return {
    isMod: modifiers.includes('Mod'),
    isShift: modifiers.includes('Shift'),
    isAlt: modifiers.includes('Alt'),
    key: key.length === 1 ? key.toUpperCase() : key
  }
}

const isLetterOrDigit = (key: string): boolean => /^[A-Z0-9]$/.test(key)
const isSymbol = (key: string): boolean => key.length === 1 && !isLetterOrDigit(key)

/** The name of the pressed key; on a layout of another script the Latin letter at its place. */
const pressedKey = ({ key, code }: KeyPress): string => {
  if (key === ' ') return 'Space'
  const isForeignLetter = key.length === 1 && /\p{L}/u.test(key) && !/[a-z]/i.test(key)
  if (isForeignLetter && /^Key[A-Z]$/.test(code)) return code.slice(3)
  return key.length === 1 ? key.toUpperCase() : key
}

/**
 * Whether a press is the combination. Symbols match however the layout makes them: with Shift, with AltGr, or with
 * Option on macOS; letters, digits and named keys need exactly the modifiers of the combination.
 */
export const matchesKey = (pattern: KeyPattern, press: KeyPress, isMac: boolean): boolean => {
  if (pressedKey(press) !== pattern.key) return false
  const isTypedSymbol = isSymbol(pattern.key)
  const hasCtrl = press.ctrlKey && !press.isAltGraph
  const hasAlt = press.altKey && !press.isAltGraph && !(isMac && isTypedSymbol)
  const isMod = isMac ? press.metaKey : hasCtrl
  const isOther = isMac ? hasCtrl : press.metaKey
  if (isMod !== pattern.isMod || isOther || hasAlt !== pattern.isAlt) return false
  return isTypedSymbol && !pattern.isShift ? true : press.shiftKey === pattern.isShift
}

/** The combination that a press stands for, as the command table would write it; `null` for a modifier alone. */
export const combinationOf = (press: KeyPress, isMac: boolean): string | null => {
  const key = pressedKey(press)
  if (
    ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Unidentified', 'Process', 'CapsLock'].includes(
      key
    )
  ) {
    return null
  }
  const hasMod = isMac ? press.metaKey : press.ctrlKey && !press.isAltGraph
  const hasAlt = press.altKey && !press.isAltGraph && !(isMac && isSymbol(key))
  const hasShift = press.shiftKey && !isSymbol(key)
  const isHeld = [hasMod, hasShift, hasAlt]
  return [...MODIFIERS.filter((_, index) => isHeld[index]), key].join('+')
}

/** One spelling for each combination, to compare them. */
export const normalizeKey = (combination: string): string => {
  const { isMod, isShift, isAlt, key } = parseKey(combination)
  return [isMod && 'Mod', isShift && 'Shift', isAlt && 'Alt', key].filter(Boolean).join('+')
}
