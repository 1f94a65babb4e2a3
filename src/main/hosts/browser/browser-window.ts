import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Launcher } from 'chrome-launcher'

/** Edge, which the finder does not look for; Chromium underneath, so that the same switches work. */
const edgePaths = (): readonly string[] => {
  if (process.platform === 'darwin') return ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']
  if (process.platform !== 'win32') return ['/usr/bin/microsoft-edge-stable', '/usr/bin/microsoft-edge']
  const roots = [process.env['PROGRAMFILES(X86)'], process.env['PROGRAMFILES'], process.env['LOCALAPPDATA']]
  return roots.flatMap((root) => (root ? [join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe')] : []))
}

/** An installed Chrome, Chromium or Edge (`CHROME_PATH` first), or null. */
export const findBrowser = (): string | null => {
  try {
    const first = Launcher.getFirstInstallation()
    if (first !== undefined) return first
  } catch {
    // The finder throws where it finds none.
  }
  return edgePaths().find((path) => existsSync(path)) ?? null
}

/** A window of its own, quiet: no network of the browser's own, no questions, no offers to translate. */
const switches = (address: string, profile: string): readonly string[] => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-background-mode',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--password-store=basic',
  '--use-mock-keychain',
  // Chromium has no sandbox for root, and refuses to run without this.
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])
]

export type BrowserWindow = {
  /** Settles when the browser's process has ended; one that hands over to a running browser ends at once. */
  readonly ended: Promise<void>
  readonly isRunning: () => boolean
  close(): void
}

/**
 * Opens the window with a browser profile of the program's own.
 *
 * @param profile folder of that profile; made by the browser
 */
export const openBrowserWindow = (browser: string, address: string, profile: string): BrowserWindow => {
  const child = spawn(browser, switches(address, profile), { stdio: 'ignore' })
  let isRunning = true
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      isRunning = false
      resolve()
    }
    child.on('error', end)
    child.on('exit', end)
  })
  return { ended, isRunning: () => isRunning, close: () => void child.kill() }
}
