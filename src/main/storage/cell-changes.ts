import type { Cell, Row, RowId, SegmentId, Table } from '../../domain/model.ts'
import type { TableDiff } from '../../domain/table/changes.ts'

/** Where a segment stood (null: it is new) and stands. */
export type PlacementChange = {
  readonly segment: SegmentId
  readonly from: { readonly row: RowId; readonly at: number } | null
  readonly to: { readonly row: RowId; readonly at: number }
}

/** A cell at its place. */
export type PlacedCell = { readonly row: RowId; readonly column: number; readonly cell: Cell }

/** What a change of the table means for the narrow tables that cells are stored in. */
export type CellChanges = {
  readonly placements: readonly PlacementChange[]
  /** By first segment: cells with text as they were and as they are, where they changed. */
  readonly before: ReadonlyMap<SegmentId, Cell>
  readonly after: ReadonlyMap<SegmentId, Cell>
  /** Cells without text, where they changed; as they were only for rows that are still there. */
  readonly emptyBefore: readonly PlacedCell[]
  readonly emptyAfter: readonly PlacedCell[]
}

/** Compares the cells that a difference names, wherever they moved. */
export function cellChanges(before: Table, after: Table, diff: TableDiff): CellChanges {
  const old = [...oldCells(before, after, diff)]
  const fresh = [...diff.cells, ...diff.inserted.flatMap(({ row }) => cellsOf(row))]
  const from = new Map<SegmentId, { row: RowId; at: number }>()
  for (const { row, cell } of old) {
    for (const [at, segment] of cell.segments.entries()) from.set(segment, { row, at })
  }
  const placements: PlacementChange[] = []
  for (const { row, cell } of fresh) {
    for (const [at, segment] of cell.segments.entries()) {
      const was = from.get(segment) ?? null
      if (was?.row !== row || was.at !== at) placements.push({ segment, from: was, to: { row, at } })
    }
  }
  return {
    placements,
    before: byFirstSegment(old),
    after: byFirstSegment(fresh),
    emptyBefore: old.filter(({ cell, column }) => cell.segments.length === 0 && column !== -1),
    emptyAfter: fresh.filter(({ cell }) => cell.segments.length === 0)
  }
}

/** The cells named by the difference as they were, with their column of now; -1 where the row is gone. */
function* oldCells(before: Table, after: Table, diff: TableDiff): Iterable<PlacedCell> {
  const oldColumn = after.columns.map(({ documentId }) =>
    before.columns.findIndex((column) => column.documentId === documentId)
  )
  const wanted = new Set<RowId>(diff.removed)
  for (const { row } of diff.cells) wanted.add(row)
  const rows = new Map<RowId, Row>()
  for (const row of before.rows) {
    if (rows.size === wanted.size) break
    if (wanted.has(row.id)) rows.set(row.id, row)
  }
  for (const { row, column } of diff.cells) {
    const cell = rows.get(row)?.cells[oldColumn[column] as number]
    if (cell) yield { row, column, cell }
  }
  for (const row of diff.removed) {
    for (const cell of rows.get(row)?.cells ?? []) yield { row, column: -1, cell }
  }
}

const cellsOf = (row: Row): readonly PlacedCell[] =>
  row.cells.map((cell, column) => ({ row: row.id, column, cell }))

function byFirstSegment(cells: readonly PlacedCell[]): ReadonlyMap<SegmentId, Cell> {
  const found = new Map<SegmentId, Cell>()
  for (const { cell } of cells) {
    const [first] = cell.segments
    if (first !== undefined) found.set(first, cell)
  }
  return found
}
