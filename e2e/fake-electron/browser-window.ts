import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { toShown } from './address-map.ts'
import { app } from './app.ts'
import { guardPage } from './browser.ts'
import { preloadText } from './preload-frame.ts'

type WebPreferences = {
  readonly preload?: string
  readonly sandbox?: boolean
  readonly contextIsolation?: boolean
  readonly nodeIntegration?: boolean
}
type WindowOptions = { readonly webPreferences?: WebPreferences } & Partial<Area>
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' }

const { promise: browser, resolve: useContext } = Promise.withResolvers<BrowserContext>()
/** Gives the windows the browser that they open their pages in. */
export const openWindowsIn = useContext

const open = new Set<BrowserWindow>()

class FakeContents extends EventEmitter {
  page: Page | null = null
  openHandler: OpenHandler = () => ({ action: 'allow' })

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
  send(channel: string, ...args: readonly unknown[]): void {
    const message = [channel, structuredClone(args)] as const
    const deliver = ([name, values]: typeof message): void =>
      (globalThis as unknown as { fakeSend: (name: string, values: unknown) => void }).fakeSend(name, values)
    this.page?.evaluate(deliver, message).catch(() => undefined)
  }
}

/** A window that is a page of Chromium. Refuses to open without the locks that the program must set. */
export class BrowserWindow extends EventEmitter {
  readonly webContents = new FakeContents()
  readonly #area: Area
  readonly #preload: string
  #isMaximized = false

  constructor({ webPreferences = {}, ...area }: WindowOptions) {
    super()
    const { sandbox, contextIsolation, nodeIntegration, preload } = webPreferences
    if (sandbox !== true || contextIsolation !== true || nodeIntegration !== false || preload === undefined) {
      throw new Error('A window without sandbox, isolation or preload script')
    }
    this.#preload = readFileSync(preload, 'utf8')
    this.#area = { x: 0, y: 0, width: 0, height: 0, ...area }
    open.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    const context = await browser
    const page = await context.newPage()
    this.webContents.page = page
    await page.addInitScript(preloadText(this.#preload, process.env['FAKE_FILES'] ?? ''))
    this.#watch(page)
    this.webContents.emit('did-start-loading')
    await page.goto(toShown(url))
    this.emit('ready-to-show')
    app.emit('fake-window-shown')
  }

  #watch(page: Page): void {
    guardPage(page, {
      mayGo: (url) => this.#mayGo(url),
      wantsWindow: (url) => {
        if (this.webContents.openHandler({ url }).action !== 'deny')
          throw new Error(`A window was opened for ${url}`)
      }
    })
    page.on('close', () => {
      this.emit('close', {})
      open.delete(this)
      this.emit('closed')
      if (open.size === 0) app.emit('window-all-closed')
    })
  }

  #mayGo(url: string): boolean {
    let isAllowed = true
    this.webContents.emit('will-navigate', { url, preventDefault: () => (isAllowed = false) })
    if (isAllowed) this.webContents.emit('did-start-loading')
    return isAllowed
  }

  getNormalBounds(): Area {
    return this.#area
  }
  isMaximized(): boolean {
    return this.#isMaximized
  }
  maximize(): void {
    this.#isMaximized = true
  }
  isMinimized(): boolean {
    return false
  }
  show(): void {
    this.emit('show')
  }
  focus(): void {
    void this.webContents.page?.bringToFront()
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return [...open]
  }
}
