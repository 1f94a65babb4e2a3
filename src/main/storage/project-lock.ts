import Database from 'better-sqlite3'
import { rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { storageError } from './sql.ts'

/** Held as long as a project is open. */
export type ProjectLock = { release(): void }

const MAX_ATTEMPTS = 5

/** The side file that is locked while a project is open. */
export const lockPath = (path: string): string => join(dirname(path), `.${basename(path)}.lock`)

/**
 * Makes sure that no other instance has the project: an exclusive SQLite lock on an empty side file. The operating
 * system drops it with the process, also when that is killed. Throws `project.locked` or `project.readOnly`.
 */
export function lockProject(path: string): ProjectLock {
  const file = lockPath(path)
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const lock = tryLock(path, file)
    if (lock) return lock
  }
  throw new AppError('project.locked', { name: basename(path) })
}

/** Null when the side file was replaced between opening and locking it. */
function tryLock(path: string, file: string): ProjectLock | null {
  const params = { name: basename(path) }
  let db: Database.Database
  try {
    db = new Database(file, { timeout: 0 })
  } catch (error) {
    const known = storageError(error, params)
    throw known instanceof AppError && known.code === 'file.unreadable'
      ? new AppError('project.readOnly', params)
      : known
  }
  try {
    const before = fileNumber(file)
    db.exec('BEGIN EXCLUSIVE')
    if (before === null || fileNumber(file) !== before) {
      db.close()
      return null
    }
  } catch (error) {
    db.close()
    throw storageError(error, params)
  }
  return { release: () => release(db, file) }
}

/**
 * The side file vanishes before it is unlocked: whoever waits for it then notices that it is another file. Windows
 * removes no open file; there it goes afterwards, unless somebody else has it by then.
 */
function release(db: Database.Database, file: string): void {
  if (!db.open) return
  if (process.platform !== 'win32') rmSync(file, { force: true })
  db.close()
  if (process.platform === 'win32') removeIfUnused(file)
}

function removeIfUnused(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Another instance has opened it meanwhile.
  }
}

const fileNumber = (file: string): bigint | null =>
  statSync(file, { bigint: true, throwIfNoEntry: false })?.ino ?? null
