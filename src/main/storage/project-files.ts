import { rmSync } from 'node:fs'

/** Removes a SQLite file and what SQLite keeps beside it. */
export function removeFiles(path: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}

/** The same after something went wrong, which is what shall be told, not that this went wrong too. */
export function removeIfPossible(path: string): void {
  try {
    removeFiles(path)
  } catch {
    // The folder is not there or refuses; then there is nothing to remove either.
  }
}
