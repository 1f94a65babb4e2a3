import type { LineRole } from '../../domain/segmentation/boilerplate.ts'
import { languageTag } from './html-metadata.ts'
import { LineGatherer } from './line-gatherer.ts'
import { firstTexts, readXml } from './read-xml.ts'
import type { ReadText } from './source-text.ts'
import { entryText } from './unzip.ts'

export const ODT_ENTRIES: readonly string[] = ['mimetype', 'content.xml', 'meta.xml']

/** Elements whose text is not the running text: deleted passages, comments, notes. */
const UNREAD = new Set(['tracked-changes', 'annotation', 'note', 'ruby-text'])

/** Reads the paragraphs and headings of an OpenDocument text (ISO/IEC 26300). */
export function readOdt(entries: ReadonlyMap<string, Uint8Array>): ReadText {
  const lines = new LineGatherer()
  let paragraph = ''
  let role: LineRole | null = null
  let depth = 0
  let unread = 0
  readXml(entryText(entries, 'content.xml'), {
    open: (name, attributes) => {
      if (UNREAD.has(name)) unread++
      if (unread > 0) return
      if (name === 'h' || name === 'p') {
        depth++
        role = name === 'h' ? 'heading' : styleRole(attributes['style-name'] ?? '')
      } else if (name === 's') paragraph += ' '.repeat(Math.min(100, Number(attributes['c'] ?? 1) || 1))
      else if (name === 'tab') paragraph += ' '
      else if (name === 'line-break') paragraph += '\n'
    },
    close: (name) => {
      if (UNREAD.has(name)) unread--
      if (unread > 0 || (name !== 'h' && name !== 'p')) return
      depth--
      lines.add(paragraph, role)
      paragraph = ''
      role = null
    },
    text: (text) => {
      if (depth > 0 && unread === 0) paragraph += text.replaceAll('\n', ' ')
    }
  })
  const meta = firstTexts(entryText(entries, 'meta.xml'), ['title', 'language'])
  const language = languageTag(meta['language'])
  return {
    ...lines.result(),
    format: 'odt',
    metadata: { ...(meta['title'] && { title: meta['title'] }), ...(language !== null && { language }) }
  }
}

function styleRole(style: string): LineRole | null {
  if (style === 'Title') return 'title'
  if (style === 'Subtitle') return 'heading'
  return /^(?:Caption|Illustration|Figure)$/.test(style) ? 'caption' : null
}
