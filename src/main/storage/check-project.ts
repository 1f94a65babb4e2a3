import { checkTable } from '../../domain/table/invariants.ts'
import { listEvents, type StoredEvent } from './event-rows.ts'
import { allRows, sql, type ReadableDb } from './sql.ts'
import { loadTable } from './table-rows.ts'

/** What is wrong with a project, one sentence each; empty for a sound one. Reads all of it. */
export function checkProject(db: ReadableDb): readonly string[] {
  const faults = (db.pragma('integrity_check') as readonly { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((text) => text !== 'ok')
  if (faults.length > 0) return faults
  const orphans = (db.pragma('foreign_key_check') as readonly { table: string }[]).map(
    ({ table }) => `a row of ${table} has lost what it belongs to`
  )
  return [...orphans, ...lostPlacements(db), ...listEvents(db).flatMap((event) => eventFaults(db, event))]
}

function eventFaults(db: ReadableDb, { id, name }: StoredEvent) {
  return checkTable(loadTable(db, id)).map((fault) => `${name}: ${fault}`)
}

/** Segments that stand in a row which does not exist. */
function lostPlacements(db: ReadableDb): readonly string[] {
  const lost = allRows<{ event_id: number; segment_id: number }>(
    db,
    sql`SELECT event_id, segment_id FROM placement WHERE NOT EXISTS (
          SELECT 1 FROM alignment_row
          WHERE alignment_row.event_id = placement.event_id AND alignment_row.id = placement.row_id)`
  )
  return lost.map(({ event_id, segment_id }) => `segment ${segment_id} of event ${event_id} stands in no row`)
}
