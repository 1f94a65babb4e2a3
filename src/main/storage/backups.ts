import Database from 'better-sqlite3'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { removeFiles, removeIfPossible } from './project-files.ts'
import { oneRow, run, sql, storageError, type ReadableDb, type WritableDb } from './sql.ts'

/** How many backups of a project are kept. */
export const KEPT_BACKUPS = 10

const PAGES_A_STEP = 512

/** A copy in the backups folder. */
export type Backup = {
  readonly path: string
  /** ISO 8601 time, to the second. */
  readonly madeAt: string
}

const folderOf = (project: string): string => join(dirname(project), 'backups')
const stemOf = (project: string): string => basename(project, extname(project))

/** The backups of a project, newest first; without the copies made before migrations. */
export function listBackups(project: string): readonly Backup[] {
  const folder = folderOf(project)
  if (!existsSync(folder)) return []
  const start = `${stemOf(project)}.`
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .flatMap((name) => {
      const time = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\dZ)\.tetrapla$/.exec(name.slice(start.length))
      return time ? [{ path: join(folder, name), madeAt: `${time[1]}:${time[2]}:${time[3]}` }] : []
    })
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}

/**
 * Copies the project to the backups folder while it is in use, unless the newest backup says the same already, and
 * removes the oldest ones. Gives the new backup or null. Throws `file.cannotWrite` or `file.diskFull`.
 */
export async function backupIfChanged(db: ReadableDb, project: string, now: Date): Promise<Backup | null> {
  const [newest] = listBackups(project)
  if (newest && revisionOf(newest.path) === projectRevision(db)) return null
  const madeAt = `${now.toISOString().slice(0, 19)}Z`
  const path = join(folderOf(project), `${stemOf(project)}.${madeAt.replaceAll(':', '-')}.tetrapla`)
  await copyProject(db, path)
  for (const { path: old } of listBackups(project).slice(KEPT_BACKUPS)) rmSync(old, { force: true })
  return { path, madeAt }
}

/** Writes a complete copy beside whatever else happens in the project; the target appears when it is complete. */
export async function copyProject(db: ReadableDb, target: string): Promise<void> {
  const part = join(dirname(target), `.${basename(target)}.part`)
  try {
    mkdirSync(dirname(target), { recursive: true })
    removeFiles(part)
    await db.backup(part, { progress: () => PAGES_A_STEP })
    dropLog(part)
    renameSync(part, target)
  } catch (error) {
    removeIfPossible(part)
    throw writeError(error, basename(target))
  }
}

/** A copy needs no write-ahead log: it is read without side files, also where nothing may be written. */
function dropLog(path: string): void {
  const db = new Database(path)
  try {
    db.pragma('journal_mode = DELETE')
  } finally {
    db.close()
  }
}

/** Keeps a copy of a project before its schema changes. */
export function copyBeforeMigration(db: WritableDb, project: string, version: number): void {
  const folder = folderOf(project)
  const target = join(folder, `${stemOf(project)}.before-version-${version}.tetrapla`)
  const part = `${target}.part`
  try {
    mkdirSync(folder, { recursive: true })
    removeFiles(part)
    run(db, sql`VACUUM INTO ${part}`)
    renameSync(part, target)
  } catch (error) {
    removeIfPossible(part)
    throw writeError(error, basename(target))
  }
}

/** Counts up with each change of the project. */
export const projectRevision = (db: ReadableDb): number =>
  oneRow<{ revision: number }>(db, sql`SELECT revision FROM project`)?.revision ?? 0

/** Null for a backup that cannot be read. */
function revisionOf(path: string): number | null {
  try {
    const db = new Database(path, { readonly: true }) as ReadableDb
    try {
      return projectRevision(db)
    } finally {
      db.close()
    }
  } catch {
    return null
  }
}

function writeError(error: unknown, name: string): unknown {
  const known = storageError(error, { name })
  if (known instanceof AppError) {
    return known.code === 'file.diskFull' ? known : new AppError('file.cannotWrite', { name })
  }
  const isOutside = error instanceof TypeError || (error instanceof Error && 'code' in error)
  return isOutside ? new AppError('file.cannotWrite', { name }) : error
}
