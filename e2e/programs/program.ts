import type { Page } from '@playwright/test'

/** A started program with its window, whatever host it runs in. */
export type Program = {
  /** What runs: named in failures and reports. */
  readonly kind: 'electron' | 'browser host' | 'fake electron'
  /** Folder that holds everything the program keeps. */
  readonly data: string
  /** The window; another object after a restart. */
  readonly page: Page
  /** Ends the program without warning, as a power cut would. */
  kill(): Promise<void>
  /** Asks the program to end and waits for it. */
  close(): Promise<void>
  /** Ends what still runs and starts again on the same data. */
  restart(): Promise<void>
}

/** Environment of a program under test: its data in a folder of its own, English unless the test says otherwise. */
export const programEnvironment = (data: string): Record<string, string> => {
  const { ELECTRON_RUN_AS_NODE: _electron, NODE_OPTIONS: _options, ...env } = process.env
  const strings = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(strings), TETRAPLA_DATA: data, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' }
}
