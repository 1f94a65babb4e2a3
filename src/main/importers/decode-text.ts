import { isUtf8 } from 'node:buffer'
import { AppError } from '../../shared/errors.ts'
import { isBinary } from './sniff-bytes.ts'

/** Text with the encoding that it was read in. */
export type DecodedText = {
  readonly text: string
  /** Lower-case name as in the WHATWG Encoding Standard where it has one: `utf-8`, `utf-16le`, `windows-1250`. */
  readonly encoding: string
  /** False when the encoding is a guess that a person should look at. */
  readonly isSure: boolean
}

const BOMS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

/**
 * Decodes a text file: the chosen encoding when there is one, else byte order mark, UTF-16 by its zero bytes, UTF-8, and
 * last a guess among the older encodings. Throws `file.unknownEncoding` or `file.binary`.
 */
export async function decodeText(bytes: Uint8Array, chosen: string | null): Promise<DecodedText> {
  if (chosen !== null) return decodeAs(bytes, chosen.trim().toLowerCase())
  const bom = BOMS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (bom) return decodeAs(bytes, bom[0])
  const wide = wideEncoding(bytes)
  if (wide !== null) return decodeAs(bytes, wide)
  if (isBinary(bytes)) throw new AppError('file.binary')
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', isSure: true }
  const damaged = nearlyUtf8(bytes)
  if (damaged !== null) return damaged
  const { guessEncoding } = await import('./guess-encoding.ts')
  const { encoding, isSure } = guessEncoding(bytes)
  return { ...(await decodeAs(bytes, encoding)), isSure }
}

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<DecodedText> {
  if (encoding === 'utf-8' || encoding === 'utf8') {
    return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', isSure: true }
  }
  if (encoding === 'utf-16le' && Buffer.isBuffer(bytes)) {
    return { text: bytes.toString('utf16le').replace(/^\uFEFF/, ''), encoding, isSure: true }
  }
  const { default: iconv } = await import('iconv-lite')
  if (!iconv.encodingExists(encoding)) throw new AppError('file.unknownEncoding', { encoding })
  return { text: iconv.decode(bytes, encoding), encoding, isSure: true }
}

/** UTF-16 without a mark: text of mostly Latin letters has zeros at every second byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4 || bytes.length % 2 === 1) return null
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros.map((count) => count / (length / 2))
  if (odd > 0.4 && even < 0.05) return 'utf-16le'
  return even > 0.4 && odd < 0.05 ? 'utf-16be' : null
}

/** UTF-8 with a few damaged places, such as a character cut by a copy, which become U+FFFD. */
function nearlyUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder().decode(bytes)
  let damaged = 0
  let intact = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) damaged++
    else if (code > 0x7f) intact++
  }
  return intact >= 4 * damaged ? { text, encoding: 'utf-8', isSure: false } : null
}
