import type { EventId } from '../domain/model.ts'
import type { ProjectInfo } from './contract.ts'
import type { Settings } from './settings.ts'

/** What the program tells its window without being asked. */
export type AppEvent =
  | {
      readonly kind: 'job.progress'
      readonly job: string
      /** In 0..1, or null while unknown. */ readonly done: number | null
      readonly detail: string
    }
  | { readonly kind: 'settings.changed'; readonly settings: Settings }
  | { readonly kind: 'project.changed'; readonly project: ProjectInfo | null }
  | { readonly kind: 'events.changed' }
  | { readonly kind: 'table.changed'; readonly event: EventId; readonly revision: number }
  /** The connection to the program was lost or is back (browser host only): what was read before may be old. */
  | { readonly kind: 'connection.changed'; readonly isConnected: boolean }
  /** A command was chosen in the operating system's menu. */
  | { readonly kind: 'command'; readonly id: string }
  /** Files were dropped on the program's icon or given on its command line. */
  | {
      readonly kind: 'files.offered'
      readonly files: readonly { readonly token: string; readonly name: string }[]
    }
