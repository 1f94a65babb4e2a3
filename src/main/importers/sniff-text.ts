export type TextFormat = 'txt' | 'md' | 'html' | 'srt' | 'unknown'

const HEAD = 2048
const CUE = /^\s*(?:\d+\s*\n)?(?:\d+:)?\d{1,2}:\d{2}[,.]\d{3} --> (?:\d+:)?\d{1,2}:\d{2}[,.]\d{3}/

/**
 * The format of a text, by its beginning and then by the ending of the file name. Markup of other programs (RTF, TMX,
 * XLIFF, other XML) is `unknown`; a text without a known ending is plain.
 */
export function sniffTextFormat(text: string, name: string): TextFormat {
  const head = text.slice(0, HEAD).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head))
    return 'html'
  if (/^WEBVTT\b/.test(head) || CUE.test(head)) return 'srt'
  if (/^(?:<\?xml\b|\{\\rtf|<!doctype\b|<tmx\b|<xliff\b)/i.test(head)) return 'unknown'
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (/^x?html?$/.test(ending) && /<[a-z][^>]*>/i.test(text.slice(0, 100_000))) return 'html'
  if (ending === 'md' || ending === 'markdown') return 'md'
  return 'txt'
}
