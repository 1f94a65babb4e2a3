import type { EventId, RowId, Segment, SegmentId, Table } from '../../domain/model.ts'
import { diffTables, type SegmentDiff, type TableDiff } from '../../domain/table/changes.ts'
import { foldText } from '../../domain/text/fold.ts'
import { cellChanges } from './cell-changes.ts'
import { keysBetween, spreadKeys } from './order-keys.ts'
import { inTransaction, oneRow, run, sql, type WritableDb } from './sql.ts'
import { writeDecisions, writeOmissions } from './write-decisions.ts'
import { writePlacements } from './write-placements.ts'

/** What a change has given ids to: the lowest ids above those that it wrote. */
export type WrittenIds = { readonly row: number; readonly segment: number }

/**
 * Makes the stored table the changed one and writes only what differs. `before` must be what is stored. Documents are
 * not written here; the segments of a column that is new are.
 */
export function writeTableChanges(db: WritableDb, before: Table, after: Table): WrittenIds {
  const diff = diffTables(before, after)
  const event = after.eventId
  return inTransaction(db, () => {
    let nextSegment = 1
    for (const segments of diff.segments) {
      nextSegment = Math.max(nextSegment, writeSegments(db, after, segments))
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

/** Gives the lowest id above those of the inserted segments. */
function writeSegments(db: WritableDb, table: Table, diff: SegmentDiff): number {
  const event = table.eventId
  const { documentId, segments } = table.columns[diff.column] as Table['columns'][number]
  for (const id of diff.removed) {
    run(db, sql`DELETE FROM segment WHERE event_id = ${event} AND id = ${id}`)
  }
  for (const segment of diff.changed) updateSegment(db, event, segment)
  if (diff.inserted.length === 0) return 1

  const fresh = new Set(diff.inserted.map(({ segment }) => segment.id))
  const order = segments.map(({ id }) => id)
  const between = keysBetween(order, fresh, (id) => storedSegmentOrder(db, event, id))
  const keys = between ?? spreadKeys(order)
  for (const { segment } of diff.inserted) {
    insertSegment(db, event, documentId, keys.get(segment.id) as number, segment)
  }
  if (!between) {
    for (const [id, ord] of keys) {
      run(db, sql`UPDATE segment SET ord = ${ord} WHERE event_id = ${event} AND id = ${id}`)
    }
  }
  return diff.inserted.reduce((next, { segment }) => Math.max(next, segment.id + 1), 1)
}

function storedSegmentOrder(db: WritableDb, event: EventId, segment: SegmentId): number {
  const found = oneRow<{ ord: number }>(
    db,
    sql`SELECT ord FROM segment WHERE event_id = ${event} AND id = ${segment}`
  )
  if (!found) throw new Error(`segment ${segment} of event ${event} is not stored`)
  return found.ord
}

function insertSegment(
  db: WritableDb,
  event: EventId,
  document: number,
  order: number,
  segment: Segment
): void {
  run(
    db,
    sql`INSERT INTO segment (event_id, id, document_id, ord, source_start, source_end, paragraph, kind, text, is_excluded)
        VALUES (${event}, ${segment.id}, ${document}, ${order}, ${segment.start}, ${segment.end},
                ${segment.paragraph}, ${segment.kind}, ${segment.text}, ${segment.isExcluded ? 1 : 0})`
  )
  indexSegment(db, event, segment)
}

function updateSegment(db: WritableDb, event: EventId, segment: Segment): void {
  run(
    db,
    sql`UPDATE segment SET source_start = ${segment.start}, source_end = ${segment.end},
          paragraph = ${segment.paragraph}, kind = ${segment.kind}, text = ${segment.text},
          is_excluded = ${segment.isExcluded ? 1 : 0}
        WHERE event_id = ${event} AND id = ${segment.id}`
  )
  indexSegment(db, event, segment)
}

/** Puts the folded words of a segment into the search index, in place of what was there. */
function indexSegment(db: WritableDb, event: EventId, { id, text }: Segment): void {
  const rowid = event * 2 ** 31 + id
  run(db, sql`INSERT OR REPLACE INTO segment_index (rowid, text) VALUES (${rowid}, ${foldText(text)})`)
}
