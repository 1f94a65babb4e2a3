import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { EventId } from '../../../domain/model.ts'
import { createApp, type App } from '../../app/app.ts'
import type { Jobs, JobTasks } from '../jobs.ts'
import { createJobs } from '../pool.ts'

// The real worker with its real tasks.
const WORKER = new URL('../worker.ts', import.meta.url)
const SENTENCE =
  'Die beiden Minister bewerteten am 16. Dezember die Ergebnisse und sprachen über den Handel. '

let folder: string
let jobs: Jobs
beforeAll(() => {
  jobs = createJobs({ worker: WORKER, size: 1 })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tetrapla-tasks-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(() => jobs.close())

function file(name: string, content: string) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return { token: `token-of-${name}`, path, name, encoding: null }
}

test('reads articles, good and bad, and builds documents of the good ones', async () => {
  const files = [
    file('a.txt', SENTENCE.repeat(3)),
    file('empty.txt', ''),
    file('b.html', `<p>${SENTENCE}</p>`)
  ]
  const read = files.map((each) => ({ ...each, language: null }))
  const previews = await jobs.run('readArticles', { files: read, rules: {} })
  expect(previews.map(({ preview }) => (preview.ok ? preview.draft.language : preview.error))).toEqual([
    'de',
    { code: 'file.empty', params: { name: 'empty.txt' } },
    'de'
  ])
  expect(previews.map(({ fingerprint }) => fingerprint.length)).toEqual([64, 0, 64])
  const [first, , third] = files
  const kept = [first, third].flatMap((each) => (each ? [{ ...each, language: 'de', keptLines: [0] }] : []))
  const built = await jobs.run('buildDocuments', { files: kept, rules: {} })
  expect(built.map(({ segments }) => segments.length)).toEqual([3, 1])
  expect(built.map(({ fingerprint }) => fingerprint)).toEqual([
    previews[0]?.fingerprint,
    previews[2]?.fingerprint
  ])
})

test('aligns, reports progress and can be cancelled', async () => {
  const sentences = Array.from({ length: 1500 }, (_, index) => ({
    text: `${SENTENCE} Nummer ${index} kostet ${index * 17} Euro.`,
    paragraph: 1 + Math.floor(index / 4)
  }))
  const input: JobTasks['align']['input'] = {
    columns: [
      { language: 'de', sentences },
      { language: 'de', sentences }
    ],
    mode: 'translation',
    fixed: [],
    dictionary: []
  }
  const small = {
    ...input,
    columns: input.columns.map((column) => ({ ...column, sentences: sentences.slice(0, 20) }))
  }
  expect((await jobs.run('align', small)).rows).toHaveLength(20)
  const control = new AbortController()
  const running = jobs.run('align', input, { signal: control.signal, onProgress: () => control.abort() })
  await expect(running).rejects.toMatchObject({ code: 'job.cancelled' })
})

describe('exporting a table', () => {
  let app: App
  let input: JobTasks['exportTable']['input']
  beforeEach(async () => {
    app = await createApp({
      dataDir: folder,
      resources: {
        worker: WORKER,
        migrations: new URL('../../storage/migrations/', import.meta.url),
        seeds: new URL('../../../../seeds/', import.meta.url),
        renderer: new URL('../../../../out/renderer/', import.meta.url),
        version: '1.2.3'
      },
      jobs,
      host: 'cli',
      platform: 'linux',
      systemLocale: 'en',
      hasDialogs: false,
      userName: 'Test',
      emit: () => undefined
    })
    await app.projects.createAt(join(folder, 'p.tetrapla'))
    const items = ['de', 'pl'].map((language, index) => ({
      file: app.files.offerPath(file(`${language}.txt`, `${SENTENCE}\n`.repeat(20_000 + index)).path),
      encoding: null,
      language,
      title: language,
      date: null,
      outlet: '',
      author: '',
      url: '',
      keptLines: Array.from({ length: 20_000 }, (_, line) => line)
    }))
    const { event } = await app.imports.commit('import-job-1', { newEvent: 'E' }, items)
    input = {
      project: join(folder, 'p.tetrapla'),
      event,
      target: join(folder, 'out.tsv'),
      options: {
        event,
        format: 'tsv',
        profile: 'pairs',
        columns: ['de', 'pl'],
        isConfirmedOnly: false,
        skipsEmpty: false,
        hasBom: false,
        isForExcel: false
      }
    }
  })
  afterEach(() => app.close())

  const outputs = () => readdirSync(folder).filter((name) => name.includes('out.tsv'))

  test('writes the file while the project is open', async () => {
    const { units, bytes } = await jobs.run('exportTable', input)
    const text = readFileSync(input.target, 'utf8')
    expect(text.split('\n')).toHaveLength(units + 1)
    expect(units).toBe(20_000)
    expect(bytes).toBe(Buffer.byteLength(text))
    expect(outputs()).toEqual(['out.tsv'])
  })

  test('cancelled, it leaves the file as it was', async () => {
    writeFileSync(input.target, 'old')
    const control = new AbortController()
    const running = jobs.run('exportTable', input, {
      signal: control.signal,
      onProgress: () => control.abort()
    })
    await expect(running).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(readFileSync(input.target, 'utf8')).toBe('old')
    expect(outputs()).toEqual(['out.tsv'])
  })

  test.each([
    ['event.notFound', (): Partial<typeof input> => ({ event: 99 as EventId })],
    ['export.twoColumns', (): Partial<typeof input> => ({ options: { ...input.options, columns: ['de'] } })],
    ['project.notFound', (): Partial<typeof input> => ({ project: join(folder, 'missing.tetrapla') })],
    ['file.cannotWrite', (): Partial<typeof input> => ({ target: join(folder, 'no', 'out.tsv') })]
  ])('%s', async (code, change) => {
    await expect(jobs.run('exportTable', { ...input, ...change() })).rejects.toMatchObject({ code })
    expect(outputs()).toEqual([])
  })
})
