/**
 * The text as it is stored and shown: line breaks as LF, composed characters (NFC), no control characters, no soft hyphens,
 * no overrides of the writing direction, no halves of surrogate pairs. Words, spaces and punctuation stay as they are.
 */
export function cleanText(text: string): string {
  return normalizeBreaks(text.toWellFormed()).replaceAll(INVISIBLE, '').normalize('NFC')
}

/** CR, CRLF, NEL, form feed, vertical tab, line and paragraph separators become LF. */
export function normalizeBreaks(text: string): string {
  return text.replaceAll(/\r\n?|\v|\f|[\u0085\u2028\u2029]/g, '\n')
}

// Controls other than tab and LF, soft hyphen, direction overrides, byte order mark, noncharacters.
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u00AD\u202D\u202E\uFEFF\uFFFE\uFFFF]/gu
