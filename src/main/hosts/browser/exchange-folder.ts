import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where uploads arrive and downloads wait: a folder that only this account can read. */
export type ExchangeFolder = {
  readonly path: string
  /** A path for a new file; `extension` with its dot. */
  newPath(extension: string): string
  remove(): void
}

/** Makes the folder; what a killed program left in it goes. */
export const createExchangeFolder = (folder: string): ExchangeFolder => {
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  remove()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    path: folder,
    newPath: (extension) => join(folder, randomBytes(12).toString('hex') + extension),
    remove
  }
}
