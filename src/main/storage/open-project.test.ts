import Database from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { insertEvent } from './event-rows.ts'
import { createProject, openProject, openProjectForReading } from './open-project.ts'
import { APPLICATION_ID } from './project-header.ts'
import { allRows, inTransaction, run, sql } from './sql.ts'
import {
  MIGRATIONS,
  removeFolders,
  storeEvent,
  temporaryFolder,
  temporaryProject
} from './temporary-project.fixture.ts'

afterEach(removeFolders)

const NEW = { name: 'test', isSample: false, createdAt: new Date() }

/** Path of a closed project with some content. */
function closedProject(): string {
  const project = temporaryProject()
  storeEvent(project.db, 'An event', [
    ['de', Array.from({ length: 300 }, (_, index) => `Das ist der Satz mit der Nummer ${index}.`)]
  ])
  project.close()
  return project.path
}

/** Every file of a folder with a hash of its content and the time it was changed. */
const contents = (folder: string): readonly string[] =>
  readdirSync(folder).map((name) => {
    const path = join(folder, name)
    return `${name} ${createHash('sha256').update(readFileSync(path)).digest('hex')} ${statSync(path).mtimeMs}`
  })

/** Expects a refusal with this code that leaves the file and its folder as they were. */
function expectRefusal(path: string, code: string, ways = [openProject, openProjectForReading]): void {
  const before = contents(dirname(path))
  for (const open of ways) {
    expect(() => open(path, MIGRATIONS)).toThrow(expect.objectContaining({ code }) as Error)
    expect(contents(dirname(path))).toEqual(before)
  }
}

