import type { EventId, Table } from '../../domain/model.ts'
import type { NextIds } from '../../domain/table/edit.ts'
import { AppError } from '../../shared/errors.ts'
import { getEvent, type StoredEvent } from '../storage/event-rows.ts'
import type { ReadableDb } from '../storage/sql.ts'
import { loadTable } from '../storage/table-rows.ts'

/** A table as it is stored, kept in memory. */
export type LoadedTable = {
  readonly table: Table
  readonly revision: number
  readonly nextIds: NextIds
  readonly historyFloor: number
}

/** The tables that were used last; edits are applied to these and written as differences. */
export type LoadedTables = {
  /** Throws `event.notFound`. */
  get(event: EventId): LoadedTable
  /** To be called once a change is written. */
  put(event: EventId, loaded: LoadedTable): void
  drop(event: EventId): void
}

const KEPT = 6

export function createLoadedTables(db: ReadableDb): LoadedTables {
  const loaded = new Map<EventId, LoadedTable>()
  const put = (event: EventId, entry: LoadedTable): void => {
    loaded.delete(event)
    loaded.set(event, entry)
    const [oldest] = loaded.keys()
    if (loaded.size > KEPT && oldest !== undefined) loaded.delete(oldest)
  }
  return {
    get: (event) => {
      const entry = loaded.get(event) ?? loadEntry(db, requireEvent(db, event))
      put(event, entry)
      return entry
    },
    put,
    drop: (event) => {
      loaded.delete(event)
    }
  }
}

/** Throws `event.notFound`. */
export function requireEvent(db: ReadableDb, id: EventId): StoredEvent {
  const event = getEvent(db, id)
  if (!event) throw new AppError('event.notFound', { event: id })
  return event
}

const loadEntry = (db: ReadableDb, event: StoredEvent): LoadedTable => ({
  table: loadTable(db, event.id),
  revision: event.revision,
  nextIds: event.nextIds,
  historyFloor: event.historyFloor
})
