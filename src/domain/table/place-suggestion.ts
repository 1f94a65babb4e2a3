import { EMPTY_CELL, type Cell, type Row, type RowId, type SegmentId, type Table } from '../model.ts'
import { areCellsEqual, hasSegments, isOmitted, plainCell, undecidedCell } from './cells.ts'
import { changed, refused, type Change } from './change.ts'
import type { Edit, EditRefusal, SuggestedCell } from './edit.ts'
import { cellAt, emptyRow, isBlankRow, withCell, withRows } from './lookup.ts'

type Suggestion = Extract<Edit, { kind: 'placeSuggestion' }>

/**
 * Puts a suggestion in place of what is not confirmed. Segments that it names leave their cells; those that it does
 * not name stay; confirmed cells, notes and bookmarks are never touched.
 */
export function placeSuggestion(table: Table, edit: Suggestion): Change {
  const named = namedSegments(table, edit)
  if ('code' in named) return refused(named)
  const rowsById = new Map<RowId, Row>()
  for (const row of table.rows) {
    const cleared = clearRow(row, named)
    if ('code' in cleared) return refused(cleared)
    rowsById.set(row.id, cleared)
  }
  const placed = placeCells(table, edit, rowsById)
  if (placed) return refused(placed)
  keepUnchangedRows(table, rowsById)
  const order = finalOrder(table, edit.order, rowsById)
  if ('code' in order) return refused(order)
  return changed(withRows(table, order))
}

/** By column, what the suggestion places; refused for strangers and for a segment that is named twice. */
function namedSegments(table: Table, edit: Suggestion): readonly ReadonlySet<SegmentId>[] | EditRefusal {
  const named = table.columns.map(() => new Set<SegmentId>())
  let count = 0
  for (const { cells } of edit.rows) {
    for (const { column, segments } of cells) {
      const ids = named[column]
      if (!ids) return { code: 'edit.unknownColumn', column }
      for (const id of segments) ids.add(id)
      count += segments.length
    }
  }
  let known = 0
  for (const [column, ids] of named.entries()) {
    if (ids.size === 0) continue
    for (const { id } of table.columns[column]?.segments ?? []) if (ids.has(id)) known++
  }
  if (known < named.reduce((sum, ids) => sum + ids.size, 0)) return strangerAmong(table, named)
  return known < count ? { code: 'edit.badOrder' } : named
}

function strangerAmong(table: Table, named: readonly ReadonlySet<SegmentId>[]): EditRefusal {
  for (const [column, ids] of named.entries()) {
    const own = new Set(table.columns[column]?.segments.map(({ id }) => id))
    for (const segment of ids) if (!own.has(segment)) return { code: 'edit.unknownSegment', segment }
  }
  return { code: 'edit.badOrder' }
}

/** The row without what the suggestion takes; an earlier suggestion that something was omitted goes with it. */
function clearRow(row: Row, named: readonly ReadonlySet<SegmentId>[]): Row | EditRefusal {
  const takes = row.cells.map((cell, column) => cell.segments.some((id) => named[column]?.has(id)))
  if (!takes.includes(true)) return row
  const confirmed = row.cells.findIndex((cell, column) => takes[column] && cell.status === 'confirmed')
  if (confirmed !== -1) return { code: 'edit.confirmedCell', row: row.id, column: confirmed }
  const cells = row.cells.map((cell, column) => {
    if (takes[column]) return plainCell(cell.segments.filter((id) => !named[column]?.has(id)))
    return isOmitted(cell) && cell.status !== 'confirmed' ? EMPTY_CELL : cell
  })
  return { ...row, cells }
}

function placeCells(table: Table, edit: Suggestion, rows: Map<RowId, Row>): EditRefusal | null {
  const seen = new Set<RowId>()
  for (const { id, cells } of edit.rows) {
    if (seen.has(id)) return { code: 'edit.badOrder' }
    seen.add(id)
    let row = rows.get(id) ?? emptyRow(id, table.columns.length)
    for (const suggested of cells) {
      const before = cellAt(row, suggested.column)
      if (before.status === 'confirmed') {
        if (suggested.segments.length === 0) continue
        return { code: 'edit.confirmedCell', row: id, column: suggested.column }
      }
      row = withCell(row, suggested.column, suggestedCell(table, before, suggested))
    }
    rows.set(id, row)
  }
  return null
}

/** What was left in the cell and what is suggested, in reading order when both are there. */
function suggestedCell(table: Table, before: Cell, suggested: SuggestedCell): Cell {
  const { column, relation, confidence, evidence } = suggested
  if (suggested.segments.length === 0) {
    if (hasSegments(before) || relation !== 'omitted') return undecidedCell(before)
    return { ...EMPTY_CELL, status: 'suggested', relation, confidence, evidence }
  }
  const segments = hasSegments(before)
    ? inReadingOrder(table, column, [...before.segments, ...suggested.segments])
    : suggested.segments
  return {
    segments,
    status: 'suggested',
    relation: relation === 'omitted' ? null : relation,
    confidence,
    evidence,
    isStale: false
  }
}

function inReadingOrder(table: Table, column: number, ids: readonly SegmentId[]): readonly SegmentId[] {
  const wanted = new Set(ids)
  const inOrder: SegmentId[] = []
  for (const { id } of table.columns[column]?.segments ?? []) if (wanted.has(id)) inOrder.push(id)
  return inOrder
}

/** Rows and cells that came out as they were become the same objects again. */
function keepUnchangedRows(table: Table, rows: Map<RowId, Row>): void {
  for (const before of table.rows) {
    const after = rows.get(before.id)
    if (!after || after === before) continue
    const cells = after.cells.map((cell, column) => {
      const old = cellAt(before, column)
      return areCellsEqual(cell, old) ? old : cell
    })
    const isSame = cells.every((cell, column) => cell === before.cells[column])
    rows.set(before.id, isSame ? before : { ...after, cells })
  }
}

/** The named rows in their order; each other row that still holds something after the one it stood after. */
function finalOrder(
  table: Table,
  order: readonly RowId[],
  rows: ReadonlyMap<RowId, Row>
): readonly Row[] | EditRefusal {
  const named = new Set(order)
  if (named.size < order.length) return { code: 'edit.badOrder' }
  const following = new Map<RowId | null, Row[]>()
  const oldIds = new Set<RowId>()
  let anchor: RowId | null = null
  for (const { id } of table.rows) {
    oldIds.add(id)
    const row = rows.get(id) as Row
    if (named.has(id)) anchor = id
    else if (!isBlankRow(row)) following.set(anchor, [...(following.get(anchor) ?? []), row])
  }
  for (const id of rows.keys()) if (!oldIds.has(id) && !named.has(id)) return { code: 'edit.badOrder' }
  const result = [...(following.get(null) ?? [])]
  for (const id of order) {
    const row = rows.get(id)
    if (!row) return { code: 'edit.unknownRow', row: id }
    result.push(row)
    for (const next of following.get(id) ?? []) result.push(next)
  }
  const isSame = result.length === table.rows.length && result.every((row, i) => row === table.rows[i])
  return isSame ? table.rows : result
}
