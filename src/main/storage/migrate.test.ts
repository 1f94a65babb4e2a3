import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { readMigrations } from './migrate.ts'
import { createProject, openProject, openProjectForReading } from './open-project.ts'
import { allRows, oneRow, sql, type ReadableDb } from './sql.ts'
import {
  MIGRATIONS,
  removeFolders,
  storeEvent,
  temporaryFolder,
  temporaryProject
} from './temporary-project.fixture.ts'

afterEach(removeFolders)

const NEW = { name: 'test', isSample: false, createdAt: new Date() }

/** A folder with the first migrations of the program and others of the test's own. */
function migrationsFolder(count: number, ...more: readonly string[]): URL {
  const folder = temporaryFolder()
  const own = readMigrations(MIGRATIONS).slice(0, count)
  for (const { name } of own) copyFileSync(new URL(name, MIGRATIONS), join(folder, name))
  for (const [index, text] of more.entries()) {
    const number = String(own.length + index + 1).padStart(3, '0')
    writeFileSync(join(folder, `${number}-change-something.sql`), text)
  }
  return pathToFileURL(`${folder}/`)
}

/** The steps of a query plan, without the details of costs. */
const planOf = (db: ReadableDb, text: string): string =>
  (db.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as readonly { detail: string }[])
    .map(({ detail }) => detail)
    .join('; ')

describe('001-create-tables', () => {
  it('makes tables in which a segment stands in one row only and goes with its document', () => {
    const { db, close } = temporaryProject()
    const { columns } = storeEvent(db, 'event', [['de', ['Eins.', 'Zwei.']]])
    expect(() => db.exec('INSERT INTO placement VALUES (1, 1, 2, 0)')).toThrow(/UNIQUE/)
    expect(() => db.exec("INSERT INTO decision VALUES (1, 99, 'confirmed', NULL, NULL, '[]', 0)")).toThrow(
      /FOREIGN/
    )
    expect(() => db.exec("UPDATE segment SET kind = 'verse'")).toThrow(/CHECK/)
    db.prepare('DELETE FROM document WHERE id = ?').run(columns[0]?.documentId)
    for (const table of ['document_source', 'segment', 'placement', 'decision', 'omission']) {
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    }
    close()
  })

  it.each([
    [
      'SELECT * FROM segment WHERE event_id = 1 ORDER BY document_id, ord',
      'SEARCH segment USING PRIMARY KEY (event_id=?)'
    ],
    ['SELECT * FROM placement WHERE event_id = 1', 'SEARCH placement USING PRIMARY KEY (event_id=?)'],
    [
      'UPDATE placement SET row_id = row_id + 1 WHERE event_id = 1 AND segment_id BETWEEN 2 AND 3',
      'SEARCH placement USING PRIMARY KEY (event_id=? AND segment_id>? AND segment_id<?)'
    ],
    [
      'DELETE FROM decision WHERE event_id = 1 AND segment_id BETWEEN 2 AND 3',
      'SEARCH decision USING PRIMARY KEY (event_id=? AND segment_id>? AND segment_id<?)'
    ],
    [
      "DELETE FROM alignment_row WHERE event_id = 1 AND id IN (SELECT value FROM json_each('[1]'))",
      'SEARCH alignment_row USING PRIMARY KEY (event_id=? AND id=?)'
    ],
    [
      "DELETE FROM omission WHERE event_id = 1 AND (row_id, document_id) IN (SELECT value ->> 0, value ->> 1 FROM json_each('[]'))",
      'SEARCH omission USING PRIMARY KEY (event_id=? AND row_id=? AND document_id=?)'
    ],
    [
      'SELECT * FROM step WHERE event_id = 1 AND is_undone = 0 AND id > 5 ORDER BY id DESC LIMIT 1',
      'SEARCH step USING INDEX step_by_event (event_id=? AND is_undone=? AND id>?)'
    ],
    [
      'SELECT * FROM document WHERE event_id = 1 AND is_unfinished = 0 ORDER BY position',
      'SEARCH document USING INDEX document_by_event (event_id=?)'
    ],
    [
      "SELECT * FROM document WHERE fingerprint = 'x'",
      'SEARCH document USING INDEX document_by_fingerprint (fingerprint=?)'
    ],
    [
      "SELECT id FROM event WHERE name = 'x' COLLATE NOCASE AND removed_at IS NULL",
      'SEARCH event USING INDEX event_by_name (name=?)'
    ]
  ])('answers %s by an index', (text, plan) => {
    const { db, close } = temporaryProject()
    expect(planOf(db, text)).toContain(plan)
    close()
  })
})

