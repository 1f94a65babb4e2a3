const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;'
}

/** What becomes of the control characters that XML forbids. */
const CONTROL: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    { length: 0x20 },
    (_, code) => [String.fromCharCode(code), isSeparator(code) ? ' ' : ''] as const
  ).filter(([character]) => !'\t\n\r'.includes(character))
)

function isSeparator(code: number): boolean {
  return code === 0x0b || code === 0x0c || code >= 0x1c
}

/**
 * Text as XML 1.0 can hold it (section 2.2). Lone surrogates become U+FFFD; vertical tab, form feed and the other
 * separators among the control characters a space, so that no words are joined; the rest that XML forbids goes.
 */
export function allowedInXml(text: string): string {
  if (!/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text)) return text
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, (character) => CONTROL[character] ?? character)
    .replaceAll(/[\uFFFE\uFFFF]/g, '')
}

/** Character data: markup escaped, a carriage return kept from being read as a line feed. */
export const xmlText = (text: string): string =>
  allowedInXml(text).replaceAll(/[&<>\r]/g, (character) => NAMED[character] ?? character)

/** An attribute value for double quotes; tabs and line feeds survive being read. */
export const xmlAttribute = (text: string): string =>
  allowedInXml(text)
    .replaceAll(/[&<>"'\r]/g, (character) => NAMED[character] ?? character)
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
