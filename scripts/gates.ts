import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from './files.ts'
import type { Step } from './steps.ts'

/** The script that a package gives as a command. */
export const binScript = (packageName: string, command: string = packageName): string => {
  const manifest = join(ROOT, 'node_modules', packageName, 'package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> }
  const path = typeof bin === 'string' ? bin : bin[command]
  if (path === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(dirname(manifest), path)
}

/** What the sources must satisfy before anything runs. */
export const gates = (): readonly Step[] => [
  { name: 'types', args: [binScript('typescript', 'tsc'), '-b'] },
  { name: 'lint', args: [binScript('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', args: [binScript('oxfmt'), '--check', '.'] },
  { name: 'dead code', args: [binScript('knip')] }
]
