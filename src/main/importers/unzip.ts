import { unzipSync, type UnzipFileInfo } from 'fflate'
import { AppError } from '../../shared/errors.ts'

/** Bounds for archives from strangers. Nothing is ever written to the disk, and archives inside are not opened. */
const MAX_ENTRIES = 20_000
const MAX_ENTRY_BYTES = 100_000_000
const MAX_TOTAL_BYTES = 300_000_000
/** From this unpacked size on, a higher ratio of unpacked to packed is taken for an attack. */
const RATIO_FROM_BYTES = 5_000_000
const MAX_RATIO = 200

/**
 * Unpacks the wanted entries of a zip archive. Throws `file.damaged`, or `file.tooLarge` (limit in megabytes) when the
 * entries would be too many or too large; their stated size is also the most that is unpacked.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean
): ReadonlyMap<string, Uint8Array> {
  let entries = 0
  let total = 0
  const filter = (entry: UnzipFileInfo): boolean => {
    if (++entries > MAX_ENTRIES) throw tooLarge()
    if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(entry.name)) throw new AppError('file.damaged')
    if (!isWanted(entry.name)) return false
    total += entry.originalSize
    if (entry.originalSize > MAX_ENTRY_BYTES || total > MAX_TOTAL_BYTES) throw tooLarge()
    if (entry.originalSize > RATIO_FROM_BYTES && entry.originalSize > MAX_RATIO * entry.size) throw tooLarge()
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('file.damaged')
  }
}

const tooLarge = () => new AppError('file.tooLarge', { limit: MAX_ENTRY_BYTES / 1_000_000 })

/** An entry as UTF-8 text; empty when the archive does not have it. */
export const entryText = (entries: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(entries.get(name))