describe('a file that is refused stays as it is', () => {
  it('made by a newer version', () => {
    const path = closedProject()
    const db = new Database(path)
    db.pragma('user_version = 9999')
    db.close()
    expectRefusal(path, 'project.newer')
  })

  it('made by a newer version, which only its write-ahead log says', () => {
    const path = closedProject()
    const other = join(temporaryFolder(), 'copy.tetrapla')
    const db = new Database(path)
    db.pragma('user_version = 9999')
    copyFileSync(path, other)
    copyFileSync(`${path}-wal`, `${other}-wal`)
    db.close()
    expect(readFileSync(other).readUInt32BE(60)).toBeLessThan(9999)
    expectRefusal(other, 'project.newer')
  })

  it('a database of another program', () => {
    const path = join(temporaryFolder(), 'other.tetrapla')
    const db = new Database(path)
    db.exec('CREATE TABLE anything (a)')
    db.close()
    expectRefusal(path, 'project.foreign')
  })

  it.each([
    ['a text', 'This is no project.'],
    ['a single letter', 'x'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')]
  ])('%s', (_, content) => {
    const path = join(temporaryFolder(), 'text.tetrapla')
    writeFileSync(path, content)
    expectRefusal(path, 'project.foreign')
  })

  it('a folder', () => {
    const path = join(temporaryFolder(), 'folder.tetrapla')
    mkdirSync(path)
    expect(() => openProject(path, MIGRATIONS)).toThrow(
      expect.objectContaining({ code: 'project.foreign' }) as Error
    )
  })

  it.each([0, 10, 60, 4096, 5000, 20_000])('one that breaks off after %i bytes', (size) => {
    const path = closedProject()
    truncateSync(path, size)
    expectRefusal(path, 'project.damaged')
  })

  it('one with a page overwritten', () => {
    const path = closedProject()
    const bytes = readFileSync(path)
    bytes.fill(0xff, bytes.length - 4096 * 4, bytes.length - 4096)
    writeFileSync(path, bytes)
    expectRefusal(path, 'project.damaged', [openProject])
  })

  it('a header of ours with nothing behind it', () => {
    const path = closedProject()
    const bytes = readFileSync(path)
    bytes.fill(0xab, 100)
    writeFileSync(path, bytes)
    expectRefusal(path, 'project.damaged')
  })

  it('a write-protected one, which can be read all the same', () => {
    const path = closedProject()
    chmodSync(path, 0o444)
    const before = contents(dirname(path))
    expect(() => openProject(path, MIGRATIONS)).toThrow(
      expect.objectContaining({ code: 'project.readOnly' }) as Error
    )
    const reading = openProjectForReading(path, MIGRATIONS)
    expect(allRows(reading.db, sql`SELECT name FROM event`)).toEqual([{ name: 'An event' }])
    reading.close()
    expect(contents(dirname(path))).toEqual(before)
  })

  it('one that this program has open already, also under another name', () => {
    const project = temporaryProject()
    const other = join(temporaryFolder(), 'link.tetrapla')
    symlinkSync(project.path, other)
    for (const path of [project.path, other]) {
      expect(() => openProject(path, MIGRATIONS)).toThrow(
        expect.objectContaining({ code: 'project.locked' }) as Error
      )
    }
    insertEvent(project.db, 'still works')
    project.close()
    openProject(other, MIGRATIONS).close()
  })
})

it('says that there is no such file', () => {
  expect(() => openProject(join(temporaryFolder(), 'none.tetrapla'), MIGRATIONS)).toThrow(
    expect.objectContaining({ code: 'project.notFound', params: { name: 'none.tetrapla' } }) as Error
  )
})

it('is refused while another process has it, and opens once that is killed', async () => {
  const path = closedProject()
  const script = `
    import { openProject } from ${JSON.stringify(new URL('./open-project.ts', import.meta.url).href)}
    globalThis.project = openProject(process.argv[1], new URL(process.argv[2]))
    console.log('open')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, path, MIGRATIONS.href], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const before = contents(dirname(path)).filter((line) => line.startsWith('test.tetrapla '))
  expect(() => openProject(path, MIGRATIONS)).toThrow(
    expect.objectContaining({ code: 'project.locked' }) as Error
  )
  expect(contents(dirname(path)).filter((line) => line.startsWith('test.tetrapla '))).toEqual(before)
  const reading = openProjectForReading(path, MIGRATIONS)
  expect(allRows(reading.db, sql`SELECT name FROM event`)).toHaveLength(1)
  reading.close()

  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  openProject(path, MIGRATIONS).close()
  expect(readdirSync(dirname(path))).toEqual(['test.tetrapla'])
})

describe('a project that opens', () => {
  it('is the only file once it is closed', () => {
    const path = closedProject()
    const project = openProject(path, MIGRATIONS)
    insertEvent(project.db, 'another')
    project.close()
    project.close()
    expect(readdirSync(dirname(path))).toEqual(['test.tetrapla'])
    expect(readFileSync(path).readUInt32BE(68)).toBe(APPLICATION_ID)
  })

  it('is set up to keep what it acknowledges and to trust no schema', () => {
    const { db, close } = temporaryProject()
    const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'busy_timeout'].map(
      (name) => [name, db.pragma(name, { simple: true })]
    )
    expect(Object.fromEntries(settings)).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      busy_timeout: 5000
    })
    const loose = allRows(
      db,
      sql`SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`
    )
    expect(loose).toEqual([])
    close()
  })

  it('has lost what an import left unfinished and what was removed', () => {
    const project = temporaryProject()
    const { db } = project
    storeEvent(db, 'kept', [['de', ['Ein Satz.']]])
    const removed = storeEvent(db, 'removed', [['de', ['Noch ein Satz.']]])
    run(db, sql`UPDATE event SET removed_at = '2026' WHERE id = ${removed.eventId}`)
    const unfinished = storeEvent(db, 'unfinished', [['de', ['Ein halber Satz.']]])
    run(db, sql`UPDATE event SET is_unfinished = 1 WHERE id = ${unfinished.eventId}`)
    const half = storeEvent(db, 'half', [
      ['de', ['Ein Satz.']],
      ['pl', ['Zdanie.']]
    ])
    run(db, sql`UPDATE document SET is_unfinished = 1 WHERE id = ${half.columns[1]?.documentId ?? 0}`)
    project.close()

    const again = openProject(project.path, MIGRATIONS)
    expect(allRows(again.db, sql`SELECT name FROM event ORDER BY id`)).toEqual([
      { name: 'kept' },
      { name: 'half' }
    ])
    const counts = ['document', 'document_source', 'segment', 'placement', 'segment_index'].map((table) =>
      again.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    )
    expect(counts).toEqual([2, 2, 2, 2, 2])
    again.close()
  })

  it('is not made over a file that is there, nor in a folder that is not', () => {
    const path = closedProject()
    const before = contents(dirname(path))
    expect(() => createProject(path, MIGRATIONS, NEW)).toThrow(
      expect.objectContaining({ code: 'project.exists' }) as Error
    )
    expect(contents(dirname(path))).toEqual(before)
    expect(() => createProject(join(path, 'none', 'x.tetrapla'), MIGRATIONS, NEW)).toThrow(
      expect.objectContaining({ code: 'file.cannotWrite' }) as Error
    )
  })
})

describe('a transaction', () => {
  it('is undone as a whole when something in it fails', () => {
    const { db, close } = temporaryProject()
    expect(() =>
      inTransaction(db, () => {
        insertEvent(db, 'one')
        insertEvent(db, 'ONE')
      })
    ).toThrow(/UNIQUE/)
    expect(allRows(db, sql`SELECT * FROM event`)).toEqual([])
    close()
  })

  it('says that the disk is full and keeps what was there', () => {
    const { db, close } = temporaryProject()
    insertEvent(db, 'before')
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true }) as number}`)
    const fill = () => {
      inTransaction(db, () => {
        for (let index = 0; index < 10_000; index++) insertEvent(db, `event ${index} ${'x'.repeat(100)}`)
      })
    }
    expect(fill).toThrow(AppError)
    expect(fill).toThrow(expect.objectContaining({ code: 'file.diskFull' }) as Error)
    expect(allRows(db, sql`SELECT name FROM event`)).toEqual([{ name: 'before' }])
    close()
  })
})
