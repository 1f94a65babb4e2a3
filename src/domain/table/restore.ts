import { EMPTY_CELL, type Column, type Row, type RowId, type SegmentId, type Table } from '../model.ts'
import { changed, refused, type Change } from './change.ts'
import type { ColumnShift, SegmentPatch, TablePatch } from './edit.ts'
import { cellAt, rowIndex, withCell, withRows } from './lookup.ts'

/** The part of a patch that decides which rows there are, in which order, and what a push moved. */
export type RowStructure = Pick<TablePatch, 'inserted' | 'shift' | 'removed' | 'order'>

/** Puts rows, cells and segments as a patch says. Refused when the table is not the one that it was made for. */
export function restore(table: Table, patch: TablePatch): Change {
  const structured = applyRowStructure(table, patch)
  if (!structured.ok) return structured
  const contents = restoreContents(structured.table, patch)
  if (!contents.ok) return contents
  let columns = contents.table.columns
  for (const part of patch.segments) {
    const column = columns[part.column]
    if (!column) return refused({ code: 'edit.unknownColumn', column: part.column })
    const restored = restoreSegments(column, part)
    if (typeof restored === 'number') return refused({ code: 'edit.unknownSegment', segment: restored })
    columns = columns.with(part.column, restored)
  }
  const result = columns === table.columns ? contents.table : { ...contents.table, columns }
  return changed(result, opposite(patch.shift))
}

/** Inserts, shifts, removes and orders rows. */
export function applyRowStructure(table: Table, patch: RowStructure): Change {
  const inserted = insertRows(table, patch.inserted)
  if (!inserted.ok || (!patch.shift && patch.removed.length === 0 && !patch.order)) return inserted
  let rows = inserted.table.rows
  if (patch.shift) {
    const start = rowIndex(inserted.table, patch.shift.row)
    if (start === -1) return refused({ code: 'edit.unknownRow', row: patch.shift.row })
    rows = shiftColumn(rows, patch.shift, start)
  }
  if (patch.removed.length > 0) {
    const removed = new Set(patch.removed)
    const kept = rows.filter((row) => !removed.has(row.id))
    if (kept.length !== rows.length - removed.size) return refused(missingRow(rows, removed))
    rows = kept
  }
  if (!patch.order) return changed(withRows(table, rows))
  const ordered = orderRows(rows, patch.order)
  return ordered ? changed(withRows(table, ordered)) : refused({ code: 'edit.badOrder' })
}

/** The rows in the given order; `null` unless it names each of them exactly once. */
export function orderRows(rows: readonly Row[], order: readonly RowId[]): readonly Row[] | null {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ordered = order.flatMap((id) => {
    const row = byId.get(id)
    byId.delete(id)
    return row ? [row] : []
  })
  return byId.size === 0 && ordered.length === order.length ? ordered : null
}

function insertRows(table: Table, inserted: RowStructure['inserted']): Change {
  if (inserted.length === 0) return changed(table)
  const waiting = new Map<RowId | null, Row[]>()
  const newIds = new Set<RowId>()
  for (const { row, before } of inserted) {
    newIds.add(row.id)
    const group = waiting.get(before)
    if (group) group.push(row)
    else waiting.set(before, [row])
  }
  const rows: Row[] = []
  for (const row of table.rows) {
    if (newIds.has(row.id)) return refused({ code: 'edit.idTaken', id: row.id })
    const group = waiting.get(row.id)
    if (group) {
      for (const newRow of group) rows.push(newRow)
      waiting.delete(row.id)
    }
    rows.push(row)
  }
  for (const newRow of waiting.get(null) ?? []) rows.push(newRow)
  waiting.delete(null)
  for (const row of waiting.keys()) if (row !== null) return refused({ code: 'edit.unknownRow', row })
  return changed({ ...table, rows })
}

function shiftColumn(rows: readonly Row[], { column, direction }: ColumnShift, start: number): Row[] {
  const result = rows.slice()
  const step = direction === 'up' ? 1 : -1
  const empty = direction === 'up' ? rows.length - 1 : start
  for (let index = start; index < rows.length; index++) {
    const row = rows[index] as Row
    const cell = index === empty ? EMPTY_CELL : cellAt(rows[index + step] as Row, column)
    if (cell !== cellAt(row, column)) result[index] = withCell(row, column, cell)
  }
  return result
}

const opposite = (shift: ColumnShift | null): ColumnShift | null =>
  shift && { ...shift, direction: shift.direction === 'up' ? 'down' : 'up' }

function missingRow(rows: readonly Row[], wanted: ReadonlySet<RowId>) {
  const known = new Set(rows.map((row) => row.id))
  const missing = [...wanted].find((id) => !known.has(id)) as RowId
  return { code: 'edit.unknownRow', row: missing } as const
}

function restoreContents(table: Table, patch: TablePatch): Change {
  const touched = new Set([...patch.cells.map((cell) => cell.row), ...patch.notes.map((note) => note.row)])
  if (touched.size === 0) return changed(table)
  const rows = table.rows.slice()
  const indexes = new Map<RowId, number>()
  for (const [index, row] of rows.entries()) {
    if (!touched.has(row.id)) continue
    indexes.set(row.id, index)
    if (indexes.size === touched.size) break
  }
  if (indexes.size < touched.size) return refused(missingRow(rows, touched))
  for (const { row, column, cell } of patch.cells) {
    if (column >= table.columns.length) return refused({ code: 'edit.unknownColumn', column })
    const index = indexes.get(row) as number
    rows[index] = withCell(rows[index] as Row, column, cell)
  }
  for (const { row, note, isBookmarked } of patch.notes) {
    const index = indexes.get(row) as number
    rows[index] = { ...(rows[index] as Row), note, isBookmarked }
  }
  return changed({ ...table, rows })
}

/** The column with its segments put back, or the id of one that it does not have. */
function restoreSegments(column: Column, patch: SegmentPatch): Column | SegmentId {
  const removed = new Set(patch.removed)
  const replacements = new Map(patch.changed.map((segment) => [segment.id, segment]))
  const waiting = Map.groupBy(patch.inserted, ({ before }) => before)
  const segments = []
  for (const segment of column.segments) {
    for (const entry of waiting.get(segment.id) ?? []) segments.push(entry.segment)
    waiting.delete(segment.id)
    if (removed.delete(segment.id)) continue
    const replacement = replacements.get(segment.id)
    replacements.delete(segment.id)
    segments.push(replacement ?? segment)
  }
  for (const entry of waiting.get(null) ?? []) segments.push(entry.segment)
  waiting.delete(null)
  const [missing] = [...removed, ...replacements.keys(), ...waiting.keys()].filter((id) => id !== null)
  return missing ?? { ...column, segments }
}
