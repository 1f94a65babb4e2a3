import Database from 'better-sqlite3'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { storageError, type ReadableDb, type WritableDb } from './sql.ts'

const BUSY_TIMEOUT_MS = 5000
/** Bytes of the header that say whether a write-ahead log is used (SQLite file format, section 1.3.3). */
const WAL_FLAGS = [18, 19] as const

/** A connection for the one program that may change the project. */
export function connectForWriting(file: string): WritableDb {
  const db = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS }) as WritableDb
  db.pragma('journal_mode = WAL')
  // An acknowledged edit survives a power failure too; see docs/storage.md for what that costs.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('cache_size = -65536')
  db.pragma('journal_size_limit = 16777216')
  return db
}

/** A connection that changes nothing, in a folder that is write-protected too. */
export function connectForReading(file: string): ReadableDb {
  const db = openReadOnly(file)
  db.pragma('trusted_schema = OFF')
  return db
}

/**
 * Does something with a file that no other program has open, and removes the side files that SQLite makes beside it
 * even to read.
 */
export function withoutTraces<T>(file: string, work: () => T): T {
  const clean = traceCleaner(file)
  try {
    return work()
  } finally {
    clean()
  }
}

/** Notes which side files there are; the function that it gives removes new ones that hold nothing. */
export function traceCleaner(file: string): () => void {
  const hadLog = existsSync(`${file}-wal`)
  const hadIndex = existsSync(`${file}-shm`)
  return () => {
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
    if (!hadLog && log && log.size > 0) return
    if (!hadLog) rmSync(`${file}-wal`, { force: true })
    if (!hadIndex) rmSync(`${file}-shm`, { force: true })
  }
}

function openReadOnly(file: string): ReadableDb {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
    // The first read is what needs the side files.
    db.pragma('schema_version')
    return db as ReadableDb
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!/^SQLITE_(CANTOPEN|READONLY)/.test(code)) throw storageError(error)
    return openInMemory(file)
  }
}

/** Where no side file can be made: the file's content, as one that uses no log. */
function openInMemory(file: string): ReadableDb {
  const content = readFileSync(file)
  for (const at of WAL_FLAGS) content[at] = 1
  return new Database(content, { readonly: true }) as ReadableDb
}
