import { EMPTY_CELL, type Cell, type CellStatus, type Row, type SegmentId, type Table } from '../model.ts'
import { hasSegments, isBlankCell, withoutSegments } from './cells.ts'
import { changed, refused, type Change } from './change.ts'
import type { Edit } from './edit.ts'
import {
  cellAt,
  emptyRow,
  isBlankRow,
  locateSegment,
  rowHasSegments,
  rowIndex,
  withCell,
  withRows
} from './lookup.ts'

type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>

/** Segments of one column leave their cells for a place in a cell; rows that hold nothing afterwards vanish. */
export function moveSegments(table: Table, edit: EditOf<'moveSegments'>): Change {
  const { row: rowId, column, at } = edit.to
  const target = rowIndex(table, rowId)
  if (target === -1) return refused({ code: 'edit.unknownRow', row: rowId })
  if (!table.columns[column]) return refused({ code: 'edit.unknownColumn', column })
  const moving = new Set(edit.segments)
  if (moving.size === 0) return refused({ code: 'edit.nothingToMove' })
  if (moving.size < edit.segments.length) return refused({ code: 'edit.badOrder' })

  const givers = rowsHolding(table, column, moving)
  if (!givers) return refused(strangerAmong(table, column, edit.segments))
  const receiver = cellAt(table.rows[target] as Row, column)
  const staying = receiver.segments.filter((id) => !moving.has(id))
  const segments = staying.toSpliced(Math.max(0, at), 0, ...edit.segments)
  const received = receivingCell(receiver, segments, edit.status)
  if (isSameLink(receiver, received)) return refused({ code: 'edit.nothingToMove' })

  const rows = table.rows.slice()
  for (const giver of givers) {
    const row = rows[giver] as Row
    rows[giver] = withCell(row, column, withoutSegments(cellAt(row, column), moving))
  }
  rows[target] = withCell(table.rows[target] as Row, column, received)
  return changed(withRows(table, dropBlank(rows, givers, target)))
}

/** The first segment of a cell goes to the end of the cell above. */
export function shiftFirstUp(table: Table, edit: EditOf<'shiftFirstUp'>): Change {
  const source = sourceCell(table, edit)
  if ('refusal' in source) return refused(source.refusal)
  const above = table.rows[source.index - 1]
  if (!above) return refused({ code: 'edit.noRowAbove' })
  const segment = source.cell.segments[0] as SegmentId
  const at = cellAt(above, edit.column).segments.length
  const to = { row: above.id, column: edit.column, at }
  return moveSegments(table, { kind: 'moveSegments', segments: [segment], to, status: 'undecided' })
}

/** The last segment of a cell goes to the start of the cell below; below the last row, to a new row. */
export function popLastDown(table: Table, edit: EditOf<'popLastDown'>): Change {
  const source = sourceCell(table, edit)
  if ('refusal' in source) return refused(source.refusal)
  if (rowIndex(table, edit.newRow) !== -1) return refused({ code: 'edit.idTaken', id: edit.newRow })
  const segment = source.cell.segments.at(-1) as SegmentId
  const below = table.rows[source.index + 1]
  if (!below && isOnlyText(source.row, source.cell)) return refused({ code: 'edit.nothingToMove' })
  const target = below ?? emptyRow(edit.newRow, table.columns.length)
  const base = below ? table : withRows(table, [...table.rows, target])
  const to = { row: target.id, column: edit.column, at: 0 }
  return moveSegments(base, { kind: 'moveSegments', segments: [segment], to, status: 'undecided' })
}

/** A cell's segments leave the row for one of their own right below it. */
export function unlinkCell(table: Table, edit: EditOf<'unlinkCell'>): Change {
  const source = sourceCell(table, edit)
  if ('refusal' in source) return refused(source.refusal)
  if (rowIndex(table, edit.newRow) !== -1) return refused({ code: 'edit.idTaken', id: edit.newRow })
  const remaining = withCell(source.row, edit.column, EMPTY_CELL)
  if (!rowHasSegments(remaining)) return refused({ code: 'edit.nothingToMove' })
  const alone = withCell(emptyRow(edit.newRow, table.columns.length), edit.column, {
    ...EMPTY_CELL,
    segments: source.cell.segments
  })
  return changed(withRows(table, table.rows.toSpliced(source.index, 1, remaining, alone)))
}

function sourceCell(table: Table, { row, column }: Pick<EditOf<'shiftFirstUp'>, 'row' | 'column'>) {
  const index = rowIndex(table, row)
  if (index === -1) return { refusal: { code: 'edit.unknownRow', row } } as const
  if (!table.columns[column]) return { refusal: { code: 'edit.unknownColumn', column } } as const
  const source = table.rows[index] as Row
  const cell = cellAt(source, column)
  if (!hasSegments(cell)) return { refusal: { code: 'edit.nothingToMove' } } as const
  return { index, row: source, cell }
}

/** Indexes of the rows that hold the segments, `null` unless the column has all of them. */
function rowsHolding(table: Table, column: number, wanted: ReadonlySet<SegmentId>): readonly number[] | null {
  const holders: number[] = []
  let missing = wanted.size
  for (let index = 0; index < table.rows.length && missing > 0; index++) {
    const { segments } = cellAt(table.rows[index] as Row, column)
    const found = segments.reduce((count, id) => (wanted.has(id) ? count + 1 : count), 0)
    if (found > 0) holders.push(index)
    missing -= found
  }
  return missing === 0 ? holders : null
}

function strangerAmong(table: Table, column: number, segments: readonly SegmentId[]) {
  for (const segment of segments) {
    const place = locateSegment(table, segment)
    if (!place) return { code: 'edit.unknownSegment', segment } as const
    if (place.column !== column) return { code: 'edit.differentColumns' } as const
  }
  return { code: 'edit.differentColumns' } as const
}

/** What a person's hand makes of a cell: a new link, so reasons of the program no longer hold. */
function receivingCell(cell: Cell, segments: readonly SegmentId[], status: CellStatus): Cell {
  const relation = cell.relation === 'omitted' ? null : cell.relation
  return { ...EMPTY_CELL, segments, status, relation }
}

const isSameLink = (before: Cell, after: Cell): boolean =>
  before.status === after.status &&
  before.segments.length === after.segments.length &&
  before.segments.every((id, index) => id === after.segments[index])

/** The rows without those that gave their last segment away and hold nothing else. */
function dropBlank(rows: readonly Row[], givers: readonly number[], target: number): readonly Row[] {
  const blank = new Set(givers.filter((index) => index !== target && isBlankRow(rows[index] as Row)))
  return blank.size === 0 ? rows : rows.filter((_, index) => !blank.has(index))
}

const isOnlyText = (row: Row, cell: Cell): boolean =>
  cell.segments.length === 1 &&
  row.note === '' &&
  !row.isBookmarked &&
  row.cells.every((other) => other === cell || isBlankCell(other))
