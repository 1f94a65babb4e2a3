import { AppError } from '../../../shared/errors.ts'
import { detectLanguage } from '../../../domain/text/detect-language.ts'
import { decodeText } from '../decode-text.ts'
import { headOf } from '../find-files.ts'
import { readBytes } from '../read-bytes.ts'
import { sniffContainer } from '../sniff-bytes.ts'
import type { Bitext } from './bitext.ts'

type BitextFormat = 'tmx' | 'xliff' | 'tsv'

/** So much of a file tells its format, in bytes. */
const HEAD_BYTES = 4096
/** So much of a column tells its language, in UTF-16 units. */
const SAMPLE = 20_000

/** The format of a file of aligned texts, by its beginning and then by the ending of `name`; `null` for any other file. */
export function sniffBitext(head: Uint8Array, name: string): BitextFormat | null {
  if (sniffContainer(head) !== null) return null
  const isWide = head[0] === 0xff || head[0] === 0xfe
  const text = new TextDecoder(head[0] === 0xfe ? 'utf-16be' : isWide ? 'utf-16le' : 'latin1').decode(head)
  const root = /<(?![?!])(?:[\w-]+:)?([\w-]+)/.exec(text.replaceAll(/<!--[\s\S]*?-->/g, ''))?.[1]
  const isMarkup = /^[^\w]*<(?:\?xml|!--|!doctype|tmx|xliff)/i.test(text)
  if (isMarkup && root === 'tmx') return 'tmx'
  if (isMarkup && root === 'xliff') return 'xliff'
  return /\.(?:tsv|tab)$/i.test(name) ? 'tsv' : null
}

/** Whether a file holds aligned texts and not an article. */
export const isBitext = async (path: string, name: string): Promise<boolean> =>
  sniffBitext(await headOf(path, HEAD_BYTES), name) !== null

/**
 * Reads a file of aligned texts. Languages that it does not say are found out from the texts. Throws `file.damaged`,
 * `file.badPairs`, `file.noText`, `file.tooLarge`, `file.unknownFormat` and what reading and decoding throw, with the name.
 */
export const readBitextFile = async (path: string, name: string): Promise<Bitext> =>
  bitextOfBytes(await readBytes(path, name), name)

/** The same for bytes that are already here. */
export async function bitextOfBytes(bytes: Uint8Array, name: string): Promise<Bitext> {
  try {
    const format = sniffBitext(bytes.subarray(0, HEAD_BYTES), name)
    if (format === null) throw new AppError('file.unknownFormat')
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
    const declared = format === 'tsv' ? null : declaredEncoding(head)
    const { text } = await decodeText(bytes, declared)
    const bitext = await parse(text.replace(/^\uFEFF/, ''), format)
    if (bitext.rows.length === 0 || bitext.columns.length < 2) throw new AppError('file.noText')
    return withLanguages(bitext)
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, { name, ...error.params }) : error
  }
}

/** What the XML declaration says, where one byte is at most one character; UTF-16 is told by its mark. */
function declaredEncoding(head: string): string | null {
  const encoding = /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/i.exec(head)?.[1] ?? null
  return encoding !== null && /^(?:utf|ucs)/i.test(encoding) ? null : encoding
}

async function parse(text: string, format: BitextFormat): Promise<Bitext> {
  if (format === 'tmx') return (await import('./read-tmx.ts')).readTmx(text)
  if (format === 'xliff') return (await import('./read-xliff.ts')).readXliff(text)
  return (await import('./read-tsv.ts')).readTsv(text)
}

function withLanguages({ columns, rows }: Bitext): Bitext {
  return {
    rows,
    columns: columns.map((column, at) => {
      if (column.language !== 'und') return column
      let sample = ''
      for (const { cells } of rows) {
        if (sample.length > SAMPLE) break
        sample += `${cells[at]?.text ?? ''}\n`
      }
      return { language: detectLanguage(sample).language, isStated: false }
    })
  }
}
