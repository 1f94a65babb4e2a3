import type { MouseEvent, PointerEvent, RefObject } from 'react'
import type { SegmentId } from '../../../domain/model.ts'
import { runCommand } from '../../commands/registry.ts'
import { useTableWork } from '../commands/use-table-work.ts'
import { indexOfRow, type Cursor } from '../model/cursor.ts'
import { moveTo, type Picked } from '../model/move-actions.ts'
import { placeOf } from '../model/shown-rows.ts'
import { openCellMenu } from '../state/cell-menu-state.ts'
import { useSession } from '../state/session-context.ts'
import type { SessionState } from '../state/table-session.ts'
import { useDrag, type ColumnDrop } from './drag-state.ts'
import { foldTarget, gridTarget, type GridTarget } from './grid-target.ts'
import { useSentenceDrag } from './use-drag.ts'

const cursorOf = ({ shown, shownIndex }: SessionState, target: GridTarget): Cursor => {
  const row = shown.rows[indexOfRow(shown.rows, target.row, shownIndex)]
  const segments = row?.cells[target.column]?.segments ?? []
  const segment = target.segment === null ? 0 : Math.max(0, segments.indexOf(target.segment))
  return { row: target.row, column: target.column, segment }
}

/** What is picked after a click on a sentence's number: it alone, with Shift together with the others; again: nothing. */
const pickedAfter = (
  before: Picked | null,
  column: number,
  segment: SegmentId,
  isExtending: boolean
): Picked | null => {
  const own = before?.column === column ? before.segments : []
  if (!isExtending) return own.length === 1 && own[0] === segment ? null : { column, segments: [segment] }
  const others = own.filter((id) => id !== segment)
  const segments = others.length < own.length ? others : [...own, segment]
  return segments.length === 0 ? null : { column, segments }
}

const onDoubleClick = (event: MouseEvent): void => {
  const target = gridTarget(event.target)
  if (target && target.segment !== null && !target.isNumber) runCommand('segment.edit')
}

/** What the mouse does in the table: cursor, picking and dragging sentences, editing, the menu of the cell. */
export const useGridPointer = (scroller: RefObject<HTMLDivElement | null>) => {
  const session = useSession()
  const work = useTableWork()

  const onDrop = (dragged: Picked, drop: ColumnDrop): void => {
    const { shown, shownIndex } = session.store.getState()
    const index = indexOfRow(shown.rows, drop.target.row, shownIndex)
    if (index !== -1) work.run((context) => moveTo(context, dragged, drop.target, placeOf(shown, index)))
  }
  const startDrag = useSentenceDrag(scroller, { onGrip: session.setPicked, onDrop })

  const onPointerDown = (event: PointerEvent): void => {
    const target = gridTarget(event.target)
    const { picked, editor } = session.store.getState()
    if (!target?.isNumber || target.segment === null || editor) return
    const isPicked = picked?.column === target.column && picked.segments.includes(target.segment)
    startDrag(event, isPicked ? picked : { column: target.column, segments: [target.segment] })
  }

  const onClick = (event: MouseEvent): void => {
    const state = session.store.getState()
    const target = gridTarget(event.target)
    if (state.editor || useDrag.getState().hasJustDropped) return
    const fold = foldTarget(event.target)
    if (fold) return fold.isOpen ? void session.closeFold(fold.index) : session.openFold(fold.index)
    if (!target) return
    session.setCursor(cursorOf(state, target))
    if (target.isNumber && target.segment !== null) {
      session.setPicked(pickedAfter(state.picked, target.column, target.segment, event.shiftKey))
    }
  }

  const onContextMenu = (event: MouseEvent): void => {
    const state = session.store.getState()
    const target = gridTarget(event.target)
    if (!target || state.editor) return
    event.preventDefault()
    session.setCursor(cursorOf(state, target))
    openCellMenu({ kind: 'commands', x: event.clientX, y: event.clientY })
  }
  return { onPointerDown, onClick, onDoubleClick, onContextMenu }
}
