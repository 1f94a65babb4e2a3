import { createExchangeFolder } from './exchange-folder.ts'
import { join } from 'node:path'
import { MAX_UPLOAD_BYTES } from '../../../shared/wire.ts'
import { builtResources } from '../built-resources.ts'
import { dataFolders, type DataFolders } from '../data-folders.ts'
import { createProgram } from '../program.ts'
import { createAccess } from './access.ts'
import { findBrowser, openBrowserWindow, type BrowserWindow } from './browser-window.ts'
import { createDownloads } from './downloads.ts'
import { createHttpServer, listen } from './http-server.ts'
import { addressOf, announceInstance, askForWindow, findInstance, type Instance } from './instance.ts'
import { readOptions, USAGE, type ServerOptions } from './options.ts'
import { createSockets } from './sockets.ts'
import { createUploads } from './uploads.ts'
import { createWindowWatch } from './window-watch.ts'

/** Bytes of all files that one start of the program accepts. */
const MAX_ALL_UPLOADS = 16 * MAX_UPLOAD_BYTES

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** A second start on the same data: shows the window of the first. */
const joinInstance = async (running: Instance, { opensWindow }: ServerOptions): Promise<number> => {
  const opens = opensWindow && (await askForWindow(running))
  say(
    opens
      ? 'Tetrapla is running already: its window opens.'
      : `Tetrapla is running already: ${addressOf(running)}`
  )
  return 0
}

/** Settles at the first of: the window was closed, an interrupt, a request to end. */
const ending = (): { readonly ended: Promise<void>; readonly end: () => void } => {
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  return { ended: promise, end: resolve }
}

/** Serves until the window is closed or the process is asked to end. */
const serve = async (options: ServerOptions, folders: DataFolders, base: URL): Promise<void> => {
  const { ended, end } = ending()
  const exchange = createExchangeFolder(join(folders.settings, 'exchange'))
  const watch = createWindowWatch(options.opensWindow ? end : () => undefined)
  const resources = builtResources(base)
  const sockets = createSockets({
    call: (method, input) => program.call(method, input),
    onCount: watch.setCount
  })
  const program = await createProgram({
    resources,
    folders,
    host: 'browser',
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
    publish: sockets.publish
  })
  const access = createAccess()
  const browser = findBrowser()
  let window: BrowserWindow | undefined
  const openWindow = (): boolean => {
    if (browser === null) return false
    const opened = openBrowserWindow(
      browser,
      addressOf({ port, key: access.issueKey() }),
      join(folders.settings, 'browser')
    )
    if (window?.isRunning() !== true) window = opened
    void opened.ended.then(watch.browserEnded)
    return true
  }
  const server = createHttpServer({
    renderer: resources.renderer,
    access,
    sockets,
    openWindow,
    downloads: createDownloads(exchange, program.files),
    upload: createUploads(exchange, program.files, { file: MAX_UPLOAD_BYTES, total: MAX_ALL_UPLOADS })
  })
  const port = await listen(server, options.port)
  const withdraw = announceInstance(folders.settings, { port, key: access.key })
  const address = addressOf({ port, key: access.key })
  say(`Tetrapla: ${address}`)
  if (options.opensWindow && !openWindow()) {
    say('No Chrome, Chromium or Edge was found here. Open the address above in a browser.')
  }
  await ended
  withdraw()
  watch.stop()
  sockets.close()
  server.close()
  server.closeAllConnections()
  window?.close()
  await program.close()
  exchange.remove()
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
