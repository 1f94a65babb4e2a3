import {
  EMPTY_CELL,
  type DocumentId,
  type Row,
  type RowId,
  type Segment,
  type SegmentId,
  type Table
} from '../model.ts'
import type { CellPatch } from './edit.ts'
import { longestIncreasing } from './increasing.ts'
import { cellAt } from './lookup.ts'
import { compareSegments } from './patch.ts'
import { changedRange } from './sequence.ts'

/** Where something stands in the changed table; `null` at an end. */
export type Neighbours<Id> = { readonly after: Id | null; readonly before: Id | null }

/** What must be written so that a stored table becomes the changed one. Column indices are those of the changed table. */
export type TableDiff = {
  /** Documents that are no longer a column; their segments go with them and are not listed. */
  readonly removedColumns: readonly DocumentId[]
  readonly removed: readonly RowId[]
  /** In table order, so that a neighbour `after` exists when rows are written one by one. */
  readonly inserted: readonly (Neighbours<RowId> & { readonly row: Row })[]
  /** Rows that stand elsewhere, as few as possible, in table order. */
  readonly moved: readonly (Neighbours<RowId> & { readonly row: RowId })[]
  /** Cells of rows that both tables have. */
  readonly cells: readonly CellPatch[]
  readonly notes: readonly { readonly row: RowId; readonly note: string; readonly isBookmarked: boolean }[]
  readonly segments: readonly SegmentDiff[]
}

export type SegmentDiff = {
  readonly column: number
  readonly removed: readonly SegmentId[]
  /** In document order. */
  readonly inserted: readonly (Neighbours<SegmentId> & { readonly segment: Segment })[]
  /** Segments that stay, as they are now. */
  readonly changed: readonly Segment[]
}

/**
 * What an edit changed, found by comparing objects: what is the same object is not looked into. One comparison a row,
 * and work only for rows that differ. Columns may have been added or removed between the tables, not reordered within.
 */
export function diffTables(before: Table, after: Table): TableDiff {
  const kept = new Set(after.columns.map(({ documentId }) => documentId))
  const oldColumn = after.columns.map(({ documentId }) =>
    before.columns.findIndex((column) => column.documentId === documentId)
  )
  return {
    removedColumns: before.columns.flatMap(({ documentId }) => (kept.has(documentId) ? [] : [documentId])),
    ...diffRows(before.rows, after.rows, oldColumn),
    segments: after.columns.flatMap(({ segments }, column) => {
      const old = before.columns[oldColumn[column] as number]?.segments ?? []
      const diff = diffSegments(column, old, segments)
      return diff ? [diff] : []
    })
  }
}

function diffRows(before: readonly Row[], after: readonly Row[], oldColumn: readonly number[]) {
  const { start, fromEnd, toEnd } = changedRange(before, after)
  const contents = new RowContents(oldColumn, before[0]?.cells.length ?? 0)
  for (let index = 0; index < start; index++) contents.compare(before[index] as Row, after[index] as Row)

  const old = new Map(before.slice(start, fromEnd).map((row, index) => [row.id, { row, index }]))
  const inserted: (Neighbours<RowId> & { row: Row })[] = []
  const common: { id: RowId; at: number; oldIndex: number }[] = []
  for (let at = start; at < toEnd; at++) {
    const row = after[at] as Row
    const match = old.get(row.id)
    if (!match) {
      inserted.push({ row, ...neighbours(after, at) })
      continue
    }
    contents.compare(match.row, row)
    common.push({ id: row.id, at, oldIndex: match.index })
    old.delete(row.id)
  }
  for (let index = toEnd; index < after.length; index++) {
    contents.compare(before[index - toEnd + fromEnd] as Row, after[index] as Row)
  }
  const stays = longestIncreasing(common.map(({ oldIndex }) => oldIndex))
  const moved = common
    .filter((_, index) => !stays[index])
    .map(({ id, at }) => ({ row: id, ...neighbours(after, at) }))
  const { cells, notes } = contents
  return { removed: [...old.keys()], inserted, moved, cells, notes }
}

/** Collects what differs inside rows that both tables have. */
class RowContents {
  readonly cells: CellPatch[] = []
  readonly notes: { row: RowId; note: string; isBookmarked: boolean }[] = []
  readonly #oldColumn: readonly number[]
  readonly #isSameColumns: boolean

  constructor(oldColumn: readonly number[], oldCount: number) {
    this.#oldColumn = oldColumn
    this.#isSameColumns = oldColumn.length === oldCount && oldColumn.every((old, column) => old === column)
  }

  compare(before: Row, after: Row): void {
    if (before === after && this.#isSameColumns) return
    for (const [column, cell] of after.cells.entries()) {
      const old = this.#oldColumn[column] as number
      if (cell !== (old === -1 ? EMPTY_CELL : cellAt(before, old))) {
        this.cells.push({ row: after.id, column, cell })
      }
    }
    if (before.note !== after.note || before.isBookmarked !== after.isBookmarked) {
      this.notes.push({ row: after.id, note: after.note, isBookmarked: after.isBookmarked })
    }
  }
}

function diffSegments(
  column: number,
  before: readonly Segment[],
  after: readonly Segment[]
): SegmentDiff | null {
  const patch = compareSegments(column, before, after)
  if (!patch) return null
  const added = new Set(patch.inserted.map(({ segment }) => segment))
  const inserted = after.flatMap((segment, at) =>
    added.has(segment) ? [{ segment, ...neighbours(after, at) }] : []
  )
  return { column, removed: patch.removed, inserted, changed: patch.changed }
}

function neighbours<Id extends number>(items: readonly { readonly id: Id }[], at: number): Neighbours<Id> {
  return { after: items[at - 1]?.id ?? null, before: items[at + 1]?.id ?? null }
}
