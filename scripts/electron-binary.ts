import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './files.ts'

const FOLDER = join(ROOT, 'node_modules', 'electron')
/** Milliseconds that the download of about 110 MB may take. */
const DOWNLOAD_LIMIT = 5 * 60_000

/** The Electron program to run: `ELECTRON_BIN`, else the one that Electron's package has downloaded, else null. */
export const findElectron = (): string | null => {
  const chosen = process.env['ELECTRON_BIN']
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : null
  const record = join(FOLDER, 'path.txt')
  if (!existsSync(record)) return null
  const path = join(FOLDER, 'dist', readFileSync(record, 'utf8').trim())
  return existsSync(path) ? path : null
}

/** Runs the download of Electron's own package. Answers null when it worked, else the reason in a few words. */
export const downloadElectron = (): Promise<string | null> =>
  new Promise((resolve) => {
    process.stderr.write('Fetching the Electron runtime (once) ...\n')
    const child = spawn(process.execPath, [join(FOLDER, 'install.js')], {
      stdio: ['ignore', 'ignore', 'pipe']
    })
    let output = ''
    let isLate = false
    const limit = setTimeout(() => {
      isLate = true
      child.kill()
    }, DOWNLOAD_LIMIT)
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    child.on('close', (code) => {
      clearTimeout(limit)
      if (code === 0) return resolve(null)
      const firstLine = output.split('\n').find((line) => line.trim() !== '') ?? `exit code ${code}`
      return resolve(isLate ? 'its download took too long' : `its download failed (${firstLine.trim()})`)
    })
  })
