import { app } from './app.ts'
import { BrowserWindow, openWindowsIn } from './browser-window.ts'
import { startBrowser } from './browser.ts'
import { serveControl, type Ready } from './control.ts'
import { ipcMain } from './ipc-main.ts'
import { chooseMenu, Menu, menuIds, menuLabels } from './menu.ts'
import { protocol } from './protocol.ts'
import { session } from './session.ts'

/**
 * A stand-in for Electron's module in the main process: real windows (pages of Chromium), everything else as little as
 * the program uses of it. What Electron itself guarantees is not tested here, only that the program asks for it.
 */
let savePath: string | null = null
const opened: string[] = []

const dialog = {
  showSaveDialog: async () => ({ canceled: savePath === null, filePath: savePath ?? '' }),
  showErrorBox: (title: string, text: string): void => void process.stderr.write(`${title}: ${text}\n`)
}
const shell = { openExternal: async (url: string): Promise<void> => void opened.push(url) }
const net = { fetch: (url: string) => fetch(url) }
const nativeTheme = { themeSource: 'system' }
const display = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } }
const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] }

serveControl((question) => {
  switch (question.kind) {
    case 'menuIds':
      return menuIds()
    case 'menuLabels':
      return menuLabels()
    case 'chooseMenu':
      return chooseMenu(question.id)
    case 'answerSaveDialog':
      return (savePath = question.path)
    case 'openedLinks':
      return opened
    case 'windowCount':
      return BrowserWindow.getAllWindows().length
    case 'deniedPermissions':
      return session.defaultSession.denied
  }
})

const begin = async (): Promise<void> => {
  const { context, debugPort } = await startBrowser()
  app.on('fake-exit', () => void context.browser()?.close())
  openWindowsIn(context)
  app.once('fake-window-shown', () => process.send?.({ debugPort } satisfies Ready))
  app.becomeReady()
}

// The program's own start goes first: a further start does not get the lock and ends before it has a browser.
setImmediate(() => void begin())

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, net, protocol, screen, session, shell }
