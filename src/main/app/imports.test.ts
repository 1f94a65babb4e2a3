import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkTable } from '../../domain/table/invariants.ts'
import type { ImportItem } from '../../shared/contract.ts'
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

/** Choices of the import sheet as it proposes them. */
async function proposed(
  files: readonly (readonly [name: string, text: string | Buffer, language?: string])[]
) {
  const offered = files.map(([name, text, language]) => ({
    file: test.offer(name, text),
    language: language ?? null,
    encoding: null
  }))
  const previews = await test.call('import.preview', { job: 'preview-1', files: offered })
  const items = previews.flatMap((preview): ImportItem[] => {
    if (!preview.ok) return []
    const { file, encoding, language, title, date, outlet, author, url, lines } = preview.draft
    const keptLines = lines.flatMap(({ isKept }, index) => (isKept ? [index] : []))
    return [{ file, encoding, language, title, date, outlet, author, url, keptLines }]
  })
  return { previews, items }
}

describe('importing', () => {
  it('makes an event whose table holds every sentence, and a card with its counts', async () => {
    const result = await importEvent(test, 'Hafen', { de: DE, pl: PL, nb: NB })
    expect(result).toMatchObject({ documents: 3, segments: 12 })
    const { table, documents, revision, history } = await test.call('table.open', { event: result.event })
    expect(table.columns.map(({ key, segments }) => [key, segments.length])).toEqual([
      ['de', 4],
      ['pl', 4],
      ['nb', 4]
    ])
    expect(checkTable(table)).toEqual([])
    expect(history).toEqual({ undo: null, redo: null })
    expect(revision).toBe(1)
    expect(documents.map(({ fileName }) => fileName)).toEqual(['de.txt', 'pl.txt', 'nb.txt'])
    expect(await test.call('document.source', { document: documents[0]?.id ?? 0 })).toBe(DE)
    const [card] = await test.call('events.list')
    expect(card).toMatchObject({
      name: 'Hafen',
      rowCount: 4,
      cells: { undecided: 12, suggested: 0, confirmed: 0, low: 0 }
    })
    expect(test.app.projects.check()).toEqual([])
    expect(test.app.projects.info()).toMatchObject({ eventCount: 1, documentCount: 3 })
  })

  it('adds columns to an event without touching its rows', async () => {
    const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL })
    const before = await test.call('table.open', { event })
    await test.call('table.edit', {
      event,
      revision: before.revision,
      edit: { kind: 'setNote', row: before.table.rows[1]?.id as never, note: 'kept' }
    })
    const { items } = await proposed([
      ['other.txt', DE.replace('Viele Gäste', 'Wenige Menschen'), 'de'],
      ['nb.txt', NB, 'nb']
    ])
    await test.call('import.commit', { job: 'commit-02', into: { event }, items })
    const after = await test.call('table.open', { event })
    expect(after.table.columns.map(({ key }) => key)).toEqual(['de', 'pl', 'de-2', 'nb'])
    expect(after.table.rows.map(({ id }) => id)).toEqual(before.table.rows.map(({ id }) => id))
    expect(after.table.rows[1]?.note).toBe('kept')
    for (const [index, row] of after.table.rows.entries()) {
      expect(row.cells.slice(0, 2)).toEqual(before.table.rows[index]?.cells)
    }
    expect(checkTable(after.table)).toEqual([])
    expect(after.history.undo).toBeNull()
    expect(await test.call('table.history', { event, limit: 9 })).toHaveLength(1)
    expect(test.app.projects.check()).toEqual([])
  })

  it('warns of an article that is in the project or twice among the files', async () => {
    await importEvent(test, 'Hafen', { de: DE })
    const { previews } = await proposed([
      ['again.txt', DE.toUpperCase(), 'de'],
      ['one.txt', PL, 'pl'],
      ['two.txt', PL, 'pl']
    ])
    const warnings = previews.map((preview) =>
      preview.ok ? preview.draft.warnings.filter(({ kind }) => kind.startsWith('same')) : null
    )
    expect(warnings).toEqual([
      [expect.objectContaining({ kind: 'sameAs', event: 'Hafen' })],
      [],
      [{ kind: 'sameInBatch', fileName: 'one.txt' }]
    ])
  })

  it('answers a bad file with its error and reads the others', async () => {
    const { previews, items } = await proposed([
      ['good.txt', DE, 'de'],
      ['empty.txt', ''],
      ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d4948445200000000', 'hex')]
    ])
    expect(previews.map((preview) => (preview.ok ? 'ok' : preview.error.code))).toEqual([
      'ok',
      'file.empty',
      'file.binary'
    ])
    expect(items).toHaveLength(1)
  })

  it('takes pasted text like a file', async () => {
    const file = await test.call('import.paste', { text: DE, name: 'Pasted text' })
    const [preview] = await test.call('import.preview', {
      job: 'preview-1',
      files: [{ file, language: 'de', encoding: null }]
    })
    expect(preview).toMatchObject({ ok: true, draft: { format: 'pasted', fileName: 'Pasted text' } })
  })

  it('leaves nothing when a file fails, and the name is free again', async () => {
    const { items } = await proposed([
      ['a.txt', DE, 'de'],
      ['b.txt', PL, 'pl']
    ])
    const broken = items.map((item, index) => (index === 1 ? { ...item, keptLines: [] } : item))
    await expect(
      test.call('import.commit', { job: 'commit-01', into: { newEvent: 'Hafen' }, items: broken })
    ).rejects.toMatchObject({ code: 'file.noSentence' })
    expect(await test.call('events.list')).toEqual([])
    const { db } = test.app.sessions.current()
    for (const name of ['event', 'document', 'segment', 'placement', 'segment_index']) {
      expect(db.prepare(`SELECT count(*) FROM ${name}`).pluck().get()).toBe(0)
    }
    await test.call('import.commit', { job: 'commit-01', into: { newEvent: 'Hafen' }, items })
    await expect(
      test.call('import.commit', { job: 'commit-01', into: { newEvent: 'HAFEN' }, items })
    ).rejects.toMatchObject({ code: 'event.nameTaken' })
  })

  it('leaves nothing when it is cancelled, and tells its progress', async () => {
    const many = Array.from(
      { length: 40 },
      (_, index) => [`${index}.txt`, `${DE}\nNummer ${index}.\n`, 'de'] as const
    )
    const { items } = await proposed(many)
    const importing = test.call('import.commit', { job: 'commit-01', into: { newEvent: 'Hafen' }, items })
    await test.call('job.cancel', { job: 'commit-01' })
    await expect(importing).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(await test.call('events.list')).toEqual([])
    await test.call('import.commit', { job: 'commit-01', into: { newEvent: 'Hafen' }, items })
    expect(test.events).toContainEqual(expect.objectContaining({ kind: 'job.progress', job: 'commit-01' }))
    await expect(
      test.call('import.commit', {
        job: 'commit-02',
        into: { event: 2 as never },
        items: items.slice(0, 30)
      })
    ).rejects.toMatchObject({ code: 'event.tooManyDocuments' })
  })

  it('refuses tokens that were never given out', async () => {
    const [preview] = await Promise.allSettled([
      test.call('import.preview', {
        job: 'preview-1',
        files: [{ file: 'x'.repeat(32), language: null, encoding: null }]
      })
    ])
    expect(preview).toMatchObject({ status: 'rejected', reason: { code: 'file.notFound' } })
  })
})
