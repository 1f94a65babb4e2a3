import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { AlignmentResult } from '../../domain/alignment/suggestion.ts'
import type { Jobs, JobTasks } from './jobs.ts'
import { createJobs } from './pool.ts'

// The pool's own behaviour, with a worker whose `align` does what the language of its column says.
const WORKER = `
import { writeFileSync } from 'node:fs'
import { serveTasks } from '${new URL('serve-tasks.ts', import.meta.url)}'
const behaviours = {
  answer: (input) => ({ rows: [], mode: 'translation', parallelism: input.fixed.length }),
  progress: (input, control) => {
    const end = performance.now() + 300
    let reports = 0
    while (performance.now() < end) { control.progress(reports / 1e9, 'x'); reports++ }
    return { rows: [], mode: 'translation', parallelism: reports }
  },
  obey: (input, control) => {
    control.progress(0.1, 'started')
    for (;;) control.stopIfCancelled()
  },
  ignore: (input, control) => {
    control.temporary(input.dictionary[0].from)
    writeFileSync(input.dictionary[0].from, 'half')
    control.progress(0.1, 'started')
    for (;;) {}
  },
  memory: () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)) },
  exit: () => process.exit(3),
  crash: () => new Promise(() => setTimeout(() => { throw new Error('crash') })),
  bug: () => { throw new TypeError('bug') },
  unclonable: () => ({ rows: [], mode: () => 0 }),
  wait: () => new Promise((resolve) => setTimeout(() => resolve('waited'), 50))
}
const readArticles = async ({ files }, control) => files.map((file, index) => {
  if (file.name === 'bomb') return behaviours.memory()
  if (file.name === 'crash') process.exit(1)
  control.progress((index + 1) / files.length, file.name)
  return { preview: { ok: true, draft: file.name }, fingerprint: file.name }
})
serveTasks({
  align: async () => (input, control) => behaviours[input.columns[0].language](input, control),
  readArticles: async () => readArticles
})
`

let folder: string
let jobs: Jobs

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tetrapla-pool-'))
  writeFileSync(join(folder, 'worker.ts'), WORKER)
})
afterEach(() => jobs.close())
afterAll(() => rmSync(folder, { recursive: true }))

function start(options: { size?: number; timeout?: number } = {}): Jobs {
  jobs = createJobs({
    worker: pathToFileURL(join(folder, 'worker.ts')),
    size: options.size ?? 1,
    timeouts: { align: options.timeout ?? 20_000 },
    memoryMb: 64
  })
  return jobs
}

const call = (behaviour: string, path = ''): JobTasks['align']['input'] => ({
  columns: [{ language: behaviour, sentences: [] }],
  mode: 'auto',
  fixed: [{ cells: [] }],
  dictionary: [{ fromLanguage: 'de', from: path, toLanguage: 'pl', to: '' }]
})
const answer: AlignmentResult = { rows: [], mode: 'translation', parallelism: 1 }
const file = (name: string): JobTasks['readArticles']['input']['files'][number] => ({
  token: `token-${name}`,
  path: '/nowhere',
  name,
  encoding: null,
  language: null
})

describe('a pool of worker threads', () => {
  test('answers, also more calls than it has threads', async () => {
    start({ size: 2 })
    const answers = await Promise.all(Array.from({ length: 9 }, () => jobs.run('align', call('answer'))))
    expect(answers).toEqual(Array.from({ length: 9 }, () => answer))
  })

  test('reports progress, but not more often than a person can see', async () => {
    const reports: (number | null)[] = []
    const result = await start().run('align', call('progress'), { onProgress: (done) => reports.push(done) })
    expect(result.parallelism).toBeGreaterThan(100)
    expect(reports.length).toBeGreaterThan(1)
    expect(reports.length).toBeLessThan(10)
  })

  test.each(['obey', 'ignore'])('cancels a task that does %s, and leaves no file', async (behaviour) => {
    const path = join(folder, 'half.tsv')
    const control = new AbortController()
    const running = start().run('align', call(behaviour, path), {
      signal: control.signal,
      onProgress: () => control.abort()
    })
    await expect(running).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(existsSync(path)).toBe(false)
    expect(await jobs.run('align', call('answer'))).toEqual(answer)
  })

  test('cancels a call that still waits, and one that is cancelled before it is made', async () => {
    start()
    const first = jobs.run('align', call('wait'))
    const control = new AbortController()
    const second = jobs.run('align', call('answer'), { signal: control.signal })
    control.abort()
    await expect(second).rejects.toMatchObject({ code: 'job.cancelled' })
    await expect(jobs.run('align', call('answer'), { signal: control.signal })).rejects.toMatchObject({
      code: 'job.cancelled'
    })
    expect(await first).toBe('waited')
  })

  test.each([
    ['memory', 'job.outOfMemory'],
    ['exit', 'internal'],
    ['crash', 'internal'],
    ['bug', 'internal'],
    ['unclonable', 'internal']
  ])('%s ends only its own job, with %s', async (behaviour, code) => {
    start()
    const bad = jobs.run('align', call(behaviour))
    const good = jobs.run('align', call('answer'))
    await expect(bad).rejects.toMatchObject({ code, params: {} })
    expect(await good).toEqual(answer)
  })

  test('ends a task without progress after its time limit', async () => {
    const path = join(folder, 'late.tsv')
    await expect(start({ timeout: 300 }).run('align', call('ignore', path))).rejects.toMatchObject({
      code: 'job.timeout'
    })
    expect(existsSync(path)).toBe(false)
  })

  test('closing cancels what runs', async () => {
    const running = start().run('align', call('obey'), { onProgress: () => void jobs.close() })
    await expect(running).rejects.toMatchObject({ code: 'job.cancelled' })
  })
})

describe('a job over many files', () => {
  const names = Array.from({ length: 100 }, (_, index) => `file-${index}`)

  test('answers in the order of the files and reports progress over all of them', async () => {
    const reports: number[] = []
    const previews = await start({ size: 2 }).run(
      'readArticles',
      { files: names.map(file), rules: {} },
      { onProgress: (done) => reports.push(done ?? -1) }
    )
    expect(previews.map((preview) => preview.fingerprint)).toEqual(names)
    expect(reports.every((done) => done >= 0 && done <= 1)).toBe(true)
  })

  test('a file that exhausts memory or kills its thread is the only one that fails', async () => {
    const files = [...names.slice(0, 20), 'bomb', 'crash', ...names.slice(20, 30)].map(file)
    const previews = await start().run('readArticles', { files, rules: {} })
    const failed = previews.flatMap(({ preview }) =>
      preview.ok ? [] : [[preview.fileName, preview.error.code]]
    )
    expect(previews).toHaveLength(32)
    expect(failed).toEqual([
      ['bomb', 'job.outOfMemory'],
      ['crash', 'internal']
    ])
  })
})
