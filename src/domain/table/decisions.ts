import {
  EMPTY_CELL,
  type Cell,
  type CellStatus,
  type Relation,
  type Row,
  type RowId,
  type Table
} from '../model.ts'
import { hasSegments, isBlankCell, isOmitted } from './cells.ts'
import { changed, refused, type Change } from './change.ts'
import type { CellRef, Edit, EditRefusal } from './edit.ts'
import { cellAt, rowIndex, withCell, withRows } from './lookup.ts'

type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>

export function setStatus(table: Table, edit: EditOf<'setStatus'>): Change {
  const change = changeCells(table, edit.cells, (cell) => withStatus(cell, edit.status))
  return change.ok ? { ...change, inverse: unconfirm(table, change.table, edit) } : change
}

export function setRelation(table: Table, { cells, relation }: EditOf<'setRelation'>): Change {
  return changeCells(table, cells, (cell) => {
    if (relation === 'omitted' && hasSegments(cell)) return { code: 'edit.omittedNeedsEmpty' }
    if (relation !== null && relation !== 'omitted' && !hasSegments(cell)) {
      return { code: 'edit.relationNeedsText' }
    }
    return withRelation(cell, relation)
  })
}

export function setNote(table: Table, { row, note }: EditOf<'setNote'>): Change {
  const index = rowIndex(table, row)
  const before = table.rows[index]
  if (!before) return refused({ code: 'edit.unknownRow', row })
  if (before.note === note) return changed(table)
  return changed(withRows(table, table.rows.with(index, { ...before, note })))
}

export function setBookmark(table: Table, { rows, isBookmarked }: EditOf<'setBookmark'>): Change {
  return changeRows(table, new Set(rows), (row) =>
    row.isBookmarked === isBookmarked ? row : { ...row, isBookmarked }
  )
}

/**
 * Confirming keeps what the program said, so most of it is undone by setting the old status again: far smaller than
 * the cells themselves when thousands are confirmed at once. `null` where that would not bring back the same cells.
 */
function unconfirm(before: Table, after: Table, { status }: EditOf<'setStatus'>): Edit | null {
  if (status !== 'confirmed' || before === after) return null
  const cells = { undecided: [] as CellRef[], suggested: [] as CellRef[] }
  for (const [index, { id, cells: old }] of before.rows.entries()) {
    if (after.rows[index] === before.rows[index]) continue
    for (const [column, cell] of old.entries()) {
      if (cell === after.rows[index]?.cells[column]) continue
      if (cell.status === 'confirmed') return null
      cells[cell.status].push({ row: id, column })
    }
  }
  const edits = (['undecided', 'suggested'] as const).flatMap((kind): readonly Edit[] =>
    cells[kind].length > 0 ? [{ kind: 'setStatus', cells: cells[kind], status: kind }] : []
  )
  return edits.length === 1 ? (edits[0] ?? null) : { kind: 'batch', edits }
}

/** A decision about a cell, with the reasons kept, so that it can be taken back to what the program said. */
function withStatus(cell: Cell, status: CellStatus): Cell {
  if (isBlankCell(cell) || (cell.status === status && !cell.isStale)) return cell
  if (status === 'confirmed') return { ...cell, status, isStale: false }
  if (status === 'suggested' && cell.confidence !== null) return { ...cell, status, isStale: false }
  if (isOmitted(cell)) return EMPTY_CELL
  if (cell.status === 'undecided') return cell
  return { ...cell, status: 'undecided', confidence: null, evidence: EMPTY_CELL.evidence, isStale: false }
}

function withRelation(cell: Cell, relation: Relation | null): Cell {
  if (relation === null) {
    if (isOmitted(cell)) return EMPTY_CELL
    return cell.relation === null ? cell : { ...cell, relation }
  }
  if (cell.relation === relation && cell.status === 'confirmed' && !cell.isStale) return cell
  return { ...cell, relation, status: 'confirmed', isStale: false }
}

function changeCells(
  table: Table,
  cells: readonly CellRef[],
  change: (cell: Cell) => Cell | EditRefusal
): Change {
  const unknown = cells.find(({ column }) => !table.columns[column])
  if (unknown) return refused({ code: 'edit.unknownColumn', column: unknown.column })
  const columnsOf = Map.groupBy(cells, ({ row }) => row)
  return changeRows(table, new Set(columnsOf.keys()), (row) => {
    let result = row
    for (const { column } of columnsOf.get(row.id) ?? []) {
      const before = cellAt(result, column)
      const after = change(before)
      if ('code' in after) return after
      if (after !== before) result = withCell(result, column, after)
    }
    return result
  })
}

/** Changes some rows in one walk; refuses as a whole when one is missing or cannot be changed. */
function changeRows(
  table: Table,
  wanted: ReadonlySet<RowId>,
  change: (row: Row) => Row | EditRefusal
): Change {
  const found = new Set<RowId>()
  let rows: Row[] | null = null
  for (let index = 0; index < table.rows.length && found.size < wanted.size; index++) {
    const before = table.rows[index] as Row
    if (!wanted.has(before.id)) continue
    found.add(before.id)
    const after = change(before)
    if ('code' in after) return refused(after)
    if (after === before) continue
    rows ??= table.rows.slice()
    rows[index] = after
  }
  const missing = [...wanted].find((id) => !found.has(id))
  if (missing !== undefined) return refused({ code: 'edit.unknownRow', row: missing })
  return changed(rows ? withRows(table, rows) : table)
}
