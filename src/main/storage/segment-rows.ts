import type { Column, DocumentId, EventId, Segment, SegmentId } from '../../domain/model.ts'
import type { SegmentDiff } from '../../domain/table/changes.ts'
import { foldText } from '../../domain/text/fold.ts'
import { keysBetween, spreadKeys } from './order-keys.ts'
import { oneRow, run, sql, type WritableDb } from './sql.ts'

/** Writes all segments of a new document, in reading order. */
export function insertSegments(
  db: WritableDb,
  event: EventId,
  document: DocumentId,
  segments: readonly Segment[]
): void {
  const keys = spreadKeys(segments.map(({ id }) => id))
  for (const segment of segments) {
    insertSegment(db, event, document, keys.get(segment.id) as number, segment)
  }
}

/** Writes what changed among a column's segments; gives the lowest id above those of the inserted ones. */
export function writeSegments(db: WritableDb, event: EventId, column: Column, diff: SegmentDiff): number {
  for (const id of diff.removed) {
    run(db, sql`DELETE FROM segment WHERE event_id = ${event} AND id = ${id}`)
  }
  for (const segment of diff.changed) updateSegment(db, event, segment)
  if (diff.inserted.length === 0) return 1

  const fresh = new Set(diff.inserted.map(({ segment }) => segment.id))
  const order = column.segments.map(({ id }) => id)
  const between = keysBetween(order, fresh, (id) => storedSegmentOrder(db, event, id))
  const keys = between ?? spreadKeys(order)
  for (const { segment } of diff.inserted) {
    insertSegment(db, event, column.documentId, keys.get(segment.id) as number, segment)
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
  document: DocumentId,
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
