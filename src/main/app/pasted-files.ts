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
  /** The same for what was fetched; it does not count as pasted. */
  offerBytes(bytes: Uint8Array, name: string): FileToken
  /** The folder itself, for what archives hold. */
  folder(): string
  has(token: FileToken): boolean
  close(): void
}

export function createPastedFiles(files: FileRegistry): PastedFiles {
  const tokens = new Set<FileToken>()
  let folder: string | null = null
  const ownFolder = (): string => (folder ??= mkdtempSync(join(tmpdir(), 'tetrapla-')))
  const keep = (content: string | Uint8Array, name: string): FileToken => {
    try {
      const path = join(ownFolder(), `${randomUUID()}.txt`)
      writeFileSync(path, content, { mode: 0o600 })
      return files.offerPath(path, name)
    } catch {
      throw new AppError('file.cannotWrite', { name })
    }
  }
  return {
    offer: (text, name) => {
      const token = keep(text, name)
      tokens.add(token)
      return token
    },
    offerBytes: keep,
    folder: ownFolder,
    has: (token) => tokens.has(token),
    close: () => {
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
    }
  }
}
