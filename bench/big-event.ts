import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportItem, ImportResult } from '../src/shared/contract.ts'
import { createApp, type App } from '../src/main/app/app.ts'
import { createJobs } from '../src/main/jobs/pool.ts'
import type { EventId } from '../src/domain/model.ts'
import { createRouter } from '../src/main/rpc/router.ts'
import { syntheticText } from './synthetic.ts'

const ROOT = new URL('../', import.meta.url)
export const BENCH_LANGUAGES = ['de', 'pl', 'vi', 'nb'] as const

export type BenchApp = {
  readonly app: App
  /** Calls a method as a window does; throws what comes back as an error. */
  readonly call: (method: string, input: unknown) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** The services as the built program runs them for a person, on a data folder of their own, which a window can open then. */
export async function startBenchApp(dataDir: string): Promise<BenchApp> {
  mkdirSync(dataDir, { recursive: true })
  const resources = {
    worker: new URL('out/main/worker.js', ROOT),
    migrations: new URL('out/main/migrations/', ROOT),
    seeds: new URL('seeds/', ROOT),
    renderer: new URL('out/renderer/', ROOT),
    version: '0'
  }
  const jobs = createJobs({ worker: resources.worker })
  const app = await createApp({
    dataDir,
    resources,
    jobs,
    host: 'browser',
    platform: 'linux',
    systemLocale: 'en',
    hasDialogs: false,
    userName: 'bench',
    emit: () => undefined
  })
  await app.projects.createAt(join(dataDir, 'Bench.tetrapla'))
  const route = createRouter(app.handlers, (text) => console.error(text))
  const call = async (method: string, input: unknown): Promise<unknown> => {
    const answer = await route(method, input)
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`)
    return answer.value
  }
  const close = async (): Promise<void> => {
    await app.close()
    await jobs.close()
  }
  return { app, call, close }
}

/** Writes texts to files and brings them in as one event, all lines kept. */
export async function importTexts(
  bench: BenchApp,
  folder: string,
  name: string,
  texts: ReadonlyMap<string, string>
): Promise<EventId> {
  const items: ImportItem[] = []
  for (const [language, text] of texts) {
    const path = join(folder, `${language}-${items.length}.txt`)
    writeFileSync(path, text)
    items.push({
      file: bench.app.files.offerPath(path),
      encoding: null,
      language,
      title: `${name} ${language}`,
      date: '2025-10-14',
      outlet: 'Bench',
      author: '',
      url: '',
      keptLines: text.split('\n').flatMap((line, index) => (line === '' ? [] : [index]))
    })
  }
  const result = (await bench.call('import.commit', {
    job: `bench-import-${items.length}`,
    into: { newEvent: name },
    items
  })) as ImportResult
  return result.event
}

/** An event of four documents with so many sentences each. */
export function importBigEvent(bench: BenchApp, folder: string, sentences: number): Promise<EventId> {
  const texts = new Map(
    BENCH_LANGUAGES.map((language, at) => [language, syntheticText(language, sentences, at + 1)])
  )
  return importTexts(bench, folder, `4 x ${sentences}`, texts)
}
