import { assertNever, type Row, type RowId } from '../../../domain/model.ts'
import { nearestIndex } from './nearest.ts'

/** Where the person is: a cell, and in it one sentence. */
export type Cursor = {
  readonly row: RowId
  /** Index into `Table.columns`. */
  readonly column: number
  /** Index among the segments of the cell; 0 in an empty cell. */
  readonly segment: number
}

export type CursorMove =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'rowStart'
  | 'rowEnd'
  | 'tableStart'
  | 'tableEnd'
  | 'pageUp'
  | 'pageDown'

/** What the moves are made in: rows as they are shown, and how many of them fit into the window. */
export type CursorSpace = {
  readonly rows: readonly Row[]
  readonly columns: number
  readonly pageRows: number
}

type Place = { readonly index: number; readonly column: number }

const clamp = (value: number, last: number): number => Math.min(Math.max(value, 0), Math.max(last, 0))

const target = (move: CursorMove, at: Place, space: CursorSpace): Place => {
  const lastRow = space.rows.length - 1
  const lastColumn = space.columns - 1
  switch (move) {
    case 'up':
      return { ...at, index: at.index - 1 }
    case 'down':
      return { ...at, index: at.index + 1 }
    case 'left':
      return { ...at, column: at.column - 1 }
    case 'right':
      return { ...at, column: at.column + 1 }
    case 'rowStart':
      return { ...at, column: 0 }
    case 'rowEnd':
      return { ...at, column: lastColumn }
    case 'tableStart':
      return { index: 0, column: 0 }
    case 'tableEnd':
      return { index: lastRow, column: lastColumn }
    case 'pageUp':
      return { ...at, index: at.index - Math.max(1, space.pageRows) }
    case 'pageDown':
      return { ...at, index: at.index + Math.max(1, space.pageRows) }
    default:
      return assertNever(move)
  }
}

/** The cell at an index of the shown rows, kept inside the table; null when there are no rows. */
export const cursorAt = (
  space: Pick<CursorSpace, 'rows' | 'columns'>,
  index: number,
  column: number
): Cursor | null => {
  const row = space.rows[clamp(index, space.rows.length - 1)]
  return row ? { row: row.id, column: clamp(column, space.columns - 1), segment: 0 } : null
}

/** The cursor after a move; moves stop at the table's edges. `index` is the cursor's row among the shown rows. */
export const moveCursor = (space: CursorSpace, cursor: Cursor, index: number, move: CursorMove): Cursor => {
  const to = target(move, { index, column: cursor.column }, space)
  const moved = cursorAt(space, to.index, to.column)
  if (!moved) return cursor
  return moved.row === cursor.row && moved.column === cursor.column ? cursor : moved
}

/** Moves among the sentences of the cursor's cell. */
export const moveSegmentFocus = (cursor: Cursor, row: Row, step: 1 | -1): Cursor => {
  const count = row.cells[cursor.column]?.segments.length ?? 0
  return { ...cursor, segment: clamp(cursor.segment + step, count - 1) }
}

/** Index of a row among the shown rows, searched from where it was last; -1 when it is not shown. */
export const indexOfRow = (rows: readonly Row[], id: RowId, hint: number): number =>
  nearestIndex(rows, hint, (row) => row.id === id)
