import { BrowserWindow, screen } from 'electron'
import { fileURLToPath } from 'node:url'
import { WINDOW_URL } from './window-address.ts'
import { MIN_SIZE, placeWindow, readWindowState, writeWindowState } from './window-state.ts'

export type MainWindowOptions = {
  /** The built preload script. */
  readonly preload: URL
  /** File that keeps where the window was. */
  readonly stateFile: string
}

/** Opens the window where it was last, shown when it has painted. */
export const openMainWindow = ({ preload, stateFile }: MainWindowOptions): BrowserWindow => {
  const [main, ...others] = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(
    ({ workArea }) => workArea
  )
  const { isMaximized, ...area } = placeWindow(
    readWindowState(stateFile),
    main === undefined ? [] : [main, ...others]
  )
  const window = new BrowserWindow({
    ...area,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Tetrapla',
    webPreferences: {
      preload: fileURLToPath(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: true
    }
  })
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () => {
    writeWindowState(stateFile, { ...window.getNormalBounds(), isMaximized: window.isMaximized() })
  })
  void window.loadURL(WINDOW_URL)
  return window
}

/** Brings the window to the front. */
export const focusWindow = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
