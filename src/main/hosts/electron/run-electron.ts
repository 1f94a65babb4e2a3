import { app, dialog, Menu, nativeTheme, session, type BrowserWindow } from 'electron'
import { basename, join } from 'node:path'
import type { AppEvent } from '../../../shared/events.ts'
import { localeFor } from '../../../shared/locale.ts'
import type { Settings } from '../../../shared/settings.ts'
import { builtResources } from '../built-resources.ts'
import type { DataFolders } from '../data-folders.ts'
import { createProgram, type Program } from '../program.ts'
import { serveWindow } from './app-protocol.ts'
import { createEventQueue } from './event-queue.ts'
import { answerHostCall } from './host-calls.ts'
import { focusWindow, openMainWindow } from './main-window.ts'
import { menuTemplate } from './menu.ts'
import { offeredPaths } from './offered-paths.ts'
import { EVENT_CHANNEL, serveCalls } from './rpc-channel.ts'
import { createTranslator } from './translator.ts'
import { lockWindows } from './window-locks.ts'

/** Longest time (ms) that the program takes to put everything away when it ends. */
const END_TIME = 5000

/** The themes of the program as the system's own parts know them. */
const SYSTEM_THEMES = {
  system: 'system',
  light: 'light',
  dark: 'dark',
  hc: 'dark',
  'hc-light': 'light'
} as const satisfies Record<Settings['theme'], typeof nativeTheme.themeSource>

/** The Electron host: one window over the program's services, a menu from the command table, files from the system. */
class ElectronHost {
  readonly #folders: DataFolders
  readonly #base: URL
  readonly #queue = createEventQueue((event) => this.#window?.webContents.send(EVENT_CHANNEL, event))
  #program: Program | null = null
  #window: BrowserWindow | null = null
  /** Files given before the program was ready. */
  #early: readonly string[] = []
  #hasEnded = false

  constructor(folders: DataFolders, base: URL) {
    this.#folders = folders
    this.#base = base
  }

  async start(): Promise<void> {
    const resources = builtResources(this.#base)
    lockWindows(session.defaultSession)
    serveWindow(resources.renderer)
    const program = await createProgram({
      resources,
      folders: this.#folders,
      host: 'electron',
      systemLocale: app.getLocale(),
      publish: (event) => this.#publish(event)
    })
    this.#program = program
    const options = {
      files: program.files,
      window: () => this.#window,
      saveFolder: () => app.getPath('documents'),
      onListening: () => this.#queue.windowListens()
    }
    serveCalls((method, input) => answerHostCall(method, input, options) ?? program.call(method, input))
    const settings = await program.call('settings.get', undefined)
    if (settings.ok) this.#applySettings(settings.value as Settings)
    this.openWindow()
    this.offer([...this.#early, ...offeredPaths(process.argv, process.cwd())])
  }

  openWindow(): void {
    if (this.#window !== null) return focusWindow(this.#window)
    if (this.#program === null) return
    const stateFile = join(this.#folders.settings, 'window.json')
    const window = openMainWindow({ preload: new URL('../preload/index.cjs', this.#base), stateFile })
    window.webContents.on('did-start-loading', () => this.#queue.windowLeaves())
    window.on('closed', () => {
      this.#queue.windowLeaves()
      this.#window = null
    })
    this.#window = window
  }

  /** Tells the window of files that the person gave to the program from outside. */
  offer(paths: readonly string[]): void {
    if (this.#program === null) {
      this.#early = [...this.#early, ...paths]
      return
    }
    const { files } = this.#program
    const offered = paths.map((path) => ({ token: files.offerPath(path), name: basename(path) }))
    if (offered.length > 0) this.#queue.publish({ kind: 'files.offered', files: offered })
  }

  /** Ends the services; answers whether there is nothing left to do. */
  hasEnded(): boolean {
    return this.#hasEnded || this.#program === null
  }

  async end(): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, END_TIME))
    await Promise.race([this.#program?.close(), late]).catch(() => undefined)
    this.#hasEnded = true
  }

  #publish(event: AppEvent): void {
    if (event.kind === 'settings.changed') this.#applySettings(event.settings)
    this.#queue.publish(event)
  }

  #applySettings({ locale, theme, keys }: Settings): void {
    nativeTheme.themeSource = SYSTEM_THEMES[theme]
    const template = menuTemplate({
      translate: createTranslator(locale ?? localeFor(app.getLocale())),
      keys,
      platform: process.platform,
      choose: (id) => {
        this.openWindow()
        this.#queue.publish({ kind: 'command', id })
      }
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}

/** Runs the program in Electron; the lock of the single instance is held. */
export const runElectron = (folders: DataFolders, base: URL): void => {
  const host = new ElectronHost(folders, base)
  app.on('second-instance', (_event, argv, workingFolder) => {
    host.openWindow()
    host.offer(offeredPaths(argv, workingFolder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    host.offer([path])
  })
  app.on('activate', () => host.openWindow())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', (event) => {
    if (host.hasEnded()) return
    event.preventDefault()
    void host.end().finally(() => app.quit())
  })
  app
    .whenReady()
    .then(() => host.start())
    .catch((error: unknown) => {
      dialog.showErrorBox('Tetrapla', error instanceof Error ? error.message : String(error))
      app.exit(1)
    })
}
