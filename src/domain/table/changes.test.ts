import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentId, Row, RowId, Segment, Table } from '../model.ts'
import { applyEdit } from './apply-edit.ts'
import { addColumn, buildTable, removeColumn } from './build.ts'
import { diffTables, type Neighbours, type TableDiff } from './changes.ts'
import { anyRecipe, anyTable, editFor } from './table.arbitrary.ts'

/** Puts an item where its neighbours say. Written for reading, not for speed. */
function insertAt<T extends { readonly id: number }>(
  items: T[],
  item: T,
  { after }: Neighbours<T['id']>
): void {
  items.splice(after === null ? 0 : items.findIndex(({ id }) => id === after) + 1, 0, item)
}

/** What storage does with a diff, on plain arrays. */
function replay(before: Table, diff: TableDiff): Table {
  const rows = before.rows.filter(({ id }) => !diff.removed.includes(id))
  const placed: { row: Row; place: Neighbours<RowId> }[] = diff.inserted.map((entry) => ({
    row: entry.row,
    place: entry
  }))
  for (const entry of diff.moved) {
    const at = rows.findIndex(({ id }) => id === entry.row)
    placed.push({ row: rows[at] as Row, place: entry })
    rows.splice(at, 1)
  }
  while (placed.length > 0) {
    const next = placed.findIndex(
      ({ place }) => place.after === null || rows.some(({ id }) => id === place.after)
    )
    const [entry] = placed.splice(next, 1)
    if (entry) insertAt(rows, entry.row, entry.place)
  }
  for (const { row, column, cell } of diff.cells) {
    const at = rows.findIndex(({ id }) => id === row)
    const old = rows[at] as Row
    rows[at] = { ...old, cells: old.cells.with(column, cell) }
  }
  for (const { row, note, isBookmarked } of diff.notes) {
    const at = rows.findIndex(({ id }) => id === row)
    rows[at] = { ...(rows[at] as Row), note, isBookmarked }
  }
  const columns = before.columns.map((column, index) => {
    const part = diff.segments.find((entry) => entry.column === index)
    if (!part) return column
    const segments = column.segments
      .filter(({ id }) => !part.removed.includes(id))
      .map((segment): Segment => part.changed.find(({ id }) => id === segment.id) ?? segment)
    for (const { segment, ...place } of part.inserted) insertAt(segments, segment, place)
    return { ...column, segments }
  })
  return { ...before, columns, rows }
}

describe('diffTables', () => {
  it('says what turns the table before an edit into the table after it', () => {
    fc.assert(
      fc.property(anyTable, fc.array(anyRecipe, { minLength: 1, maxLength: 4 }), (before, recipes) => {
        let after = before
        for (const [step, recipe] of recipes.entries()) {
          const outcome = applyEdit(after, editFor(after, recipe, step))
          if (outcome.ok) after = outcome.table
        }
        expect(replay(before, diffTables(before, after))).toEqual(after)
      }),
      { numRuns: 3000 }
    )
  })

  it('names only what changed', () => {
    const table = tableOf(4, 4)
    const outcome = applyEdit(table, { kind: 'setNote', row: 2 as RowId, note: 'why?' })
    expect(outcome.ok && diffTables(table, outcome.table)).toEqual({
      removedColumns: [],
      removed: [],
      inserted: [],
      moved: [],
      cells: [],
      notes: [{ row: 2, note: 'why?', isBookmarked: false }],
      segments: []
    })
  })

  it('moves as few rows as possible', () => {
    const table = tableOf(4, 4)
    const order = [4, 1, 2, 3] as RowId[]
    const outcome = applyEdit(table, { kind: 'orderRows', order })
    expect(outcome.ok && diffTables(table, outcome.table).moved).toEqual([{ row: 4, after: null, before: 1 }])
  })

  it('follows columns by their document when one comes or goes', () => {
    const table = tableOf(2, 2)
    const wider = addColumn(table, { documentId: 9 as DocumentId, language: 'vi', segments: [segment(91)] })
    expect(diffTables(table, wider)).toMatchObject({
      removedColumns: [],
      cells: [{ row: 1, column: 2 }],
      segments: [{ column: 2, inserted: [{ segment: { id: 91 } }] }]
    })
    const narrower = removeColumn(wider, 1 as DocumentId)
    expect(diffTables(wider, narrower)).toMatchObject({ removedColumns: [1], cells: [], segments: [] })
  })
})

const segment = (id: number): Segment =>
  ({ id, start: 0, end: 1, paragraph: 1, kind: 'sentence', text: 'a', isExcluded: false }) as Segment

const tableOf = (...lengths: number[]): Table =>
  buildTable(
    1 as Table['eventId'],
    lengths.map((length, column) => ({
      documentId: (column + 1) as DocumentId,
      language: 'de',
      segments: Array.from({ length }, (_, index) => segment(column * 100 + index + 1))
    }))
  )
