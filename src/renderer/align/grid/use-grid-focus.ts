import { useEffect, useRef, type RefObject } from 'react'
import { useSessionState } from '../state/session-context.ts'

/** The table has the focus from the start, and gets it back when an editor closes. */
export const useGridFocus = (grid: RefObject<HTMLDivElement | null>): void => {
  const isEditing = useSessionState((state) => state.editor !== null)
  const wasEditing = useRef(true)
  useEffect(() => {
    if (!isEditing && wasEditing.current) grid.current?.focus({ preventScroll: true })
    wasEditing.current = isEditing
  }, [isEditing, grid])
}
