import { readdirSync, readFileSync } from 'node:fs'
import { inTransaction, type ReadableDb, type WritableDb } from './sql.ts'

/** One numbered file of the migrations folder, `NNN-verb-noun.sql`, that takes a project to version NNN. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string }

/** All migrations in order. Throws when a number is missing or given twice, which is a fault of the program. */
export function readMigrations(folder: URL): readonly Migration[] {
  const names = readdirSync(folder)
    .filter((name) => /^\d{3}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
  return names.map((name, index) => {
    const version = Number(name.slice(0, 3))
    if (version !== index + 1) throw new Error(`migration ${name} should have the number ${index + 1}`)
    return { version, name, sql: readFileSync(new URL(name, folder), 'utf8') }
  })
}

export const projectVersion = (db: ReadableDb): number =>
  db.pragma('user_version', { simple: true }) as number

/** Runs the migrations that the project has not seen, each in a transaction of its own with its version. */
export function migrate(db: WritableDb, migrations: readonly Migration[]): void {
  const version = projectVersion(db)
  for (const migration of migrations) {
    if (migration.version <= version) continue
    inTransaction(db, () => {
      db.exec(migration.sql)
      const orphans = db.pragma('foreign_key_check') as readonly unknown[]
      if (orphans.length > 0)
        throw new Error(`${migration.name} leaves ${orphans.length} rows without parent`)
      db.pragma(`user_version = ${migration.version}`)
    })
  }
}
