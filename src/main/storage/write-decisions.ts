import type { Cell, Column, EventId, SegmentId } from '../../domain/model.ts'
import type { CellChanges, PlacedCell } from './cell-changes.ts'
import { run, sql, type WritableDb } from './sql.ts'

/** Writes what is said about cells with text, under their first segment. */
export function writeDecisions(db: WritableDb, event: EventId, { before, after }: CellChanges): void {
  const gone: SegmentId[] = []
  for (const first of before.keys()) if (!after.has(first)) gone.push(first)
  const written: unknown[] = []
  for (const [first, cell] of after) {
    const old = before.get(first)
    if (old && isSameDecision(old, cell)) continue
    const { status, relation, confidence, evidence, isStale } = cell
    written.push([first, status, relation, confidence, JSON.stringify(evidence), isStale ? 1 : 0])
  }
  removeDecisions(db, event, gone)
  if (written.length === 0) return
  run(
    db,
    sql`INSERT INTO decision (event_id, segment_id, status, relation, confidence, evidence, is_stale)
        SELECT ${event}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
        FROM json_each(${JSON.stringify(written)}) WHERE true
        ON CONFLICT (event_id, segment_id) DO UPDATE SET status = excluded.status, relation = excluded.relation,
          confidence = excluded.confidence, evidence = excluded.evidence, is_stale = excluded.is_stale`
  )
}

/** Consecutive ids go with one statement: a push over suggested cells takes back thousands of decisions. */
function removeDecisions(db: WritableDb, event: EventId, segments: readonly SegmentId[]): void {
  const runs: { first: number; last: number }[] = []
  for (const segment of segments.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.last === segment - 1) last.last = segment
    else runs.push({ first: segment, last: segment })
  }
  for (const { first, last } of runs) {
    run(db, sql`DELETE FROM decision WHERE event_id = ${event} AND segment_id BETWEEN ${first} AND ${last}`)
  }
}

/** Writes which empty cells are known to be left out by their document. */
export function writeOmissions(
  db: WritableDb,
  event: EventId,
  columns: readonly Column[],
  { omittedBefore, omittedAfter }: CellChanges
): void {
  const place = ({ row, column }: PlacedCell) => [row, columns[column]?.documentId]
  const gone = omittedBefore.map(place)
  if (gone.length > 0) {
    run(
      db,
      sql`DELETE FROM omission WHERE event_id = ${event} AND (row_id, document_id) IN
            (SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(gone)}))`
    )
  }
  const written = omittedAfter.map((placed) => {
    const { status, confidence, evidence } = placed.cell
    return [...place(placed), status, confidence, JSON.stringify(evidence)]
  })
  if (written.length === 0) return
  run(
    db,
    sql`INSERT INTO omission (event_id, row_id, document_id, status, confidence, evidence)
        SELECT ${event}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
        FROM json_each(${JSON.stringify(written)})`
  )
}

const isSameDecision = (a: Cell, b: Cell): boolean =>
  a.status === b.status &&
  a.relation === b.relation &&
  a.confidence === b.confidence &&
  a.evidence === b.evidence &&
  a.isStale === b.isStale
