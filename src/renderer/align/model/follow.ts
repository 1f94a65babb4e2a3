import { assertNever, type Row, type Table } from '../../../domain/model.ts'
import type { Follow } from './action.ts'
import { needsLook } from './cell-look.ts'
import { cursorAt, indexOfRow, type Cursor } from './cursor.ts'
import { nearestIndex } from './nearest.ts'

/** Where the cursor was before the edit. */
export type CursorBefore = {
  readonly cursor: Cursor | null
  /** Index of its row in the table before the edit. */
  readonly place: number
  /** The rows that were shown, and the index of its row among them. */
  readonly shown: readonly Row[]
  readonly shownIndex: number
}

const clampSegment = (cursor: Cursor, row: Row): Cursor => {
  const last = Math.max(0, (row.cells[cursor.column]?.segments.length ?? 0) - 1)
  return cursor.segment > last ? { ...cursor, segment: last } : cursor
}

/** The same cell; where its row is gone, the row that took its place. */
const stay = (table: Table, { cursor, place }: CursorBefore): Cursor | null => {
  if (!cursor) return cursorAt({ rows: table.rows, columns: table.columns.length }, 0, 0)
  const row = table.rows[indexOfRow(table.rows, cursor.row, place)]
  return row && cursor.column < table.columns.length
    ? clampSegment(cursor, row)
    : cursorAt({ rows: table.rows, columns: table.columns.length }, place, cursor.column)
}

const openColumn = (row: Row, from: number): number =>
  row.cells.findIndex((cell, column) => column >= from && needsLook(cell))

/** The next open cell right of the cursor, then left of it in the same row, then in the rows below. */
const nextOpen = (table: Table, before: CursorBefore): Cursor | null => {
  const here = stay(table, before)
  const row = here && table.rows[indexOfRow(table.rows, here.row, before.place)]
  if (!here || !row) return here
  const right = openColumn(row, here.column + 1)
  const column = right === -1 ? openColumn(row, 0) : right
  if (column !== -1) return { row: row.id, column, segment: 0 }
  for (let index = before.shownIndex + 1; index < before.shown.length; index += 1) {
    const below = before.shown[index] as Row
    const open = openColumn(below, 0)
    if (open !== -1) return { row: below.id, column: open, segment: 0 }
  }
  return here
}

/** The first and the last index at which two versions of the rows differ, in the later one; null when they are the same. */
const changedRange = (
  before: readonly Row[],
  after: readonly Row[]
): { readonly first: number; readonly last: number } | null => {
  let first = 0
  while (first < after.length && before[first] === after[first]) first += 1
  if (first === after.length && before.length === after.length) return null
  let tail = 0
  const shorter = Math.min(before.length, after.length)
  while (tail < shorter - first && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1
  return { first, last: Math.max(first, after.length - 1 - tail) }
}

/**
 * Where a step that was taken back or repeated has changed something: the row that the step is named after if it is
 * among them, else the nearest; there the first cell that differs. `named` is an index of the table, -1 for none.
 */
export const followChange = (before: Table, after: Table, named: number, column: number): Follow => {
  const range = changedRange(before.rows, after.rows)
  const place = range && Math.min(Math.max(named, range.first), range.last, after.rows.length - 1)
  const row = place === null ? undefined : after.rows[place]
  if (place === null || !row) return { kind: 'stay' }
  const old = before.rows[indexOfRow(before.rows, row.id, place)]
  const isChanged = (ordinal: number): boolean => old?.cells[ordinal] !== row.cells[ordinal]
  const changed = isChanged(column) ? column : row.cells.findIndex((_, ordinal) => isChanged(ordinal))
  return { kind: 'cell', row: row.id, column: changed === -1 || !old ? column : changed }
}

/** The sentence under the cursor, so that it is found again in a table that was loaded anew; the cell where it is empty. */
export const followText = ({ cursor, shown, shownIndex }: CursorBefore): Follow => {
  const segment = cursor && shown[shownIndex]?.cells[cursor.column]?.segments[cursor.segment]
  return segment ? { kind: 'segment', column: cursor.column, segment } : { kind: 'stay' }
}

/** The cursor in the table after an edit. */
export const followCursor = (table: Table, before: CursorBefore, follow: Follow): Cursor | null => {
  switch (follow.kind) {
    case 'stay':
      return stay(table, before)
    case 'nextOpen':
      return nextOpen(table, before)
    case 'cell': {
      const row = table.rows[indexOfRow(table.rows, follow.row, before.place)]
      return row ? { row: row.id, column: follow.column, segment: 0 } : stay(table, before)
    }
    case 'segment': {
      const { column, segment } = follow
      const index = nearestIndex(
        table.rows,
        before.place,
        (row) => row.cells[column]?.segments.includes(segment) ?? false
      )
      const row = table.rows[index]
      if (!row) return stay(table, before)
      return { row: row.id, column, segment: row.cells[column]?.segments.indexOf(segment) ?? 0 }
    }
    default:
      return assertNever(follow)
  }
}
