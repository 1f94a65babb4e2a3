import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileToken } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { FILE_NAME_HEADER } from '../../../shared/wire.ts'
import type { FileRegistry } from '../../app/files.ts'
import type { ExchangeFolder } from './exchange-folder.ts'
import { extensionOf, readFileName } from './file-name.ts'

export type UploadLimits = {
  /** Bytes of one file. */
  readonly file: number
  /** Bytes of all files of one start of the program. */
  readonly total: number
}

/** Lets at most `limit` bytes through, then fails with `file.tooLarge`. */
const capped = (limit: number, name: string): Transform => {
  let seen = 0
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      seen += chunk.length
      if (seen > limit) done(new AppError('file.tooLarge', { name, limit }))
      else done(null, chunk)
    }
  })
}

/**
 * Receives files from the window: streamed to disk, never held in memory.
 *
 * @returns a function that stores the body of a request and answers its token. Rejects with `AppError`:
 *   `rpc.badInput` without a usable name, `file.tooLarge`, `file.unreadable` when the body breaks off.
 */
export const createUploads = (folder: ExchangeFolder, files: FileRegistry, limits: UploadLimits) => {
  let total = 0
  return async (request: IncomingMessage): Promise<FileToken> => {
    const name = readFileName(request.headers[FILE_NAME_HEADER])
    if (name === null) throw new AppError('rpc.badInput')
    const limit = Math.min(limits.file, limits.total - total)
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      // A browser reads the answer only when it could send all of its file.
      request.resume()
      throw new AppError('file.tooLarge', { name, limit })
    }
    const path = folder.newPath(extensionOf(name))
    const target = createWriteStream(path, { mode: 0o600, flags: 'wx' })
    try {
      await pipeline(request, capped(limit, name), target)
    } catch (error) {
      await rm(path, { force: true })
      throw error instanceof AppError ? error : new AppError('file.unreadable', { name })
    }
    total += target.bytesWritten
    return files.offerPath(path, name)
  }
}
