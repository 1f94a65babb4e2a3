import { builtResources } from '../hosts/built-resources.ts'
import type { Resources } from '../resources.ts'

/** Where the parts lie, seen from the command line's entry: `src/main/cli/cli.ts` or, built, `out/main/cli.js`. */
export function entryResources(entry: string): Resources {
  if (!entry.endsWith('.ts')) return builtResources(new URL('.', entry))
  return {
    // From the sources, the version, the samples and the window are found as the build would find them.
    ...builtResources(new URL('../../../out/main/', entry)),
    worker: new URL('../jobs/worker.ts', entry),
    migrations: new URL('../storage/migrations/', entry)
  }
}
