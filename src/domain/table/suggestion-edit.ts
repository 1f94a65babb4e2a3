import type { AlignedRow, AlignmentResult } from '../alignment/suggestion.ts'
import type { Row, RowId, SegmentId, Table } from '../model.ts'
import { alignmentInput } from './alignment-input.ts'
import { plainCell } from './cells.ts'
import type { Edit, NextIds, SuggestedCell, SuggestedRow } from './edit.ts'
import { orderByLead } from './lead-order.ts'
import { cellAt, emptyRow, isBlankRow, withCell } from './lookup.ts'

type Suggestion = Extract<Edit, { kind: 'placeSuggestion' }>

/** The rows as they will be after the suggestion, as far as their order depends on it. */
type Draft = { readonly rows: Map<RowId, Row>; readonly suggested: SuggestedRow[]; nextRow: number }

/**
 * Turns what the aligner found for `alignmentInput(table)` into one edit. Confirmed cells stay in their rows and new
 * text joins them there; where the aligner puts text into a cell that a person decided, the text gets a row of its own.
 * Rows keep their ids where they can: first those with confirmed cells, notes or bookmarks, then the row in which the
 * first segment stood. The table that results is ordered by its first column.
 */
export function suggestionEdit(table: Table, result: AlignmentResult, nextIds: NextIds): Suggestion {
  const confirmed = confirmedRows(table)
  const open = openRows(table, result, confirmed)
  const ids = claimIds(table, open)
  const draft: Draft = { rows: clearedRows(table), suggested: [], nextRow: nextIds.row }
  for (const [index, { cells }] of open.entries()) {
    const id = ids[index] ?? takeId(draft)
    const target = draft.rows.get(id) ?? emptyRow(id, table.columns.length)
    const fitting = cells.filter(({ column }) => cellAt(target, column).status !== 'confirmed')
    const decided = cells.filter(({ column }) => cellAt(target, column).status === 'confirmed')
    if (fitting.length > 0) place(draft, target, fitting)
    for (const cell of decided) place(draft, emptyRow(takeId(draft), table.columns.length), [cell])
  }
  const suggestedIds = new Set(draft.suggested.map(({ id }) => id))
  const rows = [...draft.rows.values()].filter((row) => suggestedIds.has(row.id) || !isBlankRow(row))
  const order = orderByLead(table.columns, rows).map(({ id }) => id)
  return { kind: 'placeSuggestion', rows: draft.suggested, order }
}

type ConfirmedRows = ReadonlyMap<SegmentId, RowId>

/** Cells of one aligned row that no person has decided, and the row of those that one has. */
type OpenRow = { readonly cells: readonly SuggestedCell[]; readonly anchor: RowId | null }

function confirmedRows(table: Table): ConfirmedRows {
  const rows = new Map<SegmentId, RowId>()
  for (const { id, cells } of table.rows) {
    for (const cell of cells) {
      if (cell.status === 'confirmed') for (const segment of cell.segments) rows.set(segment, id)
    }
  }
  return rows
}

function openRows(table: Table, result: AlignmentResult, confirmed: ConfirmedRows): readonly OpenRow[] {
  const { segmentsOf } = alignmentInput(table)
  return result.rows.flatMap((row) => {
    const open = openRow(row, segmentsOf, confirmed)
    return open.cells.length > 0 ? [open] : []
  })
}

function openRow(
  { cells }: AlignedRow,
  segmentsOf: (column: number, sentence: number) => SegmentId | undefined,
  confirmed: ConfirmedRows
): OpenRow {
  let anchor: RowId | null = null
  const open: SuggestedCell[] = []
  for (const [column, { sentences, confidence, evidence }] of cells.entries()) {
    const segments: SegmentId[] = []
    for (const sentence of sentences) {
      const segment = segmentsOf(column, sentence)
      if (segment === undefined) continue
      const row = confirmed.get(segment)
      if (row === undefined) segments.push(segment)
      else anchor ??= row
    }
    if (segments.length > 0) open.push({ column, segments, confidence, evidence, relation: null })
  }
  return { cells: open, anchor }
}

/** The id of an existing row for each open row, each given once; `null` where a new row is needed. */
function claimIds(table: Table, open: readonly OpenRow[]): readonly (RowId | null)[] {
  const rowOf = new Map<SegmentId, Row>()
  for (const row of table.rows)
    for (const { segments } of row.cells) for (const id of segments) rowOf.set(id, row)
  const taken = new Set<RowId>()
  const claim = (id: RowId | undefined): RowId | null => {
    if (id === undefined || taken.has(id)) return null
    taken.add(id)
    return id
  }
  const firstRow = ({ cells }: OpenRow) => rowOf.get(cells[0]?.segments[0] as SegmentId)
  const ids = open.map(({ anchor }) => (anchor === null ? null : claim(anchor)))
  for (const mayTake of [isMarkedOpenRow, isFullyOpenRow]) {
    for (const [index, entry] of open.entries()) {
      const row = firstRow(entry)
      if (ids[index] === null && entry.anchor === null && row && mayTake(row)) ids[index] = claim(row.id)
    }
  }
  return ids
}

const isFullyOpenRow = ({ cells }: Row): boolean => cells.every(({ status }) => status !== 'confirmed')

const isMarkedOpenRow = (row: Row): boolean => (row.note !== '' || row.isBookmarked) && isFullyOpenRow(row)

/** The rows without the text that the suggestion takes: all that is neither confirmed nor excluded. */
function clearedRows(table: Table): Map<RowId, Row> {
  const excluded = new Set(
    table.columns.flatMap(({ segments }) =>
      segments.flatMap(({ id, isExcluded }) => (isExcluded ? [id] : []))
    )
  )
  const clear = (row: Row): Row => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.status === 'confirmed' ? cell : plainCell(cell.segments.filter((id) => excluded.has(id)))
    )
  })
  return new Map(table.rows.map((row) => [row.id, clear(row)]))
}

function place(draft: Draft, target: Row, cells: readonly SuggestedCell[]): void {
  let row = target
  for (const { column, segments } of cells) {
    row = withCell(row, column, plainCell([...cellAt(row, column).segments, ...segments]))
  }
  draft.rows.set(row.id, row)
  draft.suggested.push({ id: row.id, cells })
}

const takeId = (draft: Draft): RowId => draft.nextRow++ as RowId
