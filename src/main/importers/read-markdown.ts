import { marked } from 'marked'
import { htmlMetadata, isoDate, languageTag } from './html-metadata.ts'
import { markupLines } from './markup-lines.ts'
import { parsePage } from './read-html.ts'
import type { ContainerMetadata, ReadText } from './source-text.ts'

const FRONT_MATTER = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/

/** Reads Markdown: marks go, the words of links stay, a line break inside a paragraph is a space. */
export function readMarkdown(text: string): ReadText {
  const front = FRONT_MATTER.exec(text)
  const page = parsePage(marked.parse(text.slice(front?.[0].length ?? 0), { async: false }))
  const lines = page.body === null ? { text: '', roles: new Map() } : markupLines(page.body)
  const title = page.querySelector('h1')?.textContent?.trim()
  return {
    ...lines,
    format: 'md',
    metadata: { ...htmlMetadata(page), ...(title && { title }), ...frontMatter(front?.[1] ?? '') }
  }
}

/** The simple `key: value` lines of a YAML head; nested values are passed over. */
function frontMatter(head: string): ContainerMetadata {
  const values = new Map(
    [...head.matchAll(/^([\w-]+):[ \t]*(.+)$/gm)].map(([, key = '', value = '']) => [
      key.toLowerCase(),
      value.trim().replace(/^(["'])(.*)\1$/, '$2')
    ])
  )
  const found = {
    title: values.get('title'),
    date: isoDate(values.get('date')),
    author: values.get('author'),
    outlet: values.get('outlet') ?? values.get('publisher'),
    url: values.get('url') ?? values.get('source'),
    language: languageTag(values.get('lang') ?? values.get('language'))
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as ContainerMetadata
}
