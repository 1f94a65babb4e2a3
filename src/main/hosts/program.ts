import type { FileToken, SaveToken } from '../../shared/contract.ts'
import type { Result } from '../../shared/errors.ts'
import type { AppEvent } from '../../shared/events.ts'
import type { Resources } from '../resources.ts'
import type { DataFolders } from './data-folders.ts'

export type ProgramOptions = {
  readonly resources: Resources
  readonly folders: DataFolders
  readonly host: 'electron' | 'browser'
  readonly systemLocale: string
  readonly publish: (event: AppEvent) => void
}

/** Where a host makes files known: paths go in, tokens for the window come out. */
export type HostFiles = {
  /** A file that the person offered; `name` where the path's own is not the one to show. */
  readonly offer: (path: string, name?: string) => FileToken
  /** A place that the person chose to write to. */
  readonly target: (path: string) => SaveToken
}

/** The program as a host sees it. */
export type Program = {
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  readonly files: HostFiles
  readonly close: () => Promise<void>
}
