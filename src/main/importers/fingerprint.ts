import { createHash } from 'node:crypto'

/** SHA-256, in hexadecimal, of a text with white space and case folded: the same article has the same fingerprint. */
export function fingerprintOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
  return createHash('sha256').update(folded).digest('hex')
}
