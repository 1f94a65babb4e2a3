import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Resources } from '../resources.ts'

/** Set for the program started again, so that it never starts itself in a circle. */
const AGAIN = 'TETRAPLA_STARTED_AGAIN'

/** The first Node version on which the database module works. */
const NEEDED = 22

/** This Node is too old for a command that opens a project. */
export class OldNodeError extends Error {
  override readonly name = 'OldNodeError'

  constructor() {
    super(
      `this command needs Node ${NEEDED}.12 or newer, this is ${process.versions.node}; update Node or run npm install`
    )
  }
}

/**
 * For commands that open a project: on an older Node the whole command line runs again on the Node of the project's own
 * packages. Returns its exit code, or null when this Node will do. Throws `OldNodeError` when there is no other.
 */
export function runAgainOnNewerNode(resources: Resources): number | null {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return null
  const node = ['../node_modules/node/bin/node', '../node_modules/node/bin/node.exe']
    .map((path) => fileURLToPath(new URL(path, resources.seeds)))
    .find((path) => existsSync(path))
  if (node === undefined || process.env[AGAIN]) throw new OldNodeError()
  const env = { ...process.env, [AGAIN]: '1' }
  const { status, error } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit', env })
  if (error) throw new OldNodeError()
  return status ?? 1
}
