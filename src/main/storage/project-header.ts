import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AppError } from '../../shared/errors.ts'

/** `TPLA`, bytes 68 to 71 of a project file. */
export const APPLICATION_ID = 0x54_50_4c_41

const MAGIC = 'SQLite format 3\u0000'
const HEADER_SIZE = 100

/** What the first 100 bytes of a SQLite file say (SQLite file format, section 1.3). */
export type ProjectHeader = { readonly applicationId: number; readonly userVersion: number }

/**
 * Reads the header without SQLite, so that a file that is not ours is never opened by it.
 * Throws `project.notFound`, `file.unreadable`, `project.foreign` or, for a file that breaks off, `project.damaged`.
 */
export function readHeader(path: string): ProjectHeader {
  const name = basename(path)
  const { bytes, size } = readStart(path, name)
  const start = bytes.toString('latin1', 0, MAGIC.length)
  if (start.length < MAGIC.length && MAGIC.startsWith(start)) throw new AppError('project.damaged', { name })
  if (start !== MAGIC) throw new AppError('project.foreign', { name })
  if (bytes.length < HEADER_SIZE) throw new AppError('project.damaged', { name })
  const header = { userVersion: bytes.readUInt32BE(60), applicationId: bytes.readUInt32BE(68) }
  if (header.applicationId !== APPLICATION_ID) throw new AppError('project.foreign', { name })
  if (isCutOff(bytes, size) && !hasWriteAheadLog(path)) throw new AppError('project.damaged', { name })
  return header
}

/** True while changes wait in the write-ahead log: the project is open somewhere, or the program was killed. */
export function hasWriteAheadLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** Throws `project.readOnly` when the file or its folder is write-protected. */
export function requireWritable(path: string): void {
  const isProtected = (statSync(path).mode & 0o222) === 0
  if (isProtected || !mayWrite(path) || !mayWrite(dirname(path))) {
    throw new AppError('project.readOnly', { name: basename(path) })
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function readStart(path: string, name: string): { readonly bytes: Buffer; readonly size: number } {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new AppError('project.notFound', { name })
  if (!found.isFile()) throw new AppError('project.foreign', { name })
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(HEADER_SIZE)
      return { bytes: bytes.subarray(0, readSync(file, bytes, 0, HEADER_SIZE, 0)), size: found.size }
    } finally {
      closeSync(file)
    }
  } catch {
    throw new AppError('file.unreadable', { name })
  }
}

/** Whether the file is shorter than the pages that its header counts. */
function isCutOff(header: Buffer, size: number): boolean {
  const stored = header.readUInt16BE(16)
  const pageSize = stored === 1 ? 65_536 : stored
  const isCountValid = header.readUInt32BE(24) === header.readUInt32BE(92)
  const pages = isCountValid ? header.readUInt32BE(28) : 1
  return pageSize < 512 || size < pages * pageSize || size % pageSize !== 0
}
