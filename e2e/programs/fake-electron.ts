import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Browser, type Page } from '@playwright/test'
import type { Answered, Asked, Question, Ready } from '../fake-electron/control.ts'
import { endChild } from './child.ts'
import { programEnvironment } from './program.ts'
import type { Shell } from './shell.ts'

const REGISTER = new URL('../fake-electron/register.ts', import.meta.url).href

const spawnFake = (data: string, args: readonly string[], files: string): ChildProcess =>
  fork('out/main/index.js', args, {
    execPath: process.execPath,
    execArgv: ['--import', REGISTER],
    env: { ...programEnvironment(data), FAKE_FILES: files },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })

const ready = (child: ChildProcess): Promise<Ready> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready))
    child.once('exit', (code) => reject(new Error(`The fake Electron ended with code ${code}`)))
  })

/** Puts a question to the fake and waits for its answer. */
const createAsk = (child: ChildProcess) => {
  let lastId = 0
  return <T>(question: Question): Promise<T> =>
    new Promise((resolve) => {
      const id = ++lastId
      const receive = (message: unknown): void => {
        if ((message as Answered).id !== id) return
        child.off('message', receive)
        resolve((message as Answered).answer as T)
      }
      child.on('message', receive)
      child.send({ id, question } satisfies Asked)
    })
}

type Started = { readonly child: ChildProcess; readonly browser: Browser; readonly page: Page }

const isWindow = (page: Page): boolean => page.url().startsWith('https://app-tetrapla')

const start = async (data: string, args: readonly string[], files: string): Promise<Started> => {
  const child = spawnFake(data, args, files)
  const { debugPort } = await ready(child)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`)
  const page = browser.contexts()[0]?.pages().find(isWindow)
  if (page === undefined) throw new Error('The fake Electron has no window')
  return { child, browser, page }
}

/** A killed program leaves its Chromium behind. */
const closeBrowser = async (browser: Browser): Promise<void> => {
  if (!browser.isConnected()) return
  const session = await browser.newBrowserCDPSession().catch(() => null)
  await session?.send('Browser.close').catch(() => undefined)
}

/**
 * The built main process, preload script and window with a fake `electron` module.
 *
 * @param files the folder of files that tests choose in the window; its pages do not know paths
 */
export const startFakeElectron = async (
  data: string,
  files: string,
  args: readonly string[] = []
): Promise<Shell> => {
  let current = await start(data, args, files)
  const ask = <T>(question: Question): Promise<T> => createAsk(current.child)<T>(question)
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    await endChild(current.child, signal)
    await closeBrowser(current.browser)
  }
  return {
    kind: 'fake electron',
    data,
    get page() {
      return current.page
    },
    kill: () => end('SIGKILL'),
    close: () => end('SIGTERM'),
    restart: async () => {
      await end('SIGTERM')
      current = await start(data, [], files)
    },
    menuIds: () => ask({ kind: 'menuIds' }),
    menuLabels: () => ask({ kind: 'menuLabels' }),
    chooseMenu: (id) => ask({ kind: 'chooseMenu', id }),
    answerSaveDialog: (path) => ask({ kind: 'answerSaveDialog', path }),
    openedLinks: () => ask({ kind: 'openedLinks' }),
    windowCount: () => ask({ kind: 'windowCount' }),
    startSecond: async (offered) => {
      await once(spawnFake(data, offered, files), 'exit')
    }
  }
}
