import type { EventId } from '../../domain/model.ts'
import type { PlacementChange } from './cell-changes.ts'
import { run, sql, type WritableDb } from './sql.ts'

/** Segments with consecutive ids that move by the same distance. */
type Run = { first: number; last: number; readonly rows: number; readonly at: number }

/**
 * Writes where segments stand. After an import, ids of rows and of segments follow each other, so that a push over
 * thousands of rows is a handful of runs that each take one statement; what is too scattered for that is written in
 * bulk.
 */
export function writePlacements(db: WritableDb, event: EventId, changes: readonly PlacementChange[]): void {
  const runs = changes.some(({ oldRow }) => oldRow === null) ? null : findRuns(changes)
  if (!runs || runs.length * 2 > Math.max(changes.length, 16)) return writeInBulk(db, event, changes)
  for (const { first, last, rows, at } of runs) {
    run(
      db,
      sql`UPDATE placement SET row_id = row_id + ${rows}, at = at + ${at}
          WHERE event_id = ${event} AND segment_id BETWEEN ${first} AND ${last}`
    )
  }
}

function findRuns(changes: readonly PlacementChange[]): readonly Run[] {
  const runs: Run[] = []
  let last: Run | null = null
  for (const { segment, row, at, oldRow, oldAt } of changes.toSorted((a, b) => a.segment - b.segment)) {
    const rows = row - (oldRow ?? 0)
    if (last?.last === segment - 1 && last.rows === rows && last.at === at - oldAt) {
      last.last = segment
    } else {
      last = { first: segment, last: segment, rows, at: at - oldAt }
      runs.push(last)
    }
  }
  return runs
}

function writeInBulk(db: WritableDb, event: EventId, changes: readonly PlacementChange[]): void {
  const values = JSON.stringify(changes.map(({ segment, row, at }) => [segment, row, at]))
  run(
    db,
    sql`INSERT INTO placement (event_id, segment_id, row_id, at)
        SELECT ${event}, value ->> 0, value ->> 1, value ->> 2 FROM json_each(${values}) WHERE true
        ON CONFLICT (event_id, segment_id) DO UPDATE SET row_id = excluded.row_id, at = excluded.at`
  )
}
