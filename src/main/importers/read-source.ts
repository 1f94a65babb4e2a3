import { AppError } from '../../shared/errors.ts'
import { cleanText } from './clean-text.ts'
import { decodeText } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'
import { sniffContainer } from './sniff-bytes.ts'
import { sniffTextFormat } from './sniff-text.ts'
import { NO_ROLES, type ReadText, type SourceText } from './source-text.ts'

export type ReadOptions = {
  /** As a person chose it; `null`: found out. */
  readonly encoding: string | null
}

/**
 * Reads an article from a file. The format is found by content first and by the ending of `name` second. Throws
 * `AppError` with a `file.*` code and the name.
 */
export async function readSource(path: string, name: string, options: ReadOptions): Promise<SourceText> {
  return sourceOfBytes(await readBytes(path, name), name, options)
}

/** The same for bytes that are already here, such as standard input. */
export async function sourceOfBytes(bytes: Buffer, name: string, options: ReadOptions): Promise<SourceText> {
  try {
    const source = await readContent(bytes, name, options)
    if (source.text.trim() === '') throw new AppError('file.noText')
    return source
  } catch (error) {
    throw namedError(error, name)
  }
}

async function readContent(bytes: Buffer, name: string, options: ReadOptions): Promise<SourceText> {
  if (sniffContainer(bytes) !== null) {
    const { readContainer } = await import('./read-container.ts')
    return { ...(await readContainer(bytes)), encoding: null, isEncodingSure: true }
  }
  const declared = options.encoding ?? (await declaredEncoding(bytes))
  const { text: raw, encoding, isSure } = await decodeText(bytes, declared)
  const text = cleanText(raw)
  return { ...(await readText(text, name)), encoding, isEncodingSure: isSure }
}

/** The encoding that a web page names itself; whatever else it says, a byte order mark and UTF-8 win. */
async function declaredEncoding(bytes: Buffer): Promise<string | null> {
  const head = bytes.subarray(0, 4096).toString('latin1')
  if (!head.includes('<')) return null
  const { htmlEncoding } = await import('./html-encoding.ts')
  return htmlEncoding(head, bytes)
}

async function readText(text: string, name: string): Promise<ReadText> {
  const format = sniffTextFormat(text, name)
  if (format === 'html') return (await import('./read-html.ts')).readHtml(text)
  if (format === 'md') return (await import('./read-markdown.ts')).readMarkdown(text)
  if (format === 'srt') return (await import('./read-subtitles.ts')).readSubtitles(text)
  if (format === 'unknown') throw new AppError('file.unknownFormat')
  return { text, format, metadata: {}, roles: NO_ROLES }
}

function namedError(error: unknown, name: string): unknown {
  if (error instanceof AppError) return new AppError(error.code, { name, ...error.params })
  // A document nested thousands of levels deep exhausts the stack of whatever parses it.
  if (error instanceof RangeError && /call stack/i.test(error.message))
    return new AppError('file.damaged', { name })
  return error
}
