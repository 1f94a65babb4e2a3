import { userInfo } from 'node:os'
import { createApp, type App } from '../app/app.ts'
import { dataFolders } from '../hosts/data-folders.ts'
import { createJobs } from '../jobs/pool.ts'
import type { Resources } from '../resources.ts'
import { interruptible } from './interrupt.ts'
import { tell } from './print.ts'
import { showProgress } from './progress.ts'

/** Runs work with the program's services, no project open yet; an interrupt cancels what runs, and nothing is left half-done. */
export async function withApp<T>(resources: Resources, work: (app: App) => Promise<T>): Promise<T> {
  const jobs = createJobs({ worker: resources.worker })
  const progress = showProgress('')
  const folders = dataFolders(undefined)
  const app = await createApp({
    dataDir: folders.projects,
    settingsDir: folders.settings,
    resources,
    jobs,
    host: 'cli',
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
    hasDialogs: false,
    userName: userName(),
    emit: (event) => {
      if (event.kind === 'job.progress') progress.report(event.done, event.detail)
    },
    log: tell
  })
  try {
    return await interruptible((signal) => {
      signal.addEventListener('abort', () => void app.close())
      return work(app)
    })
  } finally {
    progress.end()
    await app.close()
    await jobs.close()
  }
}

/** The account's name; an account without an entry in the system has none. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
