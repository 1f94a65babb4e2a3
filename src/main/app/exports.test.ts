import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { EventId } from '../../domain/model.ts'
import type { Input } from '../../shared/contract.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { createJobs } from '../jobs/pool.ts'
import { removeFolders } from '../storage/temporary-project.fixture.ts'
import { DE, importEvent, PL, RESOURCES, startApp, type TestApp } from './app.fixture.ts'

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

describe('exporting', () => {
  type Options = Input<'export.preview'>['options']
  const options = (event: EventId, more: Partial<Options> = {}): Options => ({
    event,
    format: 'tsv',
    profile: 'table',
    columns: ['pl', 'de'],
    ...more
  })

  it('previews the first lines of what it then writes', async () => {
    const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL })
    const preview = await test.call('export.preview', { options: options(event), maxLines: 3 })
    expect(preview).toMatchObject({ units: 4, rows: 4, skipped: { empty: 0, unconfirmed: 0 } })
    expect(preview.lines).toHaveLength(3)
    const path = join(test.folder, 'out.tsv')
    const target = test.app.files.target(path)
    const result = await test.call('export.run', { job: 'export-01', options: options(event), target })
    const text = readFileSync(path, 'utf8')
    expect(result).toEqual({ units: 4, bytes: Buffer.byteLength(text) })
    expect(text.split('\n').slice(0, 3)).toEqual(preview.lines)
    expect(text).toContain('Kosztował 5 milionów euro.')
  })

  it('refuses columns that are not there and targets that cannot be written', async () => {
    const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL })
    await expect(
      test.call('export.preview', { options: options(event, { columns: ['fr'] }), maxLines: 3 })
    ).rejects.toMatchObject({ code: 'export.unknownColumn', params: { column: 'fr' } })
    await expect(
      test.call('export.preview', {
        options: options(event, { profile: 'pairs', columns: ['de'] }),
        maxLines: 3
      })
    ).rejects.toMatchObject({ code: 'export.twoColumns' })
    const file = join(test.folder, 'file')
    writeFileSync(file, '')
    const target = test.app.files.target(join(file, 'out.tsv'))
    await expect(
      test.call('export.run', { job: 'export-01', options: options(event), target })
    ).rejects.toMatchObject({ code: 'file.cannotWrite' })
  })
})
