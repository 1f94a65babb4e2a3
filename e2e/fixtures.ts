import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { findElectron } from '../scripts/electron-binary.ts'
import { startBrowserHost, startServer, type ServerProcess } from './programs/browser-host.ts'
import { endChild } from './programs/child.ts'
import { startFakeElectron } from './programs/fake-electron.ts'
import type { Program } from './programs/program.ts'
import { startRealElectron } from './programs/real-electron.ts'
import type { Shell } from './programs/shell.ts'

type Fixtures = {
  /** A fresh folder for the program's data; gone after the test. */
  readonly data: string
  /** A fresh folder for files that the test makes; gone after the test. */
  readonly desk: string
  /** The program with an empty data folder: real Electron where there is one, else the browser host. */
  readonly program: Program
  /** The program in Electron: real where there is one, else with the fake module. */
  readonly shell: Shell
  /** The browser host without a window. */
  readonly server: ServerProcess
}

const temporaryFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tetrapla-e2e-'))
  await use(folder)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

/** Notes in the report which host a test ran in. */
const note = (kind: Program['kind']): void => {
  base.info().annotations.push({ type: 'host', description: kind })
}

/** Waits until the window takes commands: a person is never faster, a test is. */
const untilReady = (page: Page): Promise<void> => expect(page.getByRole('main')).toBeVisible()

export const test = base.extend<Fixtures>({
  // Playwright reads a fixture's needs from this very pattern.
  // oxlint-disable-next-line no-empty-pattern
  data: async ({}, use) => temporaryFolder(use),
  // oxlint-disable-next-line no-empty-pattern
  desk: async ({}, use) => temporaryFolder(use),
  program: async ({ data, context }, use) => {
    const electron = findElectron()
    const program =
      electron === null ? await startBrowserHost(data, context) : await startRealElectron(electron, data)
    note(program.kind)
    await untilReady(program.page)
    await use(program)
    await program.close()
  },
  shell: async ({ data, desk }, use) => {
    const electron = findElectron()
    const shell =
      electron === null ? await startFakeElectron(data, desk) : await startRealElectron(electron, data)
    note(shell.kind)
    await untilReady(shell.page)
    await use(shell)
    await shell.close()
  },
  server: async ({ data }, use) => {
    const server = await startServer(data)
    await use(server)
    await endChild(server.child, 'SIGTERM')
  }
})

export { expect }
