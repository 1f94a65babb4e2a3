import type Database from 'better-sqlite3'
import { AppError, type ErrorCode } from '../../shared/errors.ts'

declare const access: unique symbol

/** A project that may be read. */
export type ReadableDb = Database.Database & { readonly [access]: 'read' | 'write' }
/** A project that may be changed; only one program at a time has it. */
export type WritableDb = ReadableDb & { readonly [access]: 'write' }

export type SqlValue = string | number | bigint | null
/** SQL text with its values, which are always bound and never become text. */
export type Query = { readonly strings: TemplateStringsArray; readonly values: readonly SqlValue[] }

export const sql = (strings: TemplateStringsArray, ...values: readonly SqlValue[]): Query => ({
  strings,
  values
})

const prepared = new WeakMap<ReadableDb, Map<TemplateStringsArray, Database.Statement>>()

/** The statement of a place in the program; prepared once for each project. */
function statement(db: ReadableDb, { strings }: Query): Database.Statement {
  let statements = prepared.get(db)
  if (!statements) prepared.set(db, (statements = new Map()))
  let found = statements.get(strings)
  if (!found) statements.set(strings, (found = db.prepare(strings.join('?'))))
  return found
}

export const allRows = <Row>(db: ReadableDb, query: Query): Row[] =>
  statement(db, query).all(...query.values) as Row[]

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the row that its SQL gives
export const oneRow = <Row>(db: ReadableDb, query: Query): Row | undefined =>
  statement(db, query).get(...query.values) as Row | undefined

/** Changes rows; gives their number and the id of the last one inserted. */
export function run(db: WritableDb, query: Query): { readonly changes: number; readonly id: number } {
  const { changes, lastInsertRowid } = statement(db, query).run(...query.values)
  return { changes, id: Number(lastInsertRowid) }
}

/** All of `work` or nothing; inside another transaction it is a part of that one. Throws `AppError` for a full disk. */
export function inTransaction<T>(db: WritableDb, work: () => T): T {
  if (db.inTransaction) return work()
  try {
    return db.transaction(work).immediate()
  } catch (error) {
    throw storageError(error)
  }
}

const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'file.diskFull'],
  ['SQLITE_IOERR', 'file.cannotWrite'],
  ['SQLITE_READONLY', 'project.readOnly'],
  ['SQLITE_BUSY', 'project.locked'],
  ['SQLITE_LOCKED', 'project.locked'],
  ['SQLITE_CORRUPT', 'project.damaged'],
  ['SQLITE_NOTADB', 'project.foreign'],
  ['SQLITE_CANTOPEN', 'file.unreadable']
]

/** What SQLite could not do and a person should know; other errors are passed on as they are. */
export function storageError(error: unknown, params: AppError['params'] = {}): unknown {
  const sqliteCode = error instanceof Error && 'code' in error ? String(error.code) : ''
  const found = CODES.find(([prefix]) => sqliteCode.startsWith(prefix))
  return found ? new AppError(found[1], params) : error
}
