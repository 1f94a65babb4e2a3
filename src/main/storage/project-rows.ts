import { oneRow, sql, type ReadableDb } from './sql.ts'

/** What is stored about the project itself. */
export type StoredProject = { readonly name: string; readonly isSample: boolean; readonly createdAt: string }

export function getProject(db: ReadableDb): StoredProject {
  const row = oneRow<{ name: string; is_sample: 0 | 1; created_at: string }>(
    db,
    sql`SELECT name, is_sample, created_at FROM project`
  )
  return { name: row?.name ?? '', isSample: row?.is_sample === 1, createdAt: row?.created_at ?? '' }
}

/** Events and documents that a person sees. */
export function countContents(db: ReadableDb): { readonly events: number; readonly documents: number } {
  const row = oneRow<{ events: number; documents: number }>(
    db,
    sql`SELECT
          (SELECT count(*) FROM event WHERE removed_at IS NULL AND is_unfinished = 0) AS events,
          (SELECT count(*) FROM document JOIN event ON event.id = document.event_id
            WHERE document.is_unfinished = 0 AND event.removed_at IS NULL) AS documents`
  )
  return row ?? { events: 0, documents: 0 }
}
