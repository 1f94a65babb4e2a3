import { app } from 'electron'
import { dataFolders } from '../data-folders.ts'
import { declareScheme } from './app-protocol.ts'
import { runElectron } from './run-electron.ts'

const folders = dataFolders(app.commandLine.getSwitchValue('data') || undefined)
// The lock of the single instance and the browser's own files go by this folder.
app.setPath('userData', folders.settings)
app.enableSandbox()

if (app.requestSingleInstanceLock()) {
  declareScheme()
  runElectron(folders, new URL('.', import.meta.url))
} else {
  app.quit()
}
