import type { Cell } from '../../../domain/model.ts'
import { isOpenCell, isLowConfidence } from '../../../domain/table/filters.ts'

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
  return isLowConfidence(cell) ? 'low' : 'suggested'
}

/** Whether a person has still to look at the cell: nobody has confirmed it, or its text changed since. */
export const needsLook = (cell: Cell): boolean => isOpenCell(cell) || cell.isStale

/** The relation as it is shown: nothing for what is simply the same. */
export const shownRelation = (cell: Cell): 'partial' | 'contradicts' | null =>
  cell.relation === 'partial' || cell.relation === 'contradicts' ? cell.relation : null
