import { randomUUID } from 'node:crypto'
import { open, readdir, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { readBytes } from './read-bytes.ts'
import { sniffContainer } from './sniff-bytes.ts'
import { unzip } from './unzip.ts'

/** A file with the name that the person knows it by. */
export type NamedPath = { readonly path: string; readonly name: string }

/** Files that are taken from one folder or archive, and how deep folders may lie in each other. */
const MAX_FILES = 1000
const MAX_DEPTH = 8

/** Entries that tell an archive from a document that is packed as one. */
const DOCUMENT_ENTRY = /^(?:mimetype|\[Content_Types\]\.xml|META-INF\/container\.xml)$/
/** What systems leave beside the files of a person. */
const SYSTEM_NAME = /^(?:\.|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i

/**
 * The files that a person means: of a folder all that is in it, of a plain zip archive its entries, unpacked into `into`,
 * else the file itself. Hidden files and links are passed over; archives in an archive stay as they are. Throws
 * `file.nothingInside`, `file.tooManyInside` and the errors of reading and unpacking, with the name.
 */
export async function findFiles(file: NamedPath, into: string): Promise<readonly NamedPath[]> {
  try {
    if (!(await isFolder(file.path))) return await filesOf(file, into)
    const found: NamedPath[] = []
    for (const inside of await walk(file.path)) {
      found.push(...(await filesOf(inside, into).catch(() => [inside])))
      if (found.length > MAX_FILES) throw new AppError('file.tooManyInside')
    }
    if (found.length === 0) throw new AppError('file.nothingInside')
    return found
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, { name: file.name, ...error.params }) : error
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )

/** All files below a folder, by name, those of the folder itself first. */
async function walk(folder: string, depth = 1): Promise<readonly NamedPath[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new AppError('file.unreadable', { name: basename(folder) })
  })
  const shown = entries.filter(({ name }) => !SYSTEM_NAME.test(name))
  shown.sort((one, other) => (one.name < other.name ? -1 : 1))
  const files = shown
    .filter((entry) => entry.isFile())
    .map(({ name }): NamedPath => ({ path: join(folder, name), name }))
  for (const { name } of shown.filter((entry) => entry.isDirectory())) {
    if (depth === MAX_DEPTH) throw new AppError('file.tooManyInside')
    files.push(...(await walk(join(folder, name), depth + 1)))
    if (files.length > MAX_FILES) throw new AppError('file.tooManyInside')
  }
  if (files.length > MAX_FILES) throw new AppError('file.tooManyInside')
  return files
}

/** A file that cannot be opened is left to whoever reads it. */
async function filesOf(file: NamedPath, into: string): Promise<readonly NamedPath[]> {
  if (sniffContainer(await headOf(file.path, 8)) !== 'zip') return [file]
  const entries = unpackArchive(await readBytes(file.path, file.name))
  if (entries === null) return [file]
  const found: NamedPath[] = []
  for (const [name, bytes] of entries) {
    const path = join(into, randomUUID())
    await writeFile(path, bytes, { mode: 0o600 })
    found.push({ path, name: basename(name.replaceAll('\\', '/')) })
  }
  return found
}

/** The first bytes of a file, at most `length`; none when it cannot be read. */
export async function headOf(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return new Uint8Array()
  try {
    if (!(await file.stat()).isFile()) return new Uint8Array()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } catch {
    return new Uint8Array()
  } finally {
    await file.close()
  }
}

/** The files of a plain archive, by their names in it; `null` for a document. */
export function unpackArchive(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  let isDocument = false
  let count = 0
  unzip(bytes, (name) => {
    isDocument ||= DOCUMENT_ENTRY.test(name)
    if (isWanted(name)) count++
    return false
  })
  if (isDocument) return null
  if (count === 0) throw new AppError('file.nothingInside')
  if (count > MAX_FILES) throw new AppError('file.tooManyInside')
  return unzip(bytes, isWanted)
}

function isWanted(name: string): boolean {
  const parts = name.split(/[/\\]/)
  return parts.at(-1) !== '' && !parts.some((part) => SYSTEM_NAME.test(part))
}
