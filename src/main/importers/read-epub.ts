import { AppError } from '../../shared/errors.ts'
import { cleanText } from './clean-text.ts'
import { isoDate, languageTag } from './html-metadata.ts'
import { markupLines } from './markup-lines.ts'
import { parsePage } from './read-html.ts'
import { firstTexts, readXml } from './read-xml.ts'
import type { ReadText } from './source-text.ts'
import { entryText, unzip } from './unzip.ts'

const CONTAINER = 'META-INF/container.xml'

type Package = { readonly pages: readonly string[]; readonly metadata: ReadText['metadata'] }

/** Reads the chapters of an EPUB in reading order (EPUB 3.3: container, package document, spine). */
export function readEpub(bytes: Uint8Array): ReadText {
  const container = unzip(bytes, (name) => name === CONTAINER)
  const root = packagePath(entryText(container, CONTAINER))
  const { pages, metadata } = readPackage(
    entryText(
      unzip(bytes, (name) => name === root),
      root
    ),
    root
  )
  const wanted = new Set(pages)
  const entries = unzip(bytes, (name) => wanted.has(name))
  const lines: string[] = []
  const roles = new Map<number, 'heading' | 'caption'>()
  for (const page of pages) {
    const { body } = parsePage(cleanText(entryText(entries, page)))
    if (body === null) continue
    const chapter = markupLines(body)
    if (chapter.text === '') continue
    if (lines.length > 0) lines.push('')
    for (const [line, role] of chapter.roles) roles.set(lines.length + line, role as 'heading' | 'caption')
    for (const line of chapter.text.split('\n')) lines.push(line)
  }
  return { text: lines.join('\n'), roles, format: 'epub', metadata }
}

function packagePath(xml: string): string {
  let path = ''
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'rootfile' && path === '') path = attributes['full-path'] ?? ''
    },
    close: () => undefined,
    text: () => undefined
  })
  if (path === '') throw new AppError('file.damaged')
  return path
}

function readPackage(xml: string, path: string): Package {
  const items = new Map<string, string>()
  const spine: string[] = []
  readXml(xml, {
    open: (name, { id = '', href = '', idref = '', 'media-type': type = '', properties = '' }) => {
      const isPage = /html/.test(type) && !/\bnav\b/.test(properties)
      if (name === 'item' && isPage) items.set(id, resolvePath(path, href))
      else if (name === 'itemref') spine.push(idref)
    },
    close: () => undefined,
    text: () => undefined
  })
  const fields = firstTexts(xml, ['title', 'creator', 'publisher', 'date', 'language'])
  const found = {
    title: fields['title'],
    author: fields['creator'],
    outlet: fields['publisher'],
    date: isoDate(fields['date']),
    language: languageTag(fields['language'])
  }
  return {
    pages: spine.map((id) => items.get(id)).filter((page) => page !== undefined),
    metadata: Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as ReadText['metadata']
  }
}

/** A path inside the archive, relative to the package document. */
function resolvePath(base: string, href: string): string {
  const url = URL.parse(href, `zip:///${base}`)
  if (url === null) return ''
  try {
    return decodeURIComponent(url.pathname.slice(1))
  } catch {
    return ''
  }
}
