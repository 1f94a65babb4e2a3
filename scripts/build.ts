import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { newestChange, ROOT } from './files.ts'

const SOURCES = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json'].map((name) =>
  join(ROOT, name)
)
/** The window is built last. */
const LAST_BUILT = join(ROOT, 'out', 'renderer', 'index.html')

const isBuilt = (): boolean => existsSync(LAST_BUILT) && statSync(LAST_BUILT).mtimeMs >= newestChange(SOURCES)

/** Builds the program into `out/` unless it is there and newer than its sources. Throws when the build fails. */
export const ensureBuilt = (): void => {
  if (isBuilt()) return
  process.stderr.write('Building (only after a change) ...\n')
  const script = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status } = spawnSync(process.execPath, [script, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2]
  })
  if (status !== 0) throw new Error('the build failed: see the lines above')
}
