import type { AppEvent } from '../../shared/events.ts'
import type { Resources } from '../resources.ts'
import type { FileRegistry } from './files.ts'
import type { KnownProjects } from './known-projects.ts'
import type { Sessions } from './project-session.ts'
import type { RunningJobs } from './running-jobs.ts'
import type { SettingsService } from './settings.ts'
import type { Stamp } from './table-steps.ts'

/** What the services share. */
export type AppContext = {
  readonly resources: Resources
  readonly sessions: Sessions
  readonly settings: SettingsService
  readonly known: KnownProjects
  readonly files: FileRegistry
  readonly jobs: RunningJobs
  /** False for the command line: it neither changes the list of projects nor makes backups. */
  readonly isForPerson: boolean
  readonly emit: (event: AppEvent) => void
  readonly now: () => Date
  /** The name and the time that a step is written down with. */
  readonly stamp: () => Stamp
  /** For what a person cannot act on; goes to the terminal. */
  readonly log: (text: string) => void
}
