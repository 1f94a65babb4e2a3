import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'

/**
 * Reads a small JSON file. One that is missing gives null; one that cannot be understood is kept beside it under
 * `NAME.damaged` and told to `onDamaged`, so that nothing that a person set is lost without a word.
 */
export function readJsonFile<T>(
  path: string,
  schema: z.ZodType<T>,
  onDamaged: (kept: string) => void
): T | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  const parsed = schema.safeParse(parse(text))
  if (parsed.success) return parsed.data
  const kept = `${path}.damaged`
  renameSync(path, kept)
  onDamaged(kept)
  return null
}

/** Writes the file as a whole: a temporary file, flushed to the disk, then renamed. Throws `file.cannotWrite`. */
export function writeJsonFile(path: string, value: unknown): void {
  const part = join(dirname(path), `.${basename(path)}.part`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(part, 'w')
    try {
      writeSync(file, `${JSON.stringify(value, null, 2)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(part, path)
  } catch {
    removeIfPossible(part)
    throw new AppError('file.cannotWrite', { name: basename(path) })
  }
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Its folder is not there; then neither is the file.
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
