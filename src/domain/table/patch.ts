import type { Row, RowId, Segment, Table } from '../model.ts'
import { areCellsEqual } from './cells.ts'
import type { CellPatch, ColumnShift, SegmentPatch, TablePatch } from './edit.ts'
import { applyRowStructure } from './restore.ts'
import { cellAt } from './lookup.ts'
import { compareSequences } from './sequence.ts'

/**
 * The patch that turns one table into another one of the same columns. Parts that are the same objects cost one
 * comparison. With a shift, a moved column is described by the shift and by those cells that it does not explain.
 */
export function patchBetween(from: Table, to: Table, shift: ColumnShift | null = null): TablePatch {
  const rows = compareSequences(from.rows, to.rows)
  const structure = {
    inserted: rows.inserted.map(({ item, before }) => ({ row: item, before: before?.id ?? null })),
    shift,
    removed: rows.removed.map((row) => row.id),
    order: rows.isReordered ? to.rows.map((row) => row.id) : null
  }
  const moved = applyRowStructure(from, structure)
  if (!moved.ok) throw new Error(`a patch between two tables does not apply: ${moved.refusal.code}`)
  return { ...structure, ...compareRows(moved.table.rows, to.rows), segments: compareColumns(from, to) }
}

/** Cells and notes that differ between rows of the same ids in the same order. */
function compareRows(from: readonly Row[], to: readonly Row[]): Pick<TablePatch, 'cells' | 'notes'> {
  const cells: CellPatch[] = []
  const notes: { row: RowId; note: string; isBookmarked: boolean }[] = []
  for (let index = 0; index < to.length; index++) {
    const before = from[index] as Row
    const after = to[index] as Row
    if (before === after) continue
    for (const [column, cell] of after.cells.entries()) {
      if (!areCellsEqual(cellAt(before, column), cell)) cells.push({ row: after.id, column, cell })
    }
    if (before.note !== after.note || before.isBookmarked !== after.isBookmarked) {
      notes.push({ row: after.id, note: after.note, isBookmarked: after.isBookmarked })
    }
  }
  return { cells, notes }
}

function compareColumns(from: Table, to: Table): readonly SegmentPatch[] {
  return to.columns.flatMap((column, index) => {
    const before = from.columns[index]?.segments ?? []
    const patch = compareSegments(index, before, column.segments)
    return patch ? [patch] : []
  })
}

/** What changed among the segments of a column; `null` when nothing did. */
export function compareSegments(
  column: number,
  from: readonly Segment[],
  to: readonly Segment[]
): SegmentPatch | null {
  if (from === to) return null
  const { removed, inserted } = compareSequences(from, to)
  const changed = changedSegments(from, to, new Set(inserted.map(({ item }) => item)))
  if (removed.length + inserted.length + changed.length === 0) return null
  return {
    column,
    removed: removed.map((segment) => segment.id),
    inserted: inserted.map(({ item, before }) => ({ segment: item, before: before?.id ?? null })),
    changed
  }
}

function changedSegments(
  from: readonly Segment[],
  to: readonly Segment[],
  inserted: ReadonlySet<Segment>
): readonly Segment[] {
  const changed: Segment[] = []
  let next = 0
  for (const segment of to) {
    if (inserted.has(segment)) continue
    while (next < from.length && from[next]?.id !== segment.id) next++
    if (from[next] !== segment) changed.push(segment)
    next++
  }
  return changed
}
