import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { endChild } from './child.ts'
import { programEnvironment } from './program.ts'
import type { Shell } from './shell.ts'

/** Chromium refuses to run sandboxed as root. */
const switches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The program in a real Electron. Dialogs are answered and links recorded in its main process. */
export const startRealElectron = async (
  binary: string,
  data: string,
  args: readonly string[] = []
): Promise<Shell> => {
  let app: ElectronApplication
  let page: Page
  const start = async (): Promise<void> => {
    app = await _electron.launch({
      executablePath: binary,
      args: [...switches, '.', ...args],
      env: programEnvironment(data)
    })
    page = await app.firstWindow()
    await app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (url) => void opened.push(url)
    })
  }
  await start()
  return {
    kind: 'electron',
    data,
    get page() {
      return page
    },
    kill: () => endChild(app.process(), 'SIGKILL'),
    close: () => app.close(),
    restart: async () => {
      await app.close()
      await start()
    },
    menuIds: () =>
      app.evaluate(({ Menu }) =>
        (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
          (submenu?.items ?? []).flatMap(({ id }) => id || [])
        )
      ),
    menuLabels: () =>
      app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label)),
    chooseMenu: (id) =>
      app.evaluate(({ Menu }, chosen) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(chosen)
        if (!item) throw new Error(`no menu item ${chosen}`)
        item.click()
      }, id),
    answerSaveDialog: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
      }, path),
    openedLinks: () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened),
    windowCount: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    startSecond: async (files) => {
      const second = await _electron
        .launch({ executablePath: binary, args: [...switches, '.', ...files], env: programEnvironment(data) })
        .catch(() => null)
      await second?.close()
    }
  }
}
