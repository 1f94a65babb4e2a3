import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Virtualizer } from '@tanstack/react-virtual'
import type { RowId } from '../../../domain/model.ts'
import { useSession } from '../state/session-context.ts'
import type { SessionState } from '../state/table-session.ts'
import { wantedTop } from './scroll-band.ts'

export type GridVirtualizer = Virtualizer<HTMLDivElement, HTMLElement>

/** Where a row shall stand in the window, until it stands there. */
type Plan = { readonly row: RowId; readonly index: number; readonly top: number; readonly passes: number }

/** Renders after which a plan is given up, should the layout never come to rest. */
const MAX_PASSES = 12

/** A table that opens in the middle, where the person was last, shows that place. */
const firstPlan = ({ cursor, shownIndex }: SessionState, top: number): Plan | null =>
  cursor && shownIndex > 0 ? { row: cursor.row, index: shownIndex, top, passes: 0 } : null

const rowElement = (scroller: HTMLElement, row: RowId): HTMLElement | null =>
  scroller.querySelector<HTMLElement>(`[data-row="${row}"]`)

const topOf = (scroller: HTMLElement, element: HTMLElement): number =>
  element.getBoundingClientRect().top - scroller.getBoundingClientRect().top

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
        plan.current = { row: state.cursor.row, index: state.shownIndex, top, passes: 0 }
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
    const drawn = rowElement(element, current.row)
    if (!drawn) {
      element.scrollTop = (virtualizer.getOffsetForIndex(current.index, 'start')?.[0] ?? 0) - current.top
      return
    }
    // The heights that this render made are told before the browser notices them, so that they shift nothing twice.
    virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false
    for (const one of element.querySelectorAll<HTMLElement>('[data-index]')) {
      virtualizer.resizeItem(Number(one.dataset['index']), one.offsetHeight)
    }
    virtualizer.shouldAdjustScrollPositionOnItemSizeChange = undefined
    const offBy = topOf(element, drawn) - current.top
    if (Math.abs(offBy) < 1) plan.current = current.passes > 1 ? null : plan.current
    else element.scrollTop += offBy
  })
}
