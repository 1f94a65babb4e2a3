import { useEffect, useRef, type PointerEvent as ReactPointerEvent, type RefObject } from 'react'
import type { RowId } from '../../../domain/model.ts'
import { dropTarget, type CellBox } from '../model/drop-target.ts'
import type { Picked } from '../model/move-actions.ts'
import { showDrop, useDrag, type ColumnDrop } from './drag-state.ts'
import { gridTarget } from './grid-target.ts'

type Grip = { readonly dragged: Picked; readonly x: number; readonly y: number; readonly pointer: number }

/** Pixels that the pointer moves before a press becomes a drag. */
const SLACK = 5
/** Near the edges the table scrolls under the pointer: the width of the edge and the largest step, in CSS pixels. */
const EDGE = 56
const STEP = 18

const boxOf = (cell: Element, row: RowId): CellBox => {
  const { top, bottom } = cell.getBoundingClientRect()
  const sentences = [...cell.querySelectorAll('[data-segment]')].map((one) => one.getBoundingClientRect())
  return { row, top, bottom, sentences }
}

/** The drop that the pointer's place means: in whatever column it is, the sentence goes to its own column of that row. */
const dropAt = (scroller: HTMLElement, x: number, y: number, column: number): ColumnDrop | null => {
  const under = document.elementFromPoint(x, y)
  const rowElement = under && scroller.contains(under) ? under.closest<HTMLElement>('[data-row]') : null
  const cell = rowElement?.querySelector(`[data-column="${column}"]`)
  if (!rowElement || !cell) return null
  const row = Number(rowElement.dataset['row']) as RowId
  const isOwnColumn = gridTarget(under)?.column === column
  return { column, target: isOwnColumn ? dropTarget(boxOf(cell, row), y) : { kind: 'link', row } }
}

export type DragEvents = {
  /** What is being dragged, null when it was let go. */
  readonly onGrip: (dragged: Picked | null) => void
  /** Called once a drag, unless Escape ended it or it ended beside the table. */
  readonly onDrop: (dragged: Picked, drop: ColumnDrop) => void
}

/** Dragging sentences by their numbers. */
export const useSentenceDrag = (scroller: RefObject<HTMLDivElement | null>, events: DragEvents) => {
  const grip = useRef<Grip | null>(null)
  const pointer = useRef({ x: 0, y: 0 })
  const frame = useRef(0)
  const told = useRef(events)
  useEffect(() => {
    told.current = events
  })

  useEffect(() => {
    const update = (): void => {
      const element = scroller.current
      if (!element || !grip.current) return
      showDrop(dropAt(element, pointer.current.x, pointer.current.y, grip.current.dragged.column))
    }
    const scrollAtEdge = (): void => {
      const element = scroller.current
      if (!element || !useDrag.getState().isDragging) return
      const { top, bottom } = element.getBoundingClientRect()
      const over =
        Math.max(0, pointer.current.y - (bottom - EDGE)) - Math.max(0, top + EDGE * 2 - pointer.current.y)
      if (over !== 0) {
        element.scrollTop += Math.max(-STEP, Math.min(STEP, over / 3))
        update()
      }
      frame.current = requestAnimationFrame(scrollAtEdge)
    }
    const end = (): void => {
      grip.current = null
      cancelAnimationFrame(frame.current)
      showDrop(null)
      if (!useDrag.getState().isDragging) return
      told.current.onGrip(null)
      useDrag.setState({ isDragging: false, hasJustDropped: true })
      setTimeout(() => useDrag.setState({ hasJustDropped: false }))
    }
    const onMove = (event: PointerEvent): void => {
      if (!grip.current || event.pointerId !== grip.current.pointer) return
      pointer.current = { x: event.clientX, y: event.clientY }
      const { isDragging } = useDrag.getState()
      const distance = Math.hypot(event.clientX - grip.current.x, event.clientY - grip.current.y)
      if (!isDragging && distance < SLACK) return
      if (!isDragging) {
        useDrag.setState({ isDragging: true })
        told.current.onGrip(grip.current.dragged)
        frame.current = requestAnimationFrame(scrollAtEdge)
      }
      update()
    }
    const onUp = (event: PointerEvent): void => {
      if (!grip.current || event.pointerId !== grip.current.pointer) return
      const { dragged } = grip.current
      const { isDragging, drop: target } = useDrag.getState()
      end()
      if (isDragging && target) told.current.onDrop(dragged, target)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !grip.current) return
      event.preventDefault()
      event.stopPropagation()
      end()
    }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', onKey, true)
    return () => {
      end()
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [scroller])

  /** To be called when the pointer goes down on a sentence's number. */
  return (event: ReactPointerEvent, dragged: Picked): void => {
    if (event.button !== 0) return
    grip.current = { dragged, x: event.clientX, y: event.clientY, pointer: event.pointerId }
    pointer.current = { x: event.clientX, y: event.clientY }
  }
}
