import { join } from 'node:path'
import { dataFolders, type DataFolders } from '../data-folders.ts'
import { findBrowser, openBrowserWindow, type BrowserWindow } from './browser-window.ts'
import { startHost } from './host.ts'
import { addressOf, announceInstance, askForWindow, findInstance, type Instance } from './instance.ts'
import { readOptions, USAGE, type ServerOptions } from './options.ts'
import { createWindowWatch } from './window-watch.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** A second start on the same data: shows the window of the first. */
const joinInstance = async (running: Instance, { opensWindow }: ServerOptions): Promise<number> => {
  const opens = opensWindow && (await askForWindow(running))
  const where = opens ? 'its window opens.' : addressOf(running)
  say(`Tetrapla is running already: ${where}`)
  return 0
}

/** Settles at the first of: the window was closed, an interrupt, a request to end. */
const ending = (): { readonly ended: Promise<void>; readonly end: () => void } => {
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  return { ended: promise, end: resolve }
}

/** The windows in the program's own browser profile. */
const createWindows = (profile: string, onBrowserEnded: () => void) => {
  let window: BrowserWindow | undefined
  return {
    open: (instance: Instance): boolean => {
      const browser = findBrowser()
      if (browser === null) return false
      const opened = openBrowserWindow(browser, addressOf(instance), profile)
      // A further window is opened by the browser that runs; its own process ends at once.
      if (window?.isRunning() !== true) window = opened
      void opened.ended.then(onBrowserEnded)
      return true
    },
    close: (): void => window?.close()
  }
}

/** Serves until the window is closed or the process is asked to end. */
const serve = async (options: ServerOptions, folders: DataFolders, base: URL): Promise<void> => {
  const { ended, end } = ending()
  const watch = createWindowWatch(options.opensWindow ? end : () => undefined)
  const windows = createWindows(join(folders.settings, 'browser'), watch.browserEnded)
  const host = await startHost({
    folders,
    base,
    port: options.port,
    onWindows: watch.setCount,
    openWindow: windows.open
  })
  const withdraw = announceInstance(folders.settings, host.instance)
  say(`Tetrapla: ${addressOf(host.instance)}`)
  if (options.opensWindow && !host.openWindow()) {
    say('No Chrome, Chromium or Edge was found here. Open the address above in a browser.')
  }
  await ended
  withdraw()
  watch.stop()
  windows.close()
  await host.close()
}

/**
 * The browser host: the program behind a server on 127.0.0.1, its window in an installed browser.
 *
 * @param base folder of the built entry points, with a final slash
 * @returns the exit code: 0 done, 1 could not start, 2 wrong usage
 */
export const runServer = async (args: readonly string[], base: URL): Promise<number> => {
  let options: ServerOptions
  try {
    options = readOptions(args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`)
    return 2
  }
  const folders = dataFolders(options.data)
  const running = await findInstance(folders.settings)
  if (running !== null) return joinInstance(running, options)
  try {
    await serve(options, folders, base)
    return 0
  } catch (error) {
    process.stderr.write(`Tetrapla cannot start: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}
