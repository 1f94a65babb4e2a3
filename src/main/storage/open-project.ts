import Database from 'better-sqlite3'
import { existsSync, realpathSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { copyBeforeMigration } from './backups.ts'
import { connectForReading, connectForWriting, traceCleaner, withoutTraces } from './connect.ts'
import { migrate, projectVersion, readMigrations, type Migration } from './migrate.ts'
import { APPLICATION_ID, readHeader, requireWritable } from './project-header.ts'
import { lockProject } from './project-lock.ts'
import { removeFiles, removeIfPossible } from './project-files.ts'
import { inTransaction, oneRow, run, sql, storageError, type ReadableDb, type WritableDb } from './sql.ts'
import { removeUnfinished } from './unfinished.ts'

/** A project file that this program has open. */
export type OpenedProject<Db extends ReadableDb = WritableDb> = {
  readonly db: Db
  /** Absolute path, links followed. */
  readonly path: string
  /** Writes the log back into the file and lets go of it. */
  readonly close: () => void
}

export type NewProject = { readonly name: string; readonly isSample: boolean; readonly createdAt: Date }

/**
 * Makes a project file and opens it. It is built under another name, so that a half-made one is never found.
 * Throws `project.exists`, `file.cannotWrite` or `file.diskFull`.
 */
export function createProject(path: string, migrations: URL, project: NewProject): OpenedProject {
  const name = basename(path)
  if (existsSync(path)) throw new AppError('project.exists', { name })
  const unfinished = join(dirname(path), `.${name}.part`)
  try {
    removeFiles(unfinished)
    buildFile(unfinished, readMigrations(migrations), project)
    if (existsSync(path)) throw new AppError('project.exists', { name })
    renameSync(unfinished, path)
  } catch (error) {
    removeIfPossible(unfinished)
    throw creationError(error, name)
  }
  return openProject(path, migrations)
}

/**
 * Opens a project for this program alone. A file that is refused stays as it is, byte for byte, without side files.
 * An older project is copied to the backups folder before it is migrated; what an import left unfinished is removed.
 *
 * Throws `project.notFound`, `project.locked`, `project.foreign`, `project.newer`, `project.damaged`,
 * `project.readOnly` or `file.unreadable`.
 */
export function openProject(path: string, migrations: URL): OpenedProject {
  const file = realPath(path)
  const name = basename(file)
  const steps = readMigrations(migrations)
  const lock = lockOrExplain(file, steps.length)
  let db: WritableDb | null = null
  try {
    inspect(file, steps.length)
    requireWritable(file)
    db = connectForWriting(file)
    if (projectVersion(db) < steps.length) copyBeforeMigration(db, file, steps.length)
    migrate(db, steps)
    removeUnfinished(db)
  } catch (error) {
    db?.close()
    lock.release()
    throw storageError(error, { name })
  }
  const opened = db
  return {
    db: opened,
    path: file,
    close: () => {
      if (!opened.open) return
      try {
        opened.pragma('optimize')
      } catch {
        // Statistics are no reason to keep a project open, for instance on a full disk.
      }
      opened.close()
      lock.release()
    }
  }
}

/**
 * Opens a project to read, beside a program that may have it open for writing. Nothing is migrated.
 * Throws as `openProject` does, but not `project.locked` and `project.readOnly`; `project.damaged` for an older version.
 *
 * @param migrations may be left out where the program is known to have the project open already
 */
export function openProjectForReading(path: string, migrations?: URL): OpenedProject<ReadableDb> {
  const file = realPath(path)
  const newest = migrations ? readMigrations(migrations).length : null
  const lock = lockIfFree(file)
  const clean = lock ? traceCleaner(file) : () => undefined
  let db: ReadableDb | null = null
  const close = () => {
    if (db?.open) db.close()
    clean()
    lock?.release()
  }
  try {
    // Only a file that no other instance has open is read without SQLite: closing it would drop SQLite's own locks.
    if (lock) readHeader(file)
    db = connectForReading(file)
    checkIdentity(db, newest ?? Number.MAX_SAFE_INTEGER, file)
    if (newest !== null && projectVersion(db) < newest)
      throw new AppError('project.damaged', { name: basename(file) })
    return { db, path: file, close }
  } catch (error) {
    close()
    throw readError(error, basename(file))
  }
}

/** The header was ours, so that a file that SQLite cannot make sense of is a damaged one. */
function readError(error: unknown, name: string): unknown {
  const isOpaque = error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB'
  return isOpaque ? new AppError('project.damaged', { name }) : storageError(error, { name })
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    throw new AppError('project.notFound', { name: basename(path) })
  }
}

/** Where no lock can be made, what is wrong with the file itself is said rather than that its folder is protected. */
function lockOrExplain(file: string, newest: number) {
  try {
    return lockProject(file)
  } catch (error) {
    if (error instanceof AppError && error.code === 'project.readOnly') inspect(file, newest)
    throw error
  }
}

function lockIfFree(file: string) {
  try {
    return lockProject(file)
  } catch {
    return null
  }
}

/** Looks at the whole file without changing it or leaving anything beside it. */
function inspect(file: string, newest: number): void {
  refuseNewer(readHeader(file).userVersion, newest, file)
  const name = basename(file)
  try {
    withoutTraces(file, () => {
      const db = connectForReading(file)
      try {
        checkIdentity(db, newest, file)
        const found = db.pragma('quick_check(1)', { simple: true })
        if (found !== 'ok') throw new AppError('project.damaged', { name })
      } finally {
        db.close()
      }
    })
  } catch (error) {
    throw readError(error, name)
  }
}

function checkIdentity(db: ReadableDb, newest: number, file: string): void {
  const name = basename(file)
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new AppError('project.foreign', { name })
  }
  const version = db.pragma('user_version', { simple: true }) as number
  refuseNewer(version, newest, file)
  const tables = oneRow<{ count: number }>(db, sql`SELECT count(*) AS count FROM sqlite_schema`)
  if (version === 0 || !tables?.count) throw new AppError('project.damaged', { name })
}

function refuseNewer(version: number, newest: number, file: string): void {
  if (version > newest) throw new AppError('project.newer', { name: basename(file), version })
}

function buildFile(path: string, migrations: readonly Migration[], project: NewProject): void {
  const db = new Database(path) as WritableDb
  try {
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma('trusted_schema = OFF')
    inTransaction(db, () => {
      migrate(db, migrations)
      run(
        db,
        sql`INSERT INTO project (id, name, is_sample, created_at)
            VALUES (1, ${project.name}, ${project.isSample ? 1 : 0}, ${project.createdAt.toISOString()})`
      )
    })
    db.pragma('journal_mode = WAL')
  } finally {
    db.close()
  }
}

function creationError(error: unknown, name: string): unknown {
  const known = storageError(error, { name })
  if (known instanceof AppError && known.code !== 'file.unreadable') return known
  const isOutside = known instanceof AppError || (error instanceof Error && 'code' in error)
  const isMissingFolder = error instanceof TypeError && error.message.includes('directory does not exist')
  return isOutside || isMissingFolder ? new AppError('file.cannotWrite', { name }) : error
}
