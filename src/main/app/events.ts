import type { EventId } from '../../domain/model.ts'
import { columnKeys } from '../../domain/table/build.ts'
import type { EventSummary } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { listDocuments } from '../storage/document-rows.ts'
import {
  countChange,
  findEventByName,
  hiddenEventName,
  hideEvent,
  insertEvent,
  listEvents,
  renameEvent,
  unhideEvent,
  type StoredEvent
} from '../storage/event-rows.ts'
import { inTransaction, type ReadableDb } from '../storage/sql.ts'
import { countTable } from '../storage/summary-rows.ts'
import type { AppContext } from './context.ts'
import { requireEvent } from './loaded-tables.ts'
import type { ProjectSession } from './project-session.ts'
import { emitContents } from './projects.ts'

export type EventsService = {
  list(): readonly EventSummary[]
  /** Throws `event.nameTaken`. */
  create(name: string): EventSummary
  rename(event: EventId, name: string): EventSummary
  /** Throws `event.notFound`. The event can be brought back until the project is closed. */
  remove(event: EventId): void
  /** Throws `event.notFound`, or `event.nameTaken` when another event has its name by now. */
  restore(event: EventId): EventSummary
  /** Id of the event of this name; throws `event.notFound`. */
  findByName(name: string): EventId
}

export function createEvents(context: AppContext): EventsService {
  const { sessions, now } = context
  const change = (work: (session: ProjectSession) => EventId): EventSummary => {
    const session = sessions.current()
    const event = inTransaction(session.db, () => {
      countChange(session.db)
      return work(session)
    })
    emitContents(context, session)
    return summarize(session, requireEvent(session.db, event))
  }
  return {
    list: () => {
      const session = sessions.current()
      return listEvents(session.db).map((event) => summarize(session, event))
    },
    create: (name) =>
      change(({ db }) => {
        refuseTakenName(db, name)
        return insertEvent(db, name)
      }),
    rename: (event, name) =>
      change(({ db }) => {
        requireEvent(db, event)
        refuseTakenName(db, name, event)
        renameEvent(db, event, name)
        return event
      }),
    remove: (event) => {
      const session = sessions.current()
      requireEvent(session.db, event)
      inTransaction(session.db, () => {
        hideEvent(session.db, event, now().toISOString())
        countChange(session.db)
      })
      session.tables.drop(event)
      emitContents(context, session)
    },
    restore: (event) =>
      change(({ db }) => {
        const name = hiddenEventName(db, event)
        if (name === undefined) throw new AppError('event.notFound', { event })
        refuseTakenName(db, name, event)
        unhideEvent(db, event)
        return event
      }),
    findByName: (name) => {
      const { db } = sessions.current()
      const event = findEventByName(db, name)
      if (event === undefined) throw new AppError('event.notFound', { name })
      return requireEvent(db, event).id
    }
  }
}

/** Throws `event.nameTaken`; an event may keep its own name. */
export function refuseTakenName(db: ReadableDb, name: string, own?: EventId): void {
  const taken = findEventByName(db, name)
  if (taken !== undefined && taken !== own) throw new AppError('event.nameTaken', { name })
}

/** The Library's card of an event; counts are kept for as long as the table stays at one revision. */
export function summarize(session: ProjectSession, event: StoredEvent): EventSummary {
  const { db, counts: kept } = session
  let entry = kept.get(event.id)
  if (entry?.revision !== event.revision) {
    entry = { revision: event.revision, counts: countTable(db, event.id) }
    kept.set(event.id, entry)
  }
  const { rows, ...cells } = entry.counts
  const documents = listDocuments(db, event.id)
  const keys = columnKeys(documents.map(({ language }) => language))
  const dates = documents.flatMap(({ date }) => date ?? []).sort()
  const [first] = dates
  const last = dates.at(-1)
  return {
    id: event.id,
    name: event.name,
    documents: documents.map(({ language, title, outlet }, index) => ({
      key: keys[index] as string,
      language,
      title,
      outlet
    })),
    dates: first !== undefined && last !== undefined ? { first, last } : null,
    rowCount: rows,
    cells,
    lastOpened: event.lastOpened
  }
}
