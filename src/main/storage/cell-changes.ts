import type { Cell, Row, RowId, SegmentId, Table } from '../../domain/model.ts'
import type { TableDiff } from '../../domain/table/changes.ts'

/** A segment that stands elsewhere. */
export type PlacementChange = {
  readonly segment: SegmentId
  readonly row: RowId
  /** Position in its cell. */
  readonly at: number
  /** Where it stood; null for a segment that is new. */
  readonly oldRow: RowId | null
  readonly oldAt: number
}

/** A cell at its place; column -1 where the row is gone. */
export type PlacedCell = { readonly row: RowId; readonly column: number; readonly cell: Cell }

/** What a change of the table means for the narrow tables that cells are stored in. Undecided cells are not listed. */
export type CellChanges = {
  readonly placements: readonly PlacementChange[]
  /** By first segment: decided cells with text as they were and as they are, where they changed. */
  readonly before: ReadonlyMap<SegmentId, Cell>
  readonly after: ReadonlyMap<SegmentId, Cell>
  /** Omissions where they changed; as they were only in rows that are still there. */
  readonly omittedBefore: readonly PlacedCell[]
  readonly omittedAfter: readonly PlacedCell[]
}

/** Compares the cells that a difference names, wherever they moved. Time grows with their number only. */
export function cellChanges(before: Table, after: Table, diff: TableDiff): CellChanges {
  const old = oldCells(before, after, diff)
  const fresh: PlacedCell[] = diff.cells.slice()
  for (const { row } of diff.inserted) addCells(fresh, row, (column) => column)
  return {
    placements: placementChanges(old, fresh),
    before: decidedByFirstSegment(old),
    after: decidedByFirstSegment(fresh),
    omittedBefore: old.filter(({ cell, column }) => column !== -1 && isOmission(cell)),
    omittedAfter: fresh.filter(({ cell }) => isOmission(cell))
  }
}

/** False for a cell about which nothing was said: it has no row in the database. */
export const isDecided = ({ status, relation, confidence, evidence, isStale }: Cell): boolean =>
  status !== 'undecided' || relation !== null || confidence !== null || evidence.length > 0 || isStale

const isOmission = (cell: Cell): boolean => cell.segments.length === 0 && isDecided(cell)

/** The cells named by the difference as they were, with their column of now. */
function oldCells(before: Table, after: Table, diff: TableDiff): PlacedCell[] {
  const oldColumn = after.columns.map(({ documentId }) =>
    before.columns.findIndex((column) => column.documentId === documentId)
  )
  const rows = rowsById(before, diff)
  const cells: PlacedCell[] = []
  for (const { row, column } of diff.cells) {
    const cell = rows.get(row)?.cells[oldColumn[column] as number]
    if (cell) cells.push({ row, column, cell })
  }
  for (const id of diff.removed) {
    const row = rows.get(id)
    if (row) addCells(cells, row, () => -1)
  }
  return cells
}

function rowsById(before: Table, diff: TableDiff): ReadonlyMap<RowId, Row> {
  const wanted = new Set<RowId>(diff.removed)
  for (const { row } of diff.cells) wanted.add(row)
  const rows = new Map<RowId, Row>()
  for (const row of before.rows) {
    if (rows.size === wanted.size) break
    if (wanted.has(row.id)) rows.set(row.id, row)
  }
  return rows
}

function addCells(cells: PlacedCell[], row: Row, columnOf: (column: number) => number): void {
  for (const [column, cell] of row.cells.entries()) {
    cells.push({ row: row.id, column: columnOf(column), cell })
  }
}

function placementChanges(old: readonly PlacedCell[], fresh: readonly PlacedCell[]): PlacementChange[] {
  const cellOf = new Map<SegmentId, PlacedCell>()
  for (const placed of old) {
    for (const segment of placed.cell.segments) cellOf.set(segment, placed)
  }
  const changes: PlacementChange[] = []
  for (const { row, cell } of fresh) {
    for (let at = 0; at < cell.segments.length; at++) {
      const segment = cell.segments[at] as SegmentId
      const was = cellOf.get(segment)
      const oldRow = was?.row ?? null
      const oldAt = was ? was.cell.segments.indexOf(segment) : 0
      if (oldRow !== row || oldAt !== at) changes.push({ segment, row, at, oldRow, oldAt })
    }
  }
  return changes
}

function decidedByFirstSegment(cells: readonly PlacedCell[]): ReadonlyMap<SegmentId, Cell> {
  const found = new Map<SegmentId, Cell>()
  for (const { cell } of cells) {
    const [first] = cell.segments
    if (first !== undefined && isDecided(cell)) found.set(first, cell)
  }
  return found
}
