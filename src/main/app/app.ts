import { homedir } from 'node:os'
import { join } from 'node:path'
import type { AppInfo } from '../../shared/contract.ts'
import type { AppEvent } from '../../shared/events.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Resources } from '../resources.ts'
import type { Handlers } from '../rpc/router.ts'
import type { AppContext } from './context.ts'
import { createDocuments } from './documents.ts'
import { createEvents } from './events.ts'
import { createExports } from './exports.ts'
import { createFacts } from './facts.ts'
import { FileRegistry } from './files.ts'
import { createHandlers } from './handlers.ts'
import { createImports } from './imports.ts'
import { createKnownProjects } from './known-projects.ts'
import { openFirstProject } from './first-project.ts'
import { createPastedFiles } from './pasted-files.ts'
import { createSessions } from './project-session.ts'
import { createProjects } from './projects.ts'
import { createRunningJobs } from './running-jobs.ts'
import { createSearch } from './search.ts'
import { createSegmentation } from './segmentation.ts'
import { createSettings } from './settings.ts'
import { createSuggest } from './suggest.ts'
import { createTables } from './tables.ts'

export type AppOptions = {
  /** Folder with the projects of the person; made when it is needed. */
  readonly dataDir: string
  /** Folder with the settings; `settings` in the data folder when left out. */
  readonly settingsDir?: string
  readonly resources: Resources
  /** Closed by whoever made them, after the program. */
  readonly jobs: Jobs
  /** `cli`: no project is opened until one is named. */
  readonly host: 'electron' | 'browser' | 'cli'
  readonly platform: AppInfo['platform']
  readonly systemLocale: string
  readonly hasDialogs: boolean
  /** Name of the account, written to the history unless the settings name somebody else. */
  readonly userName: string
  readonly emit: (event: AppEvent) => void
  readonly now?: () => Date
  /** For what a person cannot act on; standard error when left out. */
  readonly log?: (text: string) => void
}

/** The program without a window: its services, and what answers the calls of a window. */
export type App = Services & {
  readonly handlers: Handlers
  readonly files: FileRegistry
  /** Settled once the first project is open; the handlers wait for it. */
  readonly ready: Promise<void>
  /** Ends jobs, finishes the backup and closes the project. */
  close(): Promise<void>
}

export type Services = ReturnType<typeof createServices>

/** Starts the program. With a window, it opens the project that was used last, or on the first start a sample. */
export async function createApp(options: AppOptions): Promise<App> {
  const context = createContext(options)
  const services = createServices(context, options.dataDir)
  const { pasted, projects } = services
  const ready =
    options.host === 'cli' ? Promise.resolve() : openFirstProject(context, options.dataDir, services)
  return {
    ...services,
    handlers: createHandlers(context, services, appInfo(options), ready),
    files: context.files,
    ready,
    close: async () => {
      await ready
      await projects.close()
      pasted.close()
    }
  }
}

function createContext(options: AppOptions): AppContext {
  const { dataDir, resources, emit, now = () => new Date() } = options
  const log = options.log ?? ((text: string) => process.stderr.write(`${text}\n`))
  const folder = options.settingsDir ?? join(dataDir, 'settings')
  const onChange = (settings: ReturnType<typeof settingsService.get>) =>
    emit({ kind: 'settings.changed', settings })
  const settingsService = createSettings({ folder, onChange, log })
  return {
    resources,
    isForPerson: options.host !== 'cli',
    settings: settingsService,
    sessions: createSessions(),
    known: createKnownProjects({ projects: dataDir, settings: folder, log }),
    files: new FileRegistry(),
    jobs: createRunningJobs(options.jobs, emit),
    emit,
    now,
    stamp: () => ({ who: settingsService.get().userName || options.userName, when: now() }),
    log
  }
}

function createServices(context: AppContext, dataDir: string) {
  const pasted = createPastedFiles(context.files)
  return {
    settings: context.settings,
    /** The open project itself, for what no service does. */
    sessions: context.sessions,
    projects: createProjects(context, dataDir),
    events: createEvents(context),
    tables: createTables(context),
    documents: createDocuments(context),
    imports: createImports(context, pasted),
    segmentation: createSegmentation(context),
    suggest: createSuggest(context),
    exports: createExports(context),
    facts: createFacts(context),
    search: createSearch(context),
    pasted
  }
}

function appInfo({ resources, host, platform, systemLocale, hasDialogs, dataDir }: AppOptions): AppInfo {
  const home = homedir()
  const dataFolder = dataDir.startsWith(home) ? `~${dataDir.slice(home.length)}` : dataDir
  return {
    version: resources.version,
    host: host === 'electron' ? 'electron' : 'browser',
    platform,
    systemLocale,
    hasDialogs,
    dataFolder
  }
}
