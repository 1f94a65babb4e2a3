import type { EventId, RowId, SegmentId } from '../../domain/model.ts'
import type { NextIds } from '../../domain/table/edit.ts'
import { allRows, oneRow, run, sql, type ReadableDb, type WritableDb } from './sql.ts'

/** What is stored about an event itself. */
export type StoredEvent = {
  readonly id: EventId
  readonly name: string
  /** Counts up with each change of the table. */
  readonly revision: number
  readonly nextIds: NextIds
  /** Steps up to this one cannot be undone any more, since the columns have changed. */
  readonly historyFloor: number
  readonly lastOpened: string | null
}

type EventRow = {
  id: EventId
  name: string
  revision: number
  next_row: RowId
  next_segment: SegmentId
  history_floor: number
  last_opened: string | null
}

const toEvent = (row: EventRow): StoredEvent => ({
  id: row.id,
  name: row.name,
  revision: row.revision,
  nextIds: { row: row.next_row, segment: row.next_segment },
  historyFloor: row.history_floor,
  lastOpened: row.last_opened
})

/** Undefined when there is no such event, or when it was removed or is being imported. */
export function getEvent(db: ReadableDb, id: EventId): StoredEvent | undefined {
  const row = oneRow<EventRow>(
    db,
    sql`SELECT id, name, revision, next_row, next_segment, history_floor, last_opened
        FROM event WHERE id = ${id} AND removed_at IS NULL AND is_unfinished = 0`
  )
  return row && toEvent(row)
}

/** Opened last first, never opened ones before all others, newest first. */
export const listEvents = (db: ReadableDb): readonly StoredEvent[] =>
  allRows<EventRow>(
    db,
    sql`SELECT id, name, revision, next_row, next_segment, history_floor, last_opened
        FROM event WHERE removed_at IS NULL AND is_unfinished = 0
        ORDER BY last_opened DESC NULLS FIRST, id DESC`
  ).map(toEvent)

/** The event of this name, upper and lower case aside; also one that is still being imported. */
export const findEventByName = (db: ReadableDb, name: string): EventId | undefined =>
  oneRow<{ id: EventId }>(
    db,
    sql`SELECT id FROM event WHERE name = ${name} COLLATE NOCASE AND removed_at IS NULL`
  )?.id

/** `isUnfinished`: the event is not seen, and vanishes at the next start, until `finishEvent`. */
export function insertEvent(db: WritableDb, name: string, isUnfinished = false): EventId {
  const { id } = run(
    db,
    sql`INSERT INTO event (name, is_unfinished) VALUES (${name}, ${isUnfinished ? 1 : 0})`
  )
  return id as EventId
}

export const finishEvent = (db: WritableDb, id: EventId): void => {
  run(db, sql`UPDATE event SET is_unfinished = 0 WHERE id = ${id}`)
}

export const renameEvent = (db: WritableDb, id: EventId, name: string): void => {
  run(db, sql`UPDATE event SET name = ${name} WHERE id = ${id}`)
}

/** Hides an event; it is deleted when the project is opened the next time. */
export const hideEvent = (db: WritableDb, id: EventId, when: string): void => {
  run(db, sql`UPDATE event SET removed_at = ${when} WHERE id = ${id}`)
}

/** Brings a hidden event back; false when there is none. */
export const unhideEvent = (db: WritableDb, id: EventId): boolean =>
  run(db, sql`UPDATE event SET removed_at = NULL WHERE id = ${id} AND removed_at IS NOT NULL`).changes > 0

export const hiddenEventName = (db: ReadableDb, id: EventId): string | undefined =>
  oneRow<{ name: string }>(db, sql`SELECT name FROM event WHERE id = ${id} AND removed_at IS NOT NULL`)?.name

export const deleteEvent = (db: WritableDb, id: EventId): void => {
  run(db, sql`DELETE FROM event WHERE id = ${id}`)
}

export const markOpened = (db: WritableDb, id: EventId, when: string): void => {
  run(db, sql`UPDATE event SET last_opened = ${when} WHERE id = ${id}`)
}

/** Counts the event's and the project's revision up and keeps the ids that were given from being given again. */
export function advanceEvent(db: WritableDb, id: EventId, written: { row: number; segment: number }): void {
  run(
    db,
    sql`UPDATE event SET revision = revision + 1, next_row = max(next_row, ${written.row}),
          next_segment = max(next_segment, ${written.segment})
        WHERE id = ${id}`
  )
  countChange(db)
}

/** Notes that the project is no longer what its newest backup says. */
export const countChange = (db: WritableDb): void => {
  run(db, sql`UPDATE project SET revision = revision + 1`)
}
