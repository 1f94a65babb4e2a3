import { userInfo } from 'node:os'
import type { Result } from '../../shared/errors.ts'
import type { AppEvent } from '../../shared/events.ts'
import { createApp } from '../app/app.ts'
import type { FileRegistry } from '../app/files.ts'
import { createJobs } from '../jobs/pool.ts'
import type { Resources } from '../resources.ts'
import { createRouter } from '../rpc/router.ts'
import type { DataFolders } from './data-folders.ts'

export type ProgramOptions = {
  readonly resources: Resources
  readonly folders: DataFolders
  readonly host: 'electron' | 'browser'
  /** BCP 47 tag of the operating system's language. */
  readonly systemLocale: string
  readonly publish: (event: AppEvent) => void
}

/** The program as a host sees it. */
export type Program = {
  /** Answers a call as it came from a window; never rejects. */
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  readonly files: FileRegistry
  readonly close: () => Promise<void>
}

/** The name of the account; empty for an account that the system does not list. */
const accountName = (): string => {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

const knownPlatform = (): 'win32' | 'darwin' | 'linux' =>
  process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux'

const log = (text: string): void => void process.stderr.write(`${text}\n`)

/** Puts services, worker threads and router together for a host with a window. */
export const createProgram = async (options: ProgramOptions): Promise<Program> => {
  const { resources, folders, host, systemLocale, publish } = options
  const jobs = createJobs({ worker: resources.worker })
  const app = await createApp({
    dataDir: folders.projects,
    settingsDir: folders.settings,
    resources,
    jobs,
    host,
    platform: knownPlatform(),
    systemLocale,
    hasDialogs: host === 'electron',
    userName: accountName(),
    emit: publish,
    log
  })
  return {
    call: createRouter(app.handlers, log),
    files: app.files,
    close: async () => {
      await app.close()
      await jobs.close()
    }
  }
}
