import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EventId } from '../../domain/model.ts'
import { checkTable } from '../../domain/table/invariants.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { createJobs } from '../jobs/pool.ts'
import { listBackups } from '../storage/backups.ts'
import { removeFolders, storeEvent, temporaryFolder } from '../storage/temporary-project.fixture.ts'
import { RESOURCES, startApp } from './app.fixture.ts'
import { projectFileName } from './known-projects.ts'

let jobs: Jobs
beforeAll(() => {
  jobs = createJobs({ worker: RESOURCES.worker, size: 1 })
})
afterAll(async () => {
  await jobs.close()
  removeFolders()
})

describe('the first start', () => {
  it('makes a sample project with suggestions; the second opens it again', async () => {
    const first = await startApp({ jobs, host: 'browser' })
    expect(await first.call('project.current')).toMatchObject({
      name: 'Sample',
      isSample: true,
      eventCount: 2,
      documentCount: 8
    })
    const cards = await first.call('events.list')
    for (const { id, documents, cells } of cards) {
      expect(documents.map(({ key }) => key).sort()).toEqual(['de', 'nb', 'pl', 'vi'])
      expect(cells.suggested).toBeGreaterThan(100)
      expect(cells.undecided).toBe(0)
      expect(checkTable((await first.call('table.open', { event: id })).table)).toEqual([])
    }
    expect(first.logged).toEqual([])
    await first.close()

    const second = await startApp({ jobs, host: 'browser', dataDir: first.folder })
    expect((await second.call('events.list')).length).toBe(2)
    expect(await second.call('project.list')).toEqual([
      expect.objectContaining({ name: 'Sample', isOpen: true })
    ])
    await second.close()
    expect(readdirSync(first.folder).filter((name) => name.startsWith('.'))).toEqual([])
    expect(listBackups(join(first.folder, 'Sample.tetrapla'))).toHaveLength(1)
    expect(second.logged).toEqual([])
  })

  it('on the command line opens nothing and makes nothing', async () => {
    const test = await startApp({ jobs })
    expect(await test.call('project.current')).toBeNull()
    await expect(test.call('events.list')).rejects.toMatchObject({ code: 'project.none' })
    await test.app.projects.createAt(join(test.folder, 'one.tetrapla'))
    await test.close()
    expect(readdirSync(test.folder)).toEqual(['one.tetrapla'])
  })

  it('leaves the other projects to choose from when the last one does not open', async () => {
    const dataDir = temporaryFolder()
    const first = await startApp({ jobs, host: 'browser', dataDir })
    await first.call('project.create', { name: 'Mine', target: null })
    await first.close()
    writeFileSync(join(dataDir, 'Mine.tetrapla'), 'no longer a project')
    const second = await startApp({ jobs, host: 'browser', dataDir })
    expect(await second.call('project.current')).toBeNull()
    expect(second.logged.join()).toContain('project.foreign')
    const sample = (await second.call('project.list')).find(({ name }) => name === 'Sample')
    await second.call('project.open', { key: sample?.key ?? '' })
    expect(await second.call('project.current')).toMatchObject({ name: 'Sample' })
    await second.close()
  })
})

