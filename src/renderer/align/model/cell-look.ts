import type { Cell } from '../../../domain/model.ts'

/** Suggestions below this probability are marked as low. */
export const LOW_CONFIDENCE = 0.6

/**
 * How a cell looks; each has its own mark and stem. `plain`: text about which nothing was said yet; `empty`: no text and
 * no decision; `omitted`: the article leaves it out; `conflict`: a fact differs from the rest of the row.
 */
export type CellLook = 'confirmed' | 'suggested' | 'low' | 'conflict' | 'plain' | 'omitted' | 'empty'

const hasConflict = (cell: Cell): boolean => cell.evidence.some((one) => one.isConflict)

export const cellLook = (cell: Cell): CellLook => {
  if (cell.relation === 'omitted') return 'omitted'
  if (cell.segments.length === 0) return 'empty'
  if (cell.status === 'confirmed') return 'confirmed'
  if (cell.status === 'undecided') return 'plain'
  if (hasConflict(cell)) return 'conflict'
  return isLow(cell) ? 'low' : 'suggested'
}

/** Suggested with little confidence. */
export const isLow = (cell: Cell): boolean =>
  cell.status === 'suggested' && cell.confidence !== null && cell.confidence < LOW_CONFIDENCE

/** Whether a person has still to decide about the cell: it says something, but nobody has confirmed it. */
export const isOpen = (cell: Cell): boolean =>
  cell.status !== 'confirmed' && (cell.segments.length > 0 || cell.relation === 'omitted')

/** The relation as it is shown: nothing for what is simply the same. */
export const shownRelation = (cell: Cell): 'partial' | 'contradicts' | null =>
  cell.relation === 'partial' || cell.relation === 'contradicts' ? cell.relation : null
