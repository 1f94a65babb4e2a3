import type { LineRole } from '../../domain/segmentation/boilerplate.ts'
import { isoDate, languageTag } from './html-metadata.ts'
import { LineGatherer } from './line-gatherer.ts'
import { firstTexts, readXml } from './read-xml.ts'
import type { ReadText } from './source-text.ts'
import { entryText } from './unzip.ts'

export const DOCX_ENTRIES: readonly string[] = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml']

/** Elements whose text is not the document's: deleted text, field codes, older copies of drawings. */
const UNREAD = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback'])

/** Reads the paragraphs of a Word document (ECMA-376, Office Open XML) as they stand with all changes accepted. */
export function readDocx(entries: ReadonlyMap<string, Uint8Array>): ReadText {
  const roles = styleRoles(entryText(entries, 'word/styles.xml'))
  const lines = new LineGatherer()
  let paragraph = ''
  let role: LineRole | null = null
  let isText = false
  let unread = 0
  readXml(entryText(entries, 'word/document.xml'), {
    open: (name, attributes) => {
      if (UNREAD.has(name)) unread++
      if (unread > 0) return
      if (name === 'pStyle') role = roles.get(attributes['val'] ?? '') ?? null
      else if (name === 't') isText = true
      else if (name === 'tab') paragraph += ' '
      else if (name === 'br' || name === 'cr') paragraph += '\n'
      else if (name === 'noBreakHyphen') paragraph += '-'
    },
    close: (name) => {
      if (UNREAD.has(name)) unread--
      if (name === 't') isText = false
      if (name !== 'p') return
      lines.add(paragraph, role)
      paragraph = ''
      role = null
    },
    text: (text) => {
      if (isText && unread === 0) paragraph += text
    }
  })
  return {
    ...lines.result(),
    format: 'docx',
    metadata: coreMetadata(entryText(entries, 'docProps/core.xml'))
  }
}

/** Style ids are translated in localised Word, the names of built-in styles are not. */
function styleRoles(xml: string): ReadonlyMap<string, LineRole> {
  const roles = new Map<string, LineRole>()
  let style = ''
  if (xml === '') return roles
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'style') style = attributes['styleId'] ?? ''
      const role = name === 'name' ? roleOfStyle(attributes['val'] ?? '') : null
      if (role !== null) roles.set(style, role)
    },
    close: () => undefined,
    text: () => undefined
  })
  return roles
}

function roleOfStyle(name: string): LineRole | null {
  const lower = name.toLowerCase()
  if (lower === 'title') return 'title'
  if (lower === 'caption') return 'caption'
  return /^heading [1-9]$|^subtitle$/.test(lower) ? 'heading' : null
}

/** Dublin Core as the office formats write it; the author of a file is often just who typed it, and so is left out. */
function coreMetadata(xml: string): ReadText['metadata'] {
  const fields = firstTexts(xml, ['title', 'language', 'created'])
  const [date, language] = [isoDate(fields['created']), languageTag(fields['language'])]
  return {
    ...(fields['title'] && { title: fields['title'] }),
    ...(date !== null && { date }),
    ...(language !== null && { language })
  }
}
