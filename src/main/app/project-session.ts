import type { EventId } from '../../domain/model.ts'
import { AppError } from '../../shared/errors.ts'
import type { OpenedProject } from '../storage/open-project.ts'
import type { TableCounts } from '../storage/summary-rows.ts'
import type { WritableDb } from '../storage/sql.ts'
import { createLoadedTables, type LoadedTables } from './loaded-tables.ts'

/** The open project with what is kept of it in memory. */
export type ProjectSession = {
  readonly project: OpenedProject
  readonly db: WritableDb
  readonly tables: LoadedTables
  /** Counts of the Library by event, each for one revision of the table. */
  readonly counts: Map<EventId, { readonly revision: number; readonly counts: TableCounts }>
}

export const createSession = (project: OpenedProject): ProjectSession => ({
  project,
  db: project.db,
  tables: createLoadedTables(project.db),
  counts: new Map()
})

/** Gives the open project to the services. */
export type Sessions = {
  /** Throws `project.none`. */
  current(): ProjectSession
  find(): ProjectSession | null
  set(session: ProjectSession | null): void
}

export function createSessions(): Sessions {
  let session: ProjectSession | null = null
  return {
    current: () => {
      if (!session) throw new AppError('project.none')
      return session
    },
    find: () => session,
    set: (next) => {
      session = next
    }
  }
}