describe('002-index-segment-text', () => {
  it('lets segments be found by their folded words until they are deleted', () => {
    const { db, close } = temporaryProject()
    storeEvent(db, 'event', [['pl', ['Łódź leży w Polsce.', 'Źle.']]])
    const found = () => allRows(db, sql`SELECT rowid FROM segment_index WHERE segment_index MATCH 'lodz'`)
    expect(found()).toEqual([{ rowid: 2 ** 31 + 1 }])
    db.exec('DELETE FROM segment WHERE id = 1')
    expect(found()).toEqual([])
    close()
  })

  it('joins what it finds to segments by their key', () => {
    const { db, close } = temporaryProject()
    const plan = planOf(
      db,
      `SELECT * FROM segment_index CROSS JOIN segment ON segment.event_id = segment_index.rowid >> 31
         AND segment.id = segment_index.rowid & 2147483647 WHERE segment_index MATCH 'x'`
    )
    expect(plan).toContain('SEARCH segment USING PRIMARY KEY (event_id=? AND id=?)')
    close()
  })
})

describe('migrating an older project', () => {
  it('keeps a copy of it first, and everything in it', () => {
    const path = join(temporaryFolder(), 'old.tetrapla')
    const project = createProject(path, MIGRATIONS, NEW)
    const table = storeEvent(project.db, 'event', [['de', ['Ein Satz.']]])
    project.close()

    const newer = migrationsFolder(99, 'CREATE TABLE added (a INTEGER) STRICT;')
    const migrated = openProject(path, newer)
    const version = readMigrations(newer).length
    expect(migrated.db.pragma('user_version', { simple: true })).toBe(version)
    expect(allRows(migrated.db, sql`SELECT * FROM added`)).toEqual([])
    expect(oneRow(migrated.db, sql`SELECT text FROM segment WHERE event_id = ${table.eventId}`)).toEqual({
      text: 'Ein Satz.'
    })
    migrated.close()

    const folder = join(dirname(path), 'backups')
    expect(readdirSync(folder)).toEqual([`old.before-version-${version}.tetrapla`])
    const copy = openProjectForReading(join(folder, `old.before-version-${version}.tetrapla`), MIGRATIONS)
    expect(allRows(copy.db, sql`SELECT text FROM segment`)).toHaveLength(1)
    copy.close()
    openProject(path, newer).close()
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('takes back a migration that fails, and those before it stay', () => {
    const path = join(temporaryFolder(), 'old.tetrapla')
    createProject(path, MIGRATIONS, NEW).close()
    const good = 'CREATE TABLE added (a INTEGER) STRICT;'
    const broken = 'CREATE TABLE half (a INTEGER) STRICT; INSERT INTO nowhere VALUES (1);'
    expect(() => openProject(path, migrationsFolder(99, good, broken))).toThrow(/nowhere/)
    const version = readMigrations(MIGRATIONS).length
    const project = openProject(path, migrationsFolder(99, good))
    expect(project.db.pragma('user_version', { simple: true })).toBe(version + 1)
    expect(allRows(project.db, sql`SELECT name FROM sqlite_schema WHERE name IN ('added', 'half')`)).toEqual([
      { name: 'added' }
    ])
    project.close()
  })

  it('takes back a migration that leaves rows without their parent', () => {
    const path = join(temporaryFolder(), 'old.tetrapla')
    createProject(path, MIGRATIONS, NEW).close()
    const text = `CREATE TABLE child (event_id INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
                  INSERT INTO child VALUES (12345);`
    expect(() => openProject(path, migrationsFolder(99, text))).toThrow(/1 rows without parent/)
    openProject(path, MIGRATIONS).close()
  })

  it('reads a folder only when its numbers follow each other', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'nothing'))
    writeFileSync(join(folder, '002-make-gap.sql'), 'SELECT 1')
    writeFileSync(join(folder, 'notes.txt'), 'no migration')
    expect(() => readMigrations(pathToFileURL(`${folder}/`))).toThrow(/should have the number 1/)
    expect(readFileSync(new URL('001-create-tables.sql', MIGRATIONS), 'utf8')).toContain('STRICT')
  })
})