describe('projects', () => {
  it('are made, opened, copied and listed without a path reaching the window', async () => {
    const test = await startApp({ jobs })
    const made = await test.call('project.create', { name: 'Häfen: Nord/Ost', target: null })
    expect(made).toEqual({
      name: 'Häfen: Nord/Ost',
      fileName: 'Häfen Nord Ost.tetrapla',
      isSample: false,
      eventCount: 0,
      documentCount: 0,
      lastBackup: null
    })
    await test.call('events.create', { name: 'An event' })
    await expect(
      test.call('project.create', { name: 'Häfen: Nord/Ost', target: null })
    ).rejects.toMatchObject({
      code: 'project.exists'
    })
    const copy = join(test.folder, 'elsewhere', 'copy.tetrapla')
    mkdirSync(join(test.folder, 'elsewhere'))
    await test.call('project.saveCopy', { target: test.app.files.target(copy) })
    const opened = await test.call('project.open', { file: test.app.files.offerPath(copy) })
    expect(opened).toMatchObject({ fileName: 'copy.tetrapla', eventCount: 1 })
    const list = await test.call('project.list')
    expect(list.map(({ isOpen }) => isOpen)).toEqual([false])
    expect(JSON.stringify([list, opened, test.events])).not.toContain(test.folder)
    await test.close()
  })

  it('stay open when another file is refused', async () => {
    const test = await startApp({ jobs })
    await test.call('project.create', { name: 'Mine', target: null })
    const file = test.offer('text.tetrapla', 'no project')
    await expect(test.call('project.open', { file })).rejects.toMatchObject({ code: 'project.foreign' })
    await expect(test.call('project.open', { key: 'unknown' })).rejects.toMatchObject({
      code: 'project.notFound'
    })
    expect(await test.call('project.current')).toMatchObject({ name: 'Mine' })
    const own = test.app.files.offerPath(join(test.folder, 'Mine.tetrapla'))
    expect(await test.call('project.open', { file: own })).toMatchObject({ name: 'Mine' })
    await test.close()
  })

  it('are not opened by two programs at once', async () => {
    const first = await startApp({ jobs })
    await first.call('project.create', { name: 'Mine', target: null })
    const second = await startApp({ jobs, dataDir: first.folder })
    const path = join(first.folder, 'Mine.tetrapla')
    await expect(second.app.projects.openAt(path)).rejects.toMatchObject({ code: 'project.locked' })
    await first.close()
    await second.app.projects.openAt(path)
    await second.close()
    expect(existsSync(path)).toBe(true)
  })

  it.each([
    ['Wahl 2026', 'Wahl 2026.tetrapla'],
    ['../../etc/passwd', 'etc passwd.tetrapla'],
    ['a\\b:c*d?"e"<f>|g', 'a b c d e f g.tetrapla'],
    ['  ...  ', 'Project.tetrapla'],
    ['CON', 'Project CON.tetrapla'],
    ['Đà Nẵng', 'Đà Nẵng.tetrapla'],
    ['x'.repeat(300), `${'x'.repeat(80)}.tetrapla`]
  ])('named %s get a safe file name', (name, file) => {
    expect(projectFileName(name)).toBe(file)
  })
})

describe('events', () => {
  it('are created, renamed, removed and brought back; names are unique', async () => {
    const test = await startApp({ jobs })
    await test.call('project.create', { name: 'Mine', target: null })
    const one = await test.call('events.create', { name: 'One' })
    const two = await test.call('events.create', { name: 'Two' })
    await expect(test.call('events.create', { name: 'ONE' })).rejects.toMatchObject({
      code: 'event.nameTaken'
    })
    await expect(test.call('events.rename', { event: two.id, name: 'one' })).rejects.toMatchObject({
      code: 'event.nameTaken'
    })
    expect(await test.call('events.rename', { event: two.id, name: 'TWO' })).toMatchObject({ name: 'TWO' })
    await test.call('events.remove', { event: one.id })
    expect((await test.call('events.list')).map(({ name }) => name)).toEqual(['TWO'])
    await expect(test.call('table.open', { event: one.id })).rejects.toMatchObject({ code: 'event.notFound' })
    expect(await test.call('events.restore', { event: one.id })).toMatchObject({ name: 'One' })
    await test.call('events.remove', { event: one.id })
    await test.call('events.create', { name: 'One' })
    await expect(test.call('events.restore', { event: one.id })).rejects.toMatchObject({
      code: 'event.nameTaken'
    })
    await expect(test.call('events.remove', { event: 99 as EventId })).rejects.toMatchObject({
      code: 'event.notFound'
    })
    await test.close()
  })

  it('are listed fast, also when there are 200 of them', async () => {
    const test = await startApp({ jobs })
    await test.call('project.create', { name: 'Mine', target: null })
    const { db } = test.app.sessions.current()
    const sentences = Array.from({ length: 40 }, (_, index) => `Satz ${index}.`)
    for (let event = 0; event < 200; event++) {
      storeEvent(db, `Event ${event}`, [
        ['de', sentences],
        ['pl', sentences],
        ['vi', sentences],
        ['nb', sentences]
      ])
    }
    const first = await test.call('events.list')
    expect(first).toHaveLength(200)
    expect(first[0]).toMatchObject({ rowCount: 40, cells: { undecided: 160 } })
    const start = performance.now()
    for (let time = 0; time < 5; time++) await test.call('events.list')
    // A few milliseconds each; the limit is for a busy machine.
    expect((performance.now() - start) / 5).toBeLessThan(250)
    await test.close()
  })
})
