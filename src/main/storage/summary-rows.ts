import type { EventId } from '../../domain/model.ts'
import { allRows, sql, type ReadableDb } from './sql.ts'

/** What the Library shows of an event's table. */
export type TableCounts = {
  readonly rows: number
  readonly confirmed: number
  readonly suggested: number
  /** Suggested cells with a confidence below 0.6. */
  readonly low: number
  readonly undecided: number
}

const NO_COUNTS: TableCounts = { rows: 0, confirmed: 0, suggested: 0, low: 0, undecided: 0 }

/** Counts an event's rows and its cells with text or marked as omitted. */
export function countTable(db: ReadableDb, event: EventId): TableCounts {
  const [counts] = allRows<TableCounts & { withText: number; decidedWithText: number }>(
    db,
    sql`WITH decided AS (
          SELECT status, confidence, 1 AS has_text FROM decision WHERE event_id = ${event}
          UNION ALL SELECT status, confidence, 0 FROM omission WHERE event_id = ${event}
        )
        SELECT
          (SELECT count(*) FROM alignment_row WHERE event_id = ${event}) AS rows,
          (SELECT count(*) FROM placement WHERE event_id = ${event} AND at = 0) AS withText,
          count(*) FILTER (WHERE status = 'confirmed') AS confirmed,
          count(*) FILTER (WHERE status = 'suggested') AS suggested,
          count(*) FILTER (WHERE status = 'suggested' AND confidence < 0.6) AS low,
          count(*) FILTER (WHERE has_text = 1 AND status <> 'undecided') AS decidedWithText
        FROM decided`
  )
  if (!counts) return NO_COUNTS
  const { withText, decidedWithText, ...rest } = counts
  return { ...rest, undecided: withText - decidedWithText }
}
