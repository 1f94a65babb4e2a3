import { spawn, type ChildProcess } from 'node:child_process'
import type { BrowserContext, Page } from '@playwright/test'
import { endChild, waitForOutput } from './child.ts'
import { programEnvironment, type Program } from './program.ts'

export type ServerProcess = {
  readonly child: ChildProcess
  /** With the key, as a person would open it. */
  readonly address: string
}

/** Starts the built browser host without a window of its own and waits until it serves. */
export const startServer = async (data: string): Promise<ServerProcess> => {
  const child = spawn(process.execPath, ['out/main/server.js', '--no-window'], {
    env: programEnvironment(data),
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const match = await waitForOutput(child, /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+/)
  return { child, address: match[0] }
}

/** The browser host with a page of the test's own browser as its window. */
export const startBrowserHost = async (data: string, context: BrowserContext): Promise<Program> => {
  let server = await startServer(data)
  let page: Page = await context.newPage()
  await page.goto(server.address)
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    await endChild(server.child, signal)
    await page.close()
  }
  return {
    kind: 'browser host',
    data,
    get page() {
      return page
    },
    kill: () => end('SIGKILL'),
    close: () => end('SIGTERM'),
    restart: async () => {
      await end('SIGTERM')
      server = await startServer(data)
      page = await context.newPage()
      await page.goto(server.address)
    }
  }
}
