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

describe('documents', () => {
  it('are removed with their column; their language names the column', async () => {
    const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL, nb: NB })
    const { documents } = await test.call('table.open', { event })
    const [de, pl] = documents
    if (!de || !pl) throw new Error('two documents')
    const { id, eventId: _, fileName: __, ...metadata } = pl
    await test.call('document.update', { ...metadata, document: id, language: 'CS', title: 'Nový přístav' })
    const renamed = await test.call('table.open', { event })
    expect(renamed.table.columns.map(({ key }) => key)).toEqual(['de', 'cs', 'nb'])
    expect(renamed.documents[1]?.title).toBe('Nový přístav')
    expect(renamed.revision).toBe(2)
    await test.call('document.remove', { document: de.id })
    const { table } = await test.call('table.open', { event })
    expect(table.columns.map(({ key }) => key)).toEqual(['cs', 'nb'])
    expect(checkTable(table)).toEqual([])
    expect(test.app.projects.check()).toEqual([])
    await expect(test.call('document.source', { document: de.id })).rejects.toMatchObject({
      code: 'document.notFound'
    })
  })

  it('tell their facts, sentence by sentence, as they are now', async () => {
    const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL })
    const values = async () => {
      const found = await test.call('facts.read', { event })
      return found.map(({ facts }) => facts.flatMap(({ kind, value }) => (kind === 'money' ? value : [])))
    }
    expect(await values()).toEqual([['5000000 EUR'], ['5000000 EUR']])
    const { revision, table } = await test.call('table.open', { event })
    const segment = table.columns[0]?.segments[2]?.id as never
    await test.call('table.edit', {
      event,
      revision,
      edit: { kind: 'retypeSegment', segment, text: 'Er kostete 6 Millionen Euro.' }
    })
    expect(await values()).toEqual([['6000000 EUR'], ['5000000 EUR']])
  })

  it('are found by their words, also after a correction', async () => {
    const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL })
    const count = async (query: string) =>
      (await test.call('search.run', { query, language: null, limit: 9 })).total
    expect([await count('gaste'), await count('gosci')]).toEqual([1, 1])
    const { revision, table } = await test.call('table.open', { event })
    const segment = table.columns[0]?.segments[3]?.id as never
    await test.call('table.edit', {
      event,
      revision,
      edit: { kind: 'retypeSegment', segment, text: 'Alle kamen.' }
    })
    expect([await count('gaste'), await count('alle')]).toEqual([0, 1])
    await expect(count('!')).rejects.toMatchObject({ code: 'search.emptyQuery' })
  })
})
