import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { FileToken, SaveToken } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'

/** A file that the person offered to the program. */
export type OfferedPath = {
  readonly path: string
  /** File name as the person knows it, without folders. */
  readonly name: string
}

const TOKEN_BYTES = 24
/** So many files stay known; the oldest are forgotten, which only an import left open for that long would notice. */
const MAX_KNOWN = 50_000

/** Keeps paths on this side: the window only ever holds unguessable tokens for files it was allowed to name. */
export class FileRegistry {
  readonly #offered = new Map<FileToken, OfferedPath>()
  readonly #targets = new Map<SaveToken, string>()

  /** Makes a file known that the person dropped, chose or pasted. */
  offerPath(path: string, name: string = basename(path)): FileToken {
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    forgetOldest(this.#offered)
    this.#offered.set(token, { path, name: basename(name) })
    return token
  }

  /** Makes a place known that the person chose to write to. */
  target(path: string): SaveToken {
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    forgetOldest(this.#targets)
    this.#targets.set(token, path)
    return token
  }

  /** Throws `file.notFound` for a token that was never given out or is forgotten. */
  offered(token: FileToken): OfferedPath {
    const found = this.#offered.get(token)
    if (found === undefined) throw new AppError('file.notFound', { name: '' })
    return found
  }

  /** Path of a target. Throws `file.notFound` for a token that was never given out. */
  targetPath(token: SaveToken): string {
    const found = this.#targets.get(token)
    if (found === undefined) throw new AppError('file.notFound', { name: '' })
    return found
  }
}

function forgetOldest(known: Map<string, unknown>): void {
  if (known.size < MAX_KNOWN) return
  const oldest = known.keys().next()
  if (!oldest.done) known.delete(oldest.value)
}
