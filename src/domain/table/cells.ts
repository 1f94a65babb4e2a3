import { EMPTY_CELL, type Cell, type Evidence, type SegmentId } from '../model.ts'

export const hasSegments = (cell: Cell): boolean => cell.segments.length > 0

/** True for a cell without text about which something was said. */
export const isOmitted = (cell: Cell): boolean => cell.relation === 'omitted'

/** True when neither text nor a decision is in the cell. */
export const isBlankCell = (cell: Cell): boolean => !hasSegments(cell) && !isOmitted(cell)

/** The same segments, nothing said about them; `EMPTY_CELL` for none. The cell itself when it is so already. */
export function undecidedCell(cell: Cell): Cell {
  if (cell === EMPTY_CELL || !hasSegments(cell)) return EMPTY_CELL
  return isPlain(cell) ? cell : plainCell(cell.segments)
}

/** A cell that nobody has said anything about; `EMPTY_CELL` for no segments. */
export const plainCell = (segments: readonly SegmentId[]): Cell =>
  segments.length === 0 ? EMPTY_CELL : { ...EMPTY_CELL, segments }

/** The cell without some of its segments: its state stays as long as text is left. */
export function withoutSegments(cell: Cell, taken: ReadonlySet<SegmentId>): Cell {
  const segments = cell.segments.filter((id) => !taken.has(id))
  if (segments.length === cell.segments.length) return cell
  return segments.length === 0 ? EMPTY_CELL : { ...cell, segments }
}

/** A confirmed cell whose text changed is stale; any other cell stays as it is. */
export const staleCell = (cell: Cell): Cell =>
  cell.status === 'confirmed' && !cell.isStale ? { ...cell, isStale: true } : cell

/** Whether two cells say the same, field by field. */
export function areCellsEqual(a: Cell, b: Cell): boolean {
  if (a === b) return true
  return (
    a.status === b.status &&
    a.relation === b.relation &&
    a.confidence === b.confidence &&
    a.isStale === b.isStale &&
    areItemsEqual(a.segments, b.segments, (x, y) => x === y) &&
    areItemsEqual(a.evidence, b.evidence, isSameEvidence)
  )
}

function isPlain(cell: Cell): boolean {
  return (
    cell.status === 'undecided' &&
    cell.relation === null &&
    cell.confidence === null &&
    cell.evidence.length === 0 &&
    !cell.isStale
  )
}

function areItemsEqual<T>(a: readonly T[], b: readonly T[], isSame: (x: T, y: T) => boolean): boolean {
  if (a === b) return true
  return a.length === b.length && a.every((item, index) => isSame(item, b[index] as T))
}

const isSameEvidence = (a: Evidence, b: Evidence): boolean =>
  a === b ||
  (a.kind === b.kind && a.label === b.label && a.score === b.score && a.isConflict === b.isConflict)
