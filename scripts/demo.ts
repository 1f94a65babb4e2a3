import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.ts'
import { ROOT } from './files.ts'

/** `npm run demo`: the main job on the command line, with the sample articles. */
try {
  ensureBuilt()
  const cli = join(ROOT, 'out', 'main', 'cli.js')
  const { status } = spawnSync(process.execPath, [cli, 'demo', ...process.argv.slice(2)], {
    stdio: 'inherit'
  })
  process.exitCode = status ?? 1
} catch (error) {
  process.stderr.write(`The demo cannot run: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
