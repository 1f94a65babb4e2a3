import { open, type FileHandle } from 'node:fs/promises'
import { AppError } from '../../shared/errors.ts'

/** Largest file that is read, in bytes; about a hundred thick books of plain text. */
export const MAX_FILE_BYTES = 100_000_000

/**
 * The content of a file of limited size; `name` is what the person knows the file by. Throws `file.notFound`,
 * `file.unreadable` (folder, device, no permission), `file.empty` or `file.tooLarge`.
 */
export async function readBytes(path: string, name: string, limit = MAX_FILE_BYTES): Promise<Buffer> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r')
    const { size } = await regularFile(file, name)
    if (size > limit) throw tooLarge(name, limit)
    const bytes = await file.readFile()
    if (bytes.length === 0) throw new AppError('file.empty', { name })
    return bytes
  } catch (error) {
    throw readError(error, name)
  } finally {
    await file?.close()
  }
}

/** All of a stream, such as standard input, with the same limits. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limit = MAX_FILE_BYTES
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw tooLarge(name, limit)
    chunks.push(chunk)
  }
  if (size === 0) throw new AppError('file.empty', { name })
  return Buffer.concat(chunks)
}

/** `limit` is told in megabytes. */
export const tooLarge = (name: string, limit: number): AppError =>
  new AppError('file.tooLarge', { name, limit: Math.round(limit / 1_000_000) })

async function regularFile(file: FileHandle, name: string) {
  const stat = await file.stat()
  if (!stat.isFile()) throw new AppError('file.unreadable', { name })
  return stat
}

function readError(error: unknown, name: string): AppError {
  if (error instanceof AppError) return error
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
  return new AppError(isMissing ? 'file.notFound' : 'file.unreadable', { name })
}
