import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/**
 * The encoding that the head of a web page or XML file declares, when it is not contradicted by the bytes; `null` leaves
 * it to detection. `head`: the first bytes as Latin-1.
 */
export function htmlEncoding(head: string, bytes: Uint8Array): string | null {
  const declared =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  const isWide = /^(?:\xFF\xFE|\xFE\xFF|\xEF\xBB\xBF)/.test(head) || head.includes('\0')
  if (declared === undefined || isWide || /^utf-?(?:8|16)/i.test(declared) || isUtf8(bytes)) return null
  // What pages call ISO 8859-1 is read as windows-1252 (WHATWG Encoding Standard, 4.2).
  if (/^(?:iso-?8859-?1|latin-?1|ascii|us-ascii)$/i.test(declared)) return 'windows-1252'
  return iconv.encodingExists(declared) ? declared.toLowerCase() : null
}
