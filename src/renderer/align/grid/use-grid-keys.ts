import type { KeyboardEvent, RefObject } from 'react'
import { moveCursor, moveSegmentFocus } from '../model/cursor.ts'
import { foldAt } from '../model/shown-rows.ts'
import { useSession } from '../state/session-context.ts'
import { moveForKey, sentenceStepForKey } from './grid-keys.ts'
import type { GridVirtualizer } from './use-anchor.ts'

/** The keys that move the cursor and open the fold it is on; all other keys are commands. Keys pressed in an editor are left to it. */
export const useGridKeys = (grid: RefObject<HTMLDivElement | null>, virtualizer: GridVirtualizer) => {
  const session = useSession()
  return (event: KeyboardEvent): void => {
    if (event.target !== grid.current || event.nativeEvent.isComposing) return
    const { cursor, shown, shownIndex, picked, table } = session.store.getState()
    const row = shown.rows[shownIndex]
    const step = sentenceStepForKey(event)
    const move = moveForKey(event)
    if (!cursor || !row) return
    const isFold = foldAt(shown, shownIndex) !== null
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    if (isFold && isPlain && (event.key === 'Enter' || event.key === ' ')) session.openFold(shownIndex)
    else if (isFold && step) return
    else if (step) session.setCursor(moveSegmentFocus(cursor, row, step))
    else if (event.key === 'Escape' && picked) session.setPicked(null)
    else if (move) {
      const { range } = virtualizer
      const pageRows = range ? range.endIndex - range.startIndex - 1 : 1
      const space = { rows: shown.rows, columns: table.columns.length, pageRows }
      session.setCursor(moveCursor(space, cursor, shownIndex, move), { isRevealed: true })
    } else return
    event.preventDefault()
  }
}
