import { AppError } from '../../shared/errors.ts'

/** As many files and folders in each other as the program takes from one folder. */
const MAX_FILES = 1000
const MAX_DEPTH = 8

/**
 * The files that were dropped, those in dropped folders included, without hidden ones. Throws `file.tooManyInside` or
 * `file.nothingInside`. Called while the drop is handled: later the browser has forgotten it.
 */
export const droppedFiles = async (transfer: DataTransfer): Promise<readonly File[]> => {
  const plain = [...transfer.files]
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (!entries.some((entry) => entry.isDirectory)) return plain
  const files: File[] = []
  for (const entry of entries) await gather(entry, files, 0)
  if (files.length === 0) throw new AppError('file.nothingInside')
  return files
}

const gather = async (entry: FileSystemEntry, files: File[], depth: number): Promise<void> => {
  if (depth > 0 && entry.name.startsWith('.')) return
  if (isFileEntry(entry)) files.push(await fileOf(entry))
  else if (isFolderEntry(entry)) {
    if (depth >= MAX_DEPTH) throw new AppError('file.tooManyInside', { name: entry.name })
    for (const inside of await entriesOf(entry)) await gather(inside, files, depth + 1)
  }
  if (files.length > MAX_FILES) throw new AppError('file.tooManyInside', { name: entry.name })
}

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** A reader gives a part of the entries at a time, and none at the end. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    )
    if (part.length === 0 || all.length > MAX_FILES) break
    all.push(...part)
  }
  return all.toSorted((one, other) => one.name.localeCompare(other.name))
}
