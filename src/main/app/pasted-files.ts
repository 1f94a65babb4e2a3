import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileToken } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { FileRegistry } from './files.ts'

/** Pasted text as a file like any other, in a folder that vanishes with the program. */
export type PastedFiles = {
  offer(text: string, name: string): FileToken
  has(token: FileToken): boolean
  close(): void
}

export function createPastedFiles(files: FileRegistry): PastedFiles {
  const tokens = new Set<FileToken>()
  let folder: string | null = null
  return {
    offer: (text, name) => {
      try {
        folder ??= mkdtempSync(join(tmpdir(), 'tetrapla-'))
        const path = join(folder, `${randomUUID()}.txt`)
        writeFileSync(path, text, { mode: 0o600 })
        const token = files.offerPath(path, name)
        tokens.add(token)
        return token
      } catch {
        throw new AppError('file.cannotWrite', { name })
      }
    },
    has: (token) => tokens.has(token),
    close: () => {
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
    }
  }
}
