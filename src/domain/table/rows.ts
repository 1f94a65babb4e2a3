import { EMPTY_CELL, type Cell, type Row, type RowId, type Table } from '../model.ts'
import { areCellsEqual, hasSegments, isOmitted } from './cells.ts'
import { changed, refused, type Change } from './change.ts'
import type { Edit } from './edit.ts'
import { cellAt, emptyRow, isBlankRow, rowHasSegments, rowIndex, withRows } from './lookup.ts'
import { orderRows as inOrder } from './restore.ts'

type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>

export function insertRow(table: Table, edit: EditOf<'insertRow'>): Change {
  if (rowIndex(table, edit.row) !== -1) return refused({ code: 'edit.idTaken', id: edit.row })
  const at = edit.before === null ? table.rows.length : rowIndex(table, edit.before)
  if (at === -1) return refused({ code: 'edit.unknownRow', row: edit.before as RowId })
  return changed(withRows(table, table.rows.toSpliced(at, 0, emptyRow(edit.row, table.columns.length))))
}

export function removeEmptyRows(table: Table, edit: EditOf<'removeEmptyRows'>): Change {
  const wanted = new Set(edit.rows)
  if (wanted.size === 0) return refused({ code: 'edit.nothingToMove' })
  const found = table.rows.filter((row) => wanted.has(row.id))
  if (found.length < wanted.size) return refused(unknownRow(found, edit.rows))
  const full = found.find(rowHasSegments)
  if (full) return refused({ code: 'edit.rowNotEmpty', row: full.id })
  return changed(
    withRows(
      table,
      table.rows.filter((row) => !wanted.has(row.id))
    )
  )
}

/** Joins rows in the first of them. Rows in which nothing stands add nothing and change nothing. */
export function mergeRows(table: Table, edit: EditOf<'mergeRows'>): Change {
  const wanted = new Set(edit.rows)
  const parts = table.rows.filter((row) => wanted.has(row.id))
  if (parts.length < wanted.size) return refused(unknownRow(parts, edit.rows))
  const [first] = parts
  if (!first || parts.length < 2) return refused({ code: 'edit.nothingToMove' })
  const rows: Row[] = []
  for (const row of table.rows) {
    if (row === first) rows.push(mergedRow(parts))
    else if (!wanted.has(row.id)) rows.push(row)
  }
  return changed(withRows(table, rows))
}

/** Cuts a row in two; cells that go as a whole keep what was said about them. */
export function splitRow(table: Table, edit: EditOf<'splitRow'>): Change {
  const index = rowIndex(table, edit.row)
  const row = table.rows[index]
  if (!row) return refused({ code: 'edit.unknownRow', row: edit.row })
  if (rowIndex(table, edit.newRow) !== -1) return refused({ code: 'edit.idTaken', id: edit.newRow })
  if (edit.at.length !== row.cells.length) return refused({ code: 'edit.badSplit' })
  if (row.cells.some((cell, column) => !isPlaceIn(cell, edit.at[column]))) {
    return refused({ code: 'edit.badSplit' })
  }
  const halves = row.cells.map((cell, column) => splitCell(cell, edit.at[column] as number))
  const upper = { ...row, cells: halves.map(([cell]) => cell) }
  const lower = { ...emptyRow(edit.newRow, row.cells.length), cells: halves.map(([, cell]) => cell) }
  if (!rowHasSegments(upper) || !rowHasSegments(lower)) return refused({ code: 'edit.badSplit' })
  return changed(withRows(table, table.rows.toSpliced(index, 1, upper, lower)))
}

export function orderRows(table: Table, edit: EditOf<'orderRows'>): Change {
  const rows = inOrder(table.rows, edit.order)
  if (!rows) return refused({ code: 'edit.badOrder' })
  return changed(rows.every((row, index) => row === table.rows[index]) ? table : withRows(table, rows))
}

function unknownRow(found: readonly Row[], wanted: readonly RowId[]) {
  const known = new Set(found.map((row) => row.id))
  return { code: 'edit.unknownRow', row: wanted.find((id) => !known.has(id)) as RowId } as const
}

function mergedRow(parts: readonly Row[]): Row {
  const first = parts[0] as Row
  const filled = parts.filter((row) => !isBlankRow(row))
  const only = filled.length > 1 ? null : (filled[0] ?? first)
  if (only) return only === first ? first : { ...only, id: first.id }
  const cells = first.cells.map((cell, column) => {
    const merged = mergedCell(filled.map((row) => cellAt(row, column)))
    return areCellsEqual(merged, cell) ? cell : merged
  })
  const note = filled.flatMap((row) => (row.note === '' ? [] : [row.note])).join('\n')
  const isBookmarked = filled.some((row) => row.isBookmarked)
  const isSame = cells.every((cell, column) => cell === first.cells[column])
  return isSame && note === first.note && isBookmarked === first.isBookmarked
    ? first
    : { id: first.id, cells, note, isBookmarked }
}

/** Confirmed only if all texts were; an omission stays only if every part says it. */
function mergedCell(parts: readonly Cell[]): Cell {
  const texts = parts.filter(hasSegments)
  const [first] = texts
  if (!first) {
    const [omission] = parts
    if (!omission || !parts.every(isOmitted)) return EMPTY_CELL
    return parts.find((cell) => cell.status !== 'confirmed') ?? omission
  }
  const isConfirmed = texts.every((cell) => cell.status === 'confirmed')
  const isOneRelation = texts.every((cell) => cell.relation === first.relation)
  return {
    ...EMPTY_CELL,
    segments: texts.flatMap((cell) => cell.segments),
    status: isConfirmed ? 'confirmed' : 'undecided',
    relation: isOneRelation ? first.relation : null,
    isStale: isConfirmed && texts.some((cell) => cell.isStale)
  }
}

const isPlaceIn = (cell: Cell, at: number | undefined): boolean =>
  at !== undefined && Number.isInteger(at) && at >= 0 && at <= cell.segments.length

function splitCell(cell: Cell, at: number): readonly [Cell, Cell] {
  if (at === cell.segments.length) return [cell, EMPTY_CELL]
  if (at === 0) return [EMPTY_CELL, cell]
  const half: Cell =
    cell.status === 'confirmed' ? cell : { ...EMPTY_CELL, segments: cell.segments, relation: cell.relation }
  return [
    { ...half, segments: cell.segments.slice(0, at) },
    { ...half, segments: cell.segments.slice(at) }
  ]
}
