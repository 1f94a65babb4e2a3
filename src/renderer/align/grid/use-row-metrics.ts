import { useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import type { RowMetrics } from './row-estimate.ts'

/** An average letter is about half as wide as the text is high. */
const LETTER = 0.52
/** In compact rows a sentence shows so many lines. */
const COMPACT_LINES = 4
const FIRST_HEAD = '[role="columnheader"]:nth-child(2)'
const START = { headHeight: 80, columnWidth: 290, textSize: 13.5, lineHeight: 21 }

const measured = (scroller: HTMLElement): typeof START => {
  const cell = scroller.querySelector<HTMLElement>(FIRST_HEAD)
  const head = cell?.parentElement
  const style = getComputedStyle(scroller)
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const inRem = (name: string, fallback: number): number =>
    (Number.parseFloat(style.getPropertyValue(name)) || fallback) * rem
  return {
    headHeight: head?.offsetHeight ?? START.headHeight,
    columnWidth: cell?.offsetWidth ?? START.columnWidth,
    textSize: inRem('--cell-text', START.textSize / 16),
    lineHeight: inRem('--cell-lead', START.lineHeight / 16)
  }
}

/** Measures of the table that follow from the window's size and the text size; heights in CSS pixels. */
export const useRowMetrics = (
  scroller: RefObject<HTMLElement | null>,
  isCompact: boolean
): { readonly headHeight: number; readonly metrics: RowMetrics } => {
  const [size, setSize] = useState(START)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const update = (): void => {
      const next = measured(element)
      setSize((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next))
    }
    update()
    const observer = new ResizeObserver(update)
    observer.observe(element)
    const head = element.querySelector(FIRST_HEAD)
    if (head) observer.observe(head)
    return () => observer.disconnect()
  }, [scroller])
  const metrics = useMemo(() => metricsOf(size, isCompact), [size, isCompact])
  return { headHeight: size.headHeight, metrics }
}

const metricsOf = ({ columnWidth, textSize, lineHeight }: typeof START, isCompact: boolean): RowMetrics => ({
  lineLength: Math.max(8, Math.floor((columnWidth - 68) / (textSize * LETTER))),
  lineHeight,
  maxLines: isCompact ? COMPACT_LINES : Number.POSITIVE_INFINITY
})
