import type { KeyboardEvent } from 'react'
import type { CursorMove } from '../model/cursor.ts'

const MOVES: Readonly<Record<string, CursorMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown'
}
const MOVES_WITH_CTRL: Readonly<Record<string, CursorMove>> = { Home: 'tableStart', End: 'tableEnd' }

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The move of the cursor that a key asks for; null for all other keys. */
export const moveForKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): CursorMove | null => {
  if (altKey || shiftKey) return null
  return (ctrlKey || metaKey ? MOVES_WITH_CTRL[key] : MOVES[key]) ?? null
}

/** The step among the sentences of the cell that a key asks for: Ctrl with an arrow; null for all other keys. */
export const sentenceStepForKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): 1 | -1 | null => {
  if (altKey || shiftKey || !(ctrlKey || metaKey)) return null
  if (key === 'ArrowDown') return 1
  return key === 'ArrowUp' ? -1 : null
}
