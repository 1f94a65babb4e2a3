import type { CellLook } from './cell-look.ts'
import { LOOKS } from './row-tally.ts'
import { placeOf, type ShownRows } from './shown-rows.ts'

/** A column of the overview: for each look the outline of its steps, in a space 10 wide and `steps` high. */
export type Lane = Readonly<Partial<Record<CellLook, string>>>

/** What shows when several rows share a step: what a person should look at first. */
const URGENCY: readonly CellLook[] = [
  'conflict',
  'low',
  'suggested',
  'plain',
  'confirmed',
  'omitted',
  'empty'
]
const RANK = LOOKS.map((look) => URGENCY.indexOf(look))

/** Smallest height of a step, in CSS pixels. */
const MIN_STEP = 2

/** Shapes differ, not only colours: low is a narrow mark, suggested is hollow. */
const shape = (look: CellLook, y: number, height: number): string => {
  const from = (y + height * 0.12).toFixed(2)
  const tall = height * 0.76
  const box = (x: number, width: number): string => `M${x} ${from}h${width}v${tall.toFixed(2)}h${-width}z`
  if (look === 'plain') return `M1 ${(y + height / 2).toFixed(2)}h8`
  if (look === 'low') return box(3.2, 3.6)
  return look === 'suggested' ? box(1.2, 7.6) : box(0.6, 8.8)
}

/** The lanes of the shown rows for a map of `height` CSS pixels; rows share a step where there are more than fit. */
export const laneOutlines = (
  looks: Uint8Array,
  columns: number,
  shown: ShownRows,
  height: number
): { readonly lanes: readonly Lane[]; readonly steps: number } => {
  const rows = shown.rows.length
  const steps = Math.max(1, Math.min(rows, Math.floor(height / MIN_STEP)))
  const lanes = Array.from({ length: columns }, (_, column) => {
    const parts = new Map<CellLook, string[]>()
    for (let step = 0; step < steps; step += 1) {
      const look = stepLook(looks, columns, column, shown, step, steps)
      if (look === 'empty') continue
      const outlines = parts.get(look) ?? []
      outlines.push(shape(look, step, 1))
      parts.set(look, outlines)
    }
    return Object.fromEntries([...parts].map(([look, outlines]) => [look, outlines.join('')])) as Lane
  })
  return { lanes, steps }
}

const stepLook = (
  looks: Uint8Array,
  columns: number,
  column: number,
  shown: ShownRows,
  step: number,
  steps: number
): CellLook => {
  const rows = shown.rows.length
  const from = Math.floor((step * rows) / steps)
  const to = Math.max(from + 1, Math.floor(((step + 1) * rows) / steps))
  let best = RANK.length - 1
  for (let index = from; index < Math.min(to, rows); index += 1) {
    best = Math.min(best, RANK[looks[placeOf(shown, index) * columns + column] ?? 0] ?? best)
  }
  return URGENCY[best] ?? 'empty'
}
