import { createServer } from 'node:net'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Frame, type Page, type Route } from 'playwright-core'
import { findBrowser } from '../programs/find-browser.ts'
import { toOwn } from './address-map.ts'
import { app } from './app.ts'
import { invoke } from './ipc-main.ts'
import { answerOwn } from './protocol.ts'
import { session } from './session.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** What a page asks of the window it belongs to. */
export type PageGuard = {
  /** Whether the page may go to an address. */
  readonly mayGo: (url: string) => boolean
  /** The page wants a window of its own. */
  readonly wantsWindow: (url: string) => void
}
const guards = new Map<Frame, PageGuard>()
export const guardPage = (page: Page, guard: PageGuard): void => void guards.set(page.mainFrame(), guard)

/** Every request of a page: its own addresses are answered by the program, the network is not there. */
const answer = async (route: Route): Promise<void> => {
  const request = route.request()
  const url = toOwn(request.url())
  // An answer without content leaves a page where it is.
  if (request.isNavigationRequest() && guards.get(request.frame())?.mayGo(url) === false) {
    return route.fulfill({ status: 204 })
  }
  if (!url.startsWith('app:')) return route.abort('internetdisconnected')
  const response = await answerOwn(url, request.method())
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer())
  })
}

const ownFrame = (
  frame: Frame
): { readonly url: string; readonly parent: null | { url: string; parent: null } } => {
  const parent = frame.parentFrame()
  return { url: toOwn(frame.url()), parent: parent && { url: toOwn(parent.url()), parent: null } }
}

export type FakeBrowser = { readonly context: BrowserContext; readonly debugPort: number }

/** Starts the Chromium whose pages are the program's windows; a test joins it over the debugging port. */
export const startBrowser = async (): Promise<FakeBrowser> => {
  const debugPort = await freePort()
  const context = await chromium.launchPersistentContext(join(app.getPath('userData'), 'fake-chromium'), {
    executablePath: findBrowser(),
    args: [`--remote-debugging-port=${debugPort}`],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    viewport: { width: 1440, height: 900 }
  })
  await context.exposeBinding('fakeInvoke', ({ frame }, channel: string, args: readonly unknown[]) =>
    invoke(ownFrame(frame), channel, args)
  )
  await context.exposeBinding('fakeOpen', ({ frame }, url: string) =>
    guards.get(frame)?.wantsWindow(toOwn(url))
  )
  await context.exposeBinding('fakePermission', (_source, name: string) =>
    session.defaultSession.request(name)
  )
  await context.route('**/*', answer)
  return { context, debugPort }
}
