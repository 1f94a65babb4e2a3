import { basename } from 'node:path'
import { decodeText } from '../importers/decode-text.ts'
import { normalizeBreaks } from '../importers/clean-text.ts'
import { readBytes, readStream } from '../importers/read-bytes.ts'
import { sniffContainer } from '../importers/sniff-bytes.ts'
import { sniffTextFormat } from '../importers/sniff-text.ts'
import { AppError } from '../../shared/errors.ts'

/** A file given on the command line; `-` is standard input. */
export type CliInput = { readonly name: string; readonly bytes: Buffer }

export async function readInput(path: string): Promise<CliInput> {
  if (path === '-') return { name: '-', bytes: await readStream(process.stdin, '-') }
  const name = basename(path)
  return { name, bytes: await readBytes(path, name) }
}

/** Plain text letter by letter as it is, but for line breaks; articles in other formats as they are imported. */
export async function textOf({ name, bytes }: CliInput): Promise<string> {
  if (sniffContainer(bytes) === null) {
    const text = await plainTextOf({ name, bytes })
    if (sniffTextFormat(text, name) === 'txt') return text
  }
  const { sourceOfBytes } = await import('../importers/read-source.ts')
  return (await sourceOfBytes(bytes, name, { encoding: null })).text
}

/** The decoded text of a file that must be plain text, such as a word list. */
export async function plainTextOf({ name, bytes }: CliInput): Promise<string> {
  try {
    return normalizeBreaks((await decodeText(bytes, null)).text.toWellFormed())
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, { name, ...error.params }) : error
  }
}
