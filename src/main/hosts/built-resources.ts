import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Resources } from '../resources.ts'

const manifest = z.object({ version: z.string() })

/**
 * Where the parts of the built program lie.
 *
 * @param base folder of the built entry points (`out/main/`), with a final slash; the project's or the packaged
 *   program's folder is two above
 */
export const builtResources = (base: URL): Resources => ({
  worker: new URL('worker.js', base),
  migrations: new URL('migrations/', base),
  renderer: new URL('../renderer/', base),
  seeds: new URL('../../seeds/', base),
  version: manifest.parse(JSON.parse(readFileSync(new URL('../../package.json', base), 'utf8'))).version
})
