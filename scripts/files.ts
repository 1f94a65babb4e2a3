import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** When the newest of the files and folders was changed, in ms since 1970; a folder counts with all it holds. */
export const newestChange = (paths: readonly string[]): number => {
  let newest = 0
  for (const path of paths) {
    const state = statSync(path, { throwIfNoEntry: false })
    if (state === undefined) continue
    newest = Math.max(newest, state.mtimeMs)
    // A file that was removed shows in the time of its folder only.
    if (state.isDirectory())
      newest = Math.max(newest, newestChange(readdirSync(path).map((name) => join(path, name))))
  }
  return newest
}
