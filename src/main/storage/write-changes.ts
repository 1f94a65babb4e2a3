import type { EventId, RowId, Table } from '../../domain/model.ts'
import { diffTables, type TableDiff } from '../../domain/table/changes.ts'
import { cellChanges } from './cell-changes.ts'
import { keysBetween, spreadKeys } from './order-keys.ts'
import { writeSegments } from './segment-rows.ts'
import { inTransaction, oneRow, run, sql, type WritableDb } from './sql.ts'
import { writeDecisions, writeOmissions } from './write-decisions.ts'
import { writePlacements } from './write-placements.ts'

/** What a change has given ids to: the lowest ids above those that it wrote. */
export type WrittenIds = { readonly row: number; readonly segment: number }

/**
 * Makes the stored table the changed one and writes only what differs. `before` must be what is stored. Documents and the
 * segments of a column that is new are there already, see `insertSegments`.
 */
export function writeTableChanges(db: WritableDb, before: Table, after: Table): WrittenIds {
  const diff = diffTables(before, after)
  const event = after.eventId
  return inTransaction(db, () => {
    let nextSegment = 1
    const known = new Set(before.columns.map(({ documentId }) => documentId))
    for (const segments of diff.segments) {
      const column = after.columns[segments.column]
      if (!column || !known.has(column.documentId)) continue
      nextSegment = Math.max(nextSegment, writeSegments(db, event, column, segments))
    }
    writeRows(db, after, diff)
    const changes = cellChanges(before, after, diff)
    writePlacements(db, event, changes.placements)
    writeDecisions(db, event, changes)
    writeOmissions(db, event, after.columns, changes)
    const nextRow = diff.inserted.reduce((next, { row }) => Math.max(next, row.id + 1), 1)
    return { row: nextRow, segment: nextSegment }
  })
}

function writeRows(db: WritableDb, { eventId, rows }: Table, diff: TableDiff): void {
  if (diff.removed.length > 0) {
    const ids = JSON.stringify(diff.removed)
    run(
      db,
      sql`DELETE FROM alignment_row WHERE event_id = ${eventId} AND id IN (SELECT value FROM json_each(${ids}))`
    )
    run(
      db,
      sql`DELETE FROM omission WHERE event_id = ${eventId} AND row_id IN (SELECT value FROM json_each(${ids}))`
    )
  }
  const fresh = new Set<RowId>([
    ...diff.inserted.map(({ row }) => row.id),
    ...diff.moved.map(({ row }) => row)
  ])
  if (fresh.size > 0) {
    const order = rows.map(({ id }) => id)
    const keyOf = (id: RowId): number => storedRowOrder(db, eventId, id)
    writeRowOrder(db, eventId, keysBetween(order, fresh, keyOf) ?? spreadKeys(order))
  }
  const notes = [...diff.notes, ...diff.inserted.map(({ row }) => ({ ...row, row: row.id }))]
  const said = notes.filter(({ note, isBookmarked, row }) => note !== '' || isBookmarked || !fresh.has(row))
  for (const { row, note, isBookmarked } of said) {
    run(
      db,
      sql`UPDATE alignment_row SET note = ${note}, is_bookmarked = ${isBookmarked ? 1 : 0}
          WHERE event_id = ${eventId} AND id = ${row}`
    )
  }
}

function storedRowOrder(db: WritableDb, event: EventId, row: RowId): number {
  const found = oneRow<{ ord: number }>(
    db,
    sql`SELECT ord FROM alignment_row WHERE event_id = ${event} AND id = ${row}`
  )
  if (!found) throw new Error(`row ${row} of event ${event} is not stored`)
  return found.ord
}

function writeRowOrder(db: WritableDb, event: EventId, keys: ReadonlyMap<RowId, number>): void {
  run(
    db,
    sql`INSERT INTO alignment_row (event_id, id, ord)
        SELECT ${event}, value ->> 0, value ->> 1 FROM json_each(${JSON.stringify([...keys])}) WHERE true
        ON CONFLICT (event_id, id) DO UPDATE SET ord = excluded.ord`
  )
}
