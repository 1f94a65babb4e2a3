import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract, Input, MethodName, Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { AppEvent } from '../../shared/events.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { createJobs } from '../jobs/pool.ts'
import type { Resources } from '../resources.ts'
import { createRouter } from '../rpc/router.ts'
import { temporaryFolder } from '../storage/temporary-project.fixture.ts'
import { createApp, type App, type AppOptions } from './app.ts'

const ROOT = new URL('../../../', import.meta.url)

export const RESOURCES: Resources = {
  worker: new URL('src/main/jobs/worker.ts', ROOT),
  migrations: new URL('src/main/storage/migrations/', ROOT),
  seeds: new URL('seeds/', ROOT),
  renderer: new URL('out/renderer/', ROOT),
  version: '1.2.3'
}

/** A program in a folder of its own, called the way a window calls it. */
export type TestApp = {
  readonly app: App
  readonly folder: string
  readonly jobs: Jobs
  /** Everything that the program has told its window. */
  readonly events: readonly AppEvent[]
  /** What went to the log: each is a defect or a nuisance. */
  readonly logged: readonly string[]
  /** Answers as a window gets it; throws the error's code. */
  readonly call: <M extends MethodName>(
    method: M,
    ...input: Input<M> extends undefined ? [] : [Input<M>]
  ) => Promise<Exclude<Output<M>, undefined>>
  /** Writes a file and offers it. */
  readonly offer: (name: string, content: string | Buffer) => string
  readonly close: () => Promise<void>
}

export async function startApp(options: Partial<AppOptions> = {}): Promise<TestApp> {
  const folder = options.dataDir ?? temporaryFolder()
  const jobs = options.jobs ?? createJobs({ worker: RESOURCES.worker, size: 1 })
  const events: AppEvent[] = []
  const logged: string[] = []
  const log = (text: string) => void logged.push(text)
  const app = await createApp({
    dataDir: folder,
    resources: RESOURCES,
    jobs,
    host: 'cli',
    platform: 'linux',
    systemLocale: 'nb-NO',
    hasDialogs: false,
    userName: 'Ada',
    emit: (event) => void events.push(event),
    log,
    ...options
  })
  const route = createRouter(app.handlers, log)
  return {
    app,
    folder,
    jobs,
    events,
    logged,
    call: async (method, ...[input]) => {
      const answer = await route(method, input)
      if (!answer.ok) throw new AppError(answer.error.code, answer.error.params)
      return answer.value as Exclude<Output<keyof Contract>, undefined> as never
    },
    offer: (name, content) => {
      const path = join(temporaryFolder(), name)
      writeFileSync(path, content)
      return app.files.offerPath(path)
    },
    close: async () => {
      await app.close()
      if (!options.jobs) await jobs.close()
    }
  }
}

/** An event with the given sentences, imported like any other. */
export async function importEvent(
  { call, offer }: TestApp,
  name: string,
  texts: Readonly<Record<string, string>>
) {
  const files = Object.entries(texts).map(([language, text]) => ({
    file: offer(`${language}.txt`, text),
    language,
    encoding: null
  }))
  const previews = await call('import.preview', { job: 'preview-1', files })
  const items = previews.map((preview) => {
    if (!preview.ok) throw new AppError(preview.error.code, preview.error.params)
    const { file, encoding, language, title, date, outlet, author, url, lines } = preview.draft
    const keptLines = lines.flatMap(({ isKept }, index) => (isKept ? [index] : []))
    return { file, encoding, language, title, date, outlet, author, url, keptLines }
  })
  return call('import.commit', { job: 'commit-01', into: { newEvent: name }, items })
}

/** The same short article in three languages: four sentences, the first of them the title. */
export const DE =
  'Neuer Hafen in Hamburg\n\nDer Hafen wurde am 3. Mai eröffnet. Er kostete 5 Millionen Euro.\n\nViele Gäste kamen.\n'
export const PL =
  'Nowy port w Hamburgu\n\nPort otwarto 3 maja. Kosztował 5 milionów euro.\n\nPrzybyło wielu gości.\n'
export const NB =
  'Ny havn i Hamburg\n\nHavnen ble åpnet 3. mai. Den kostet 5 millioner euro.\n\nMange gjester kom.\n'
