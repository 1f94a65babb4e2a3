import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Virtualizer } from '@tanstack/react-virtual'
import type { RowId } from '../../../domain/model.ts'
import { useSession } from '../state/session-context.ts'
import type { SessionState } from '../state/table-session.ts'
import { wantedTop } from './scroll-band.ts'

export type GridVirtualizer = Virtualizer<HTMLDivElement, HTMLElement>

/** Where a row shall stand in the window, until it stands there. */
type Plan = {
  readonly row: RowId
  readonly index: number
  /** The column that shall be in view. */
  readonly column: number
  readonly top: number
  readonly passes: number
}

/** Renders after which a plan is given up, should the layout never come to rest. */
const MAX_PASSES = 12

/** A table that opens in the middle, where the person was last, shows that place. */
const firstPlan = ({ cursor, shownIndex }: SessionState, top: number): Plan | null =>
  cursor && shownIndex > 0
    ? { row: cursor.row, index: shownIndex, column: cursor.column, top, passes: 0 }
    : null

const rowElement = (scroller: HTMLElement, row: RowId): HTMLElement | null =>
  scroller.querySelector<HTMLElement>(`[data-row="${row}"]`)

const topOf = (scroller: HTMLElement, element: HTMLElement): number =>
  element.getBoundingClientRect().top - scroller.getBoundingClientRect().top

/** Scrolls sideways where the window is too narrow for all columns; the row numbers at the left stay uncovered. */
const showColumn = (scroller: HTMLElement, row: HTMLElement, column: number): void => {
  if (scroller.scrollWidth <= scroller.clientWidth) return
  const cell = row.querySelector<HTMLElement>(`[data-column="${column}"]`)
  const gutter = row.querySelector<HTMLElement>('[role="rowheader"]')
  if (!cell || !gutter) return
  const { left, right } = cell.getBoundingClientRect()
  const window = scroller.getBoundingClientRect()
  const hiddenLeft = window.left + gutter.offsetWidth - left
  const hiddenRight = right - window.left - scroller.clientWidth
  if (hiddenLeft > 0) scroller.scrollLeft -= hiddenLeft
  else if (hiddenRight > 0) scroller.scrollLeft += hiddenRight
}

/**
 * Scrolls so that the planned row comes to its place; gives how far it was off, null while it is not drawn yet. The
 * heights that a render made are told to the virtualiser before the browser notices them, so that they shift nothing
 * twice.
 */
const settle = (
  scroller: HTMLElement,
  virtualizer: GridVirtualizer,
  { row, index, column, top }: Plan
): number | null => {
  const drawn = rowElement(scroller, row)
  if (!drawn) {
    scroller.scrollTop = (virtualizer.getOffsetForIndex(index, 'start')?.[0] ?? 0) - top
    return null
  }
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false
  for (const one of scroller.querySelectorAll<HTMLElement>('[data-index]')) {
    virtualizer.resizeItem(Number(one.dataset['index']), one.offsetHeight)
  }
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = undefined
  showColumn(scroller, drawn, column)
  const offBy = topOf(scroller, drawn) - top
  if (Math.abs(offBy) >= 1) scroller.scrollTop += offBy
  return offBy
}

/**
 * Nothing jumps: when an edit or a move of the cursor changes heights or the number of rows, the cursor row keeps its
 * place on the screen; moved by keyboard it stays around a third of the height.
 */
export const useAnchor = (
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: GridVirtualizer,
  headHeight: number
): void => {
  const { store } = useSession()
  const plan = useRef<Plan | null>(null)
  const isFirst = useRef(true)

  useEffect(
    () =>
      store.subscribe((state, previous) => {
        const element = scroller.current
        const hasMoved = state.reveals !== previous.reveals
        if (!element || !state.cursor) return
        if (!hasMoved && state.shown === previous.shown && state.cursor.row === previous.cursor?.row) return
        const drawn = rowElement(element, state.cursor.row)
        const before = drawn ? topOf(element, drawn) : null
        const top = hasMoved || before === null ? wantedTop(before, headHeight, element.clientHeight) : before
        plan.current = {
          row: state.cursor.row,
          index: state.shownIndex,
          column: state.cursor.column,
          top,
          passes: 0
        }
      }),
    [store, scroller, headHeight]
  )

  useEffect(() => {
    const element = scroller.current
    const giveUp = (): void => {
      plan.current = null
    }
    const options = { passive: true } as const
    element?.addEventListener('wheel', giveUp, options)
    element?.addEventListener('pointerdown', giveUp, options)
    element?.addEventListener('touchmove', giveUp, options)
    return () => {
      element?.removeEventListener('wheel', giveUp)
      element?.removeEventListener('pointerdown', giveUp)
      element?.removeEventListener('touchmove', giveUp)
    }
  }, [scroller])

  useLayoutEffect(() => {
    const element = scroller.current
    if (isFirst.current && element) {
      isFirst.current = false
      plan.current = firstPlan(store.getState(), wantedTop(null, headHeight, element.clientHeight))
    }
    const current = plan.current
    if (!current || !element) return
    if (current.passes >= MAX_PASSES) {
      plan.current = null
      return
    }
    plan.current = { ...current, passes: current.passes + 1 }
    const offBy = settle(element, virtualizer, current)
    if (offBy !== null && Math.abs(offBy) < 1 && current.passes > 1) plan.current = null
  })
}
