import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { AppError } from '../../shared/errors.ts'
import { htmlMetadata } from './html-metadata.ts'
import type { MarkupDocument, MarkupElement } from './markup.ts'
import { markupLines, type MarkupLines } from './markup-lines.ts'
import type { ReadText } from './source-text.ts'
import { tooLarge } from './read-bytes.ts'

/** Largest page that is parsed, in UTF-16 units; a parsed page takes many times its length. */
export const MAX_HTML_LENGTH = 20_000_000
const MAX_ELEMENTS = 200_000

/** Parts of a page that are never the article, for pages in which Readability finds none. */
const NOT_ARTICLE = 'nav, aside, footer, form, dialog, [role=navigation], [role=banner], [aria-hidden=true]'

/**
 * Reads the article of a web page: title first, then its paragraphs, headings and captions, without navigation. Scripts are
 * never run and nothing is fetched.
 */
export function readHtml(html: string): ReadText {
  if (html.length > MAX_HTML_LENGTH) throw tooLarge('', MAX_HTML_LENGTH)
  const page = parsePage(html)
  const metadata = htmlMetadata(page)
  const article = readable(html) ?? wholeBody(page)
  const { lines, title } = withTitle(article.lines, metadata.title ?? article.title)
  return { ...lines, format: 'html', metadata: { ...metadata, ...(title !== '' && { title }) } }
}

/** Parses markup into a tree without running anything. */
export function parsePage(html: string): MarkupDocument {
  const hasRoot = /<html[\s>]/i.test(html)
  return parseHTML(hasRoot ? html : `<!doctype html><html><body>${html}</body></html>`)
    .document as unknown as MarkupDocument
}

type Article = { readonly lines: MarkupLines; readonly title: string }

/** What Readability takes for the article; it takes the tree apart, so that it gets one of its own. */
function readable(html: string): Article | null {
  const document = parsePage(html)
  const parsed = new Readability(document as never, {
    maxElemsToParse: MAX_ELEMENTS,
    serializer: (node) => node as unknown as MarkupElement
  }).parse()
  if (!parsed?.content) return null
  const lines = markupLines(parsed.content)
  return lines.text.trim() === '' ? null : { lines, title: oneLine(parsed.title ?? '') }
}

function wholeBody(page: MarkupDocument): Article {
  const title = oneLine(page.querySelector('title')?.textContent ?? '')
  const { body } = page
  if (body === null) throw new AppError('file.noText')
  for (const part of body.querySelectorAll(NOT_ARTICLE)) part.remove()
  return { lines: markupLines(body), title }
}

/** Puts the title before the text unless the text begins with it. */
function withTitle(
  lines: MarkupLines,
  title: string
): { readonly lines: MarkupLines; readonly title: string } {
  const first = lines.text.slice(0, lines.text.indexOf('\n') >>> 0)
  if (title === '') return { lines, title }
  if (first === title) return { lines: { ...lines, roles: new Map([...lines.roles, [0, 'title']]) }, title }
  const roles = new Map([...lines.roles].map(([line, role]) => [line + 2, role] as const))
  return { lines: { text: `${title}\n\n${lines.text}`, roles: roles.set(0, 'title') }, title }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
