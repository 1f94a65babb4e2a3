import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { backupIfChanged, copyProject, KEPT_BACKUPS, listBackups } from './backups.ts'
import { countChange, insertEvent } from './event-rows.ts'
import { openProject } from './open-project.ts'
import { allRows, sql } from './sql.ts'
import { MIGRATIONS, removeFolders, temporaryFolder, temporaryProject } from './temporary-project.fixture.ts'

afterEach(removeFolders)

const time = (seconds: number): Date => new Date(Date.UTC(2026, 0, 2, 3, 4, seconds))

it('is made when something has changed since the last one, and opens like the project', async () => {
  const { db, path, close } = temporaryProject()
  insertEvent(db, 'An event')
  countChange(db)
  const backup = await backupIfChanged(db, path, time(5))
  expect(backup?.madeAt).toBe('2026-01-02T03:04:05Z')
  expect(await backupIfChanged(db, path, time(6))).toBeNull()
  countChange(db)
  expect(await backupIfChanged(db, path, time(7))).not.toBeNull()
  expect(listBackups(path).map(({ madeAt }) => madeAt)).toEqual([
    '2026-01-02T03:04:07Z',
    '2026-01-02T03:04:05Z'
  ])
  close()
  const copy = openProject(backup?.path ?? '', MIGRATIONS)
  expect(allRows(copy.db, sql`SELECT name FROM event`)).toEqual([{ name: 'An event' }])
  copy.close()
  expect(readdirSync(join(dirname(path), 'backups'))).toHaveLength(2)
})

it('replaces the oldest ones of its own project only', async () => {
  const { db, path, close } = temporaryProject('a')
  const other = temporaryFolder()
  await copyProject(db, join(dirname(path), 'backups', 'a.b.2026-01-02T03-04-05Z.tetrapla'))
  for (let second = 0; second < KEPT_BACKUPS + 3; second++) {
    countChange(db)
    await backupIfChanged(db, path, time(second))
  }
  expect(listBackups(path)).toHaveLength(KEPT_BACKUPS)
  expect(listBackups(path).at(-1)?.madeAt).toBe('2026-01-02T03:04:03Z')
  expect(listBackups(join(dirname(path), 'a.b.tetrapla'))).toHaveLength(1)
  expect(listBackups(join(other, 'none.tetrapla'))).toEqual([])
  close()
})

it('holds all of the changes that are made while it is written, or none', async () => {
  const { db, path, close } = temporaryProject()
  const copying = copyProject(db, join(dirname(path), 'copy.tetrapla'))
  insertEvent(db, 'one')
  insertEvent(db, 'two')
  await copying
  close()
  const copy = openProject(join(dirname(path), 'copy.tetrapla'), MIGRATIONS)
  expect([0, 2]).toContain(allRows(copy.db, sql`SELECT * FROM event`).length)
  copy.close()
})

it('leaves nothing half-written where it cannot write', async () => {
  const { db, path, close } = temporaryProject()
  const target = join(path, 'inside a file', 'copy.tetrapla')
  await expect(copyProject(db, target)).rejects.toMatchObject({ code: 'file.cannotWrite' })
  expect(existsSync(target)).toBe(false)
  close()
})
