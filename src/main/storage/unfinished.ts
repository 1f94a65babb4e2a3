import { inTransaction, run, sql, type WritableDb } from './sql.ts'

/** Removes what an import left half-done when the program ended, and events that were removed for good. */
export function removeUnfinished(db: WritableDb): void {
  inTransaction(db, () => {
    run(db, sql`DELETE FROM document WHERE is_unfinished = 1`)
    run(db, sql`DELETE FROM event WHERE is_unfinished = 1 OR removed_at IS NOT NULL`)
  })
}
