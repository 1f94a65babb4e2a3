import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkTable } from '../../domain/table/invariants.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { createJobs } from '../jobs/pool.ts'
import { removeFolders } from '../storage/temporary-project.fixture.ts'
import { DE, importEvent, NB, PL, RESOURCES, startApp, type TestApp } from './app.fixture.ts'

let jobs: Jobs
let test: TestApp

beforeAll(() => {
  jobs = createJobs({ worker: RESOURCES.worker, size: 1 })
})
afterAll(async () => {
  await jobs.close()
  removeFolders()
})
beforeEach(async () => {
  test = await startApp({ jobs })
  await test.app.projects.createAt(join(test.folder, 'test.tetrapla'))
})
afterEach(() => test.close())

describe('suggesting', () => {
  it('links the rows in one step that can be undone', async () => {
    const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL, nb: NB })
    const before = await test.call('table.open', { event })
    const result = await test.call('suggest.run', {
      job: 'suggest-1',
      event,
      revision: before.revision,
      mode: 'translation'
    })
    expect(result).toMatchObject({
      revision: before.revision + 1,
      history: { undo: { kind: 'placeSuggestion', row: null } },
      mode: 'translation',
      linkedRows: 4
    })
    const after = await test.call('table.open', { event })
    expect(after.table.rows.every(({ cells }) => cells.every(({ status }) => status === 'suggested'))).toBe(
      true
    )
    expect(after.event.cells).toMatchObject({ suggested: 12, undecided: 0 })
    await test.call('table.undo', { event, revision: after.revision })
    expect((await test.call('table.open', { event })).table).toEqual(before.table)
  })

  it('keeps what a person does while it runs', async () => {
    const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL })
    const { revision, table } = await test.call('table.open', { event })
    const row = table.rows[2]?.id as never
    const running = test.call('suggest.run', { job: 'suggest-1', event, revision, mode: 'auto' })
    await test.call('table.edit', {
      event,
      revision,
      edit: { kind: 'setStatus', cells: [{ row, column: 0 }], status: 'confirmed' }
    })
    expect((await running).revision).toBe(revision + 2)
    const after = await test.call('table.open', { event })
    expect(after.table.rows.find(({ id }) => id === row)?.cells[0]).toMatchObject({
      segments: table.rows[2]?.cells[0]?.segments,
      status: 'confirmed'
    })
    expect(checkTable(after.table)).toEqual([])
  })

  it('is refused when sentences changed meanwhile, when the table has moved on, and for one column', async () => {
    const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL })
    const { revision, table } = await test.call('table.open', { event })
    const segment = table.columns[0]?.segments[1]?.id as never
    const running = test.call('suggest.run', { job: 'suggest-1', event, revision, mode: 'auto' })
    await test.call('table.edit', {
      event,
      revision,
      edit: { kind: 'retypeSegment', segment, text: 'Anders.' }
    })
    await expect(running).rejects.toMatchObject({ code: 'edit.staleTable' })
    await expect(
      test.call('suggest.run', { job: 'suggest-1', event, revision, mode: 'auto' })
    ).rejects.toMatchObject({ code: 'edit.staleTable' })
    const single = await importEvent(test, 'Einer', { de: DE })
    await expect(
      test.call('suggest.run', { job: 'suggest-1', event: single.event, revision: 1, mode: 'auto' })
    ).rejects.toMatchObject({ code: 'event.tooFewDocuments' })
  })

  it('stops when it is cancelled and leaves the table as it was', async () => {
    const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL })
    const before = await test.call('table.open', { event })
    const running = test.call('suggest.run', { job: 'suggest-1', event, revision: 1, mode: 'auto' })
    await test.call('job.cancel', { job: 'suggest-1' })
    await expect(running).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(await test.call('table.open', { event })).toMatchObject({ table: before.table, revision: 1 })
  })
})
