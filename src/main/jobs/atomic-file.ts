import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'

/** Characters that are gathered before they are written. */
const BUFFER = 1 << 16

export type AtomicFileOptions = {
  /** Told the name of the temporary file before it is made. */
  readonly onTemporary?: (path: string) => void
  /** Called between two writes; what it throws ends the writing and leaves the target as it was. */
  readonly beforeWrite?: () => void
}

/**
 * Writes a text file so that the target holds either its old content or all of the new one: a temporary file in the same
 * folder, flushed to the disk, then renamed. Returns the bytes written. Throws `file.cannotWrite` or `file.diskFull`.
 */
export async function writeFileAtomically(
  target: string,
  chunks: Iterable<string> | AsyncIterable<string>,
  options: AtomicFileOptions = {}
): Promise<number> {
  // A link stays a link: what it points to is written.
  const file = await realpath(target).catch(() => target)
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.part`)
  options.onTemporary?.(temporary)
  try {
    await refuseSpecialFile(file)
    const bytes = await writeAll(temporary, chunks, options)
    await rename(temporary, file)
    return bytes
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw writeError(error, basename(target))
  }
}

async function writeAll(
  path: string,
  chunks: Iterable<string> | AsyncIterable<string>,
  { beforeWrite }: AtomicFileOptions
): Promise<number> {
  const file = await open(path, 'wx')
  let bytes = 0
  let pending = ''
  const flush = async () => {
    beforeWrite?.()
    bytes += await writeWhole(file, Buffer.from(pending))
    pending = ''
  }
  try {
    for await (const chunk of chunks) {
      pending += chunk
      if (pending.length >= BUFFER) await flush()
    }
    await flush()
    await file.sync()
    return bytes
  } finally {
    await file.close()
  }
}

/** `write` may take a part only, for instance when the disk is nearly full. */
async function writeWhole(file: FileHandle, buffer: Buffer): Promise<number> {
  let at = 0
  while (at < buffer.length) at += (await file.write(buffer, at)).bytesWritten
  return at
}

/** Renaming over a folder fails, and over a device such as `/dev/null` it must never be tried. */
async function refuseSpecialFile(target: string): Promise<void> {
  const found = await stat(target).catch(() => null)
  if (found && !found.isFile()) throw new AppError('file.cannotWrite', { name: basename(target) })
}

function writeError(error: unknown, name: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('file.diskFull', { name })
  const isRefused = [
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOENT',
    'ENOTDIR',
    'ENAMETOOLONG',
    'EBUSY',
    'EIO'
  ].includes(code ?? '')
  return isRefused ? new AppError('file.cannotWrite', { name }) : error
}
