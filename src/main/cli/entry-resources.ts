import { readFileSync } from 'node:fs'
import type { Resources } from '../resources.ts'

/** Where the parts lie, seen from the command line's entry: `src/main/cli/cli.ts` or, built, `out/main/cli.js`. */
export function entryResources(entry: string): Resources {
  const isSource = entry.endsWith('.ts')
  const root = new URL(isSource ? '../../../' : '../../', entry)
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
  return {
    worker: new URL(isSource ? '../jobs/worker.ts' : 'worker.js', entry),
    migrations: new URL(isSource ? '../storage/migrations/' : 'migrations/', entry),
    seeds: new URL('seeds/', root),
    renderer: new URL('out/renderer/', root),
    version: manifest.version
  }
}
