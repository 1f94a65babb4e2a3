import type { RowId, Segment, Table } from '../model.ts'
import { hasSegments, isBlankCell } from './cells.ts'
import { isLowConfidence, isOpenCell } from './filters.ts'

/** In how many of the other documents a segment has a counterpart: in all, in some, in none. */
export type Coverage = 'all' | 'some' | 'only'

/** By column, one value a segment in reading order: what the coverage strips show. */
export function coverage(table: Table): readonly (readonly Coverage[])[] {
  const byId = new Map<Segment['id'], Coverage>()
  for (const { cells } of table.rows) {
    const filled = cells.filter(hasSegments).length
    const value = filled === 1 ? 'only' : filled === table.columns.length ? 'all' : 'some'
    for (const { segments } of cells) for (const id of segments) byId.set(id, value)
  }
  return table.columns.map(({ segments }) => segments.map(({ id }) => byId.get(id) ?? 'only'))
}

export type TableCounts = {
  readonly rows: number
  /** Cells with text or an omission, by status; `low`: suggested ones of low confidence, counted in `suggested` too. */
  readonly cells: {
    readonly confirmed: number
    readonly suggested: number
    readonly low: number
    readonly undecided: number
  }
  /** Cells about which nothing was said and that hold nothing. */
  readonly emptyCells: number
  readonly bookmarks: number
  readonly notes: number
  /** The first row that is not confirmed all through. */
  readonly firstUnconfirmed: { readonly row: RowId; readonly index: number } | null
}

/** What the status bar and the library say about a table. */
export function tableCounts(table: Table): TableCounts {
  const cells = { confirmed: 0, suggested: 0, low: 0, undecided: 0 }
  let emptyCells = 0
  for (const row of table.rows) {
    for (const cell of row.cells) {
      if (isBlankCell(cell)) emptyCells++
      else cells[cell.status]++
      if (isLowConfidence(cell)) cells.low++
    }
  }
  const index = table.rows.findIndex((row) => row.cells.some(isOpenCell))
  const first = table.rows[index]
  return {
    rows: table.rows.length,
    cells,
    emptyCells,
    bookmarks: table.rows.filter(({ isBookmarked }) => isBookmarked).length,
    notes: table.rows.filter(({ note }) => note !== '').length,
    firstUnconfirmed: first ? { row: first.id, index } : null
  }
}
