import type { Table } from '../../domain/model.ts'
import { AppError } from '../../shared/errors.ts'
import type { Resources } from '../resources.ts'
import { findEventByName } from '../storage/event-rows.ts'
import { openProjectForReading } from '../storage/open-project.ts'
import type { ReadableDb } from '../storage/sql.ts'
import { loadTable } from '../storage/table-rows.ts'

/** Reads from a project at one moment, also while the program has it open; nothing is changed. */
export function readProject<T>(path: string, resources: Resources, read: (db: ReadableDb) => T): T {
  const project = openProjectForReading(path, resources.migrations)
  try {
    return project.db.transaction(() => read(project.db)).deferred()
  } finally {
    project.close()
  }
}

/** The table of the event of this name. Throws `event.notFound` with the name. */
export function readEvent(
  path: string,
  name: string,
  resources: Resources
): { readonly table: Table; readonly name: string } {
  return readProject(path, resources, (db) => {
    const event = findEventByName(db, name)
    if (event === undefined) throw new AppError('event.notFound', { name })
    return { table: loadTable(db, event), name }
  })
}
