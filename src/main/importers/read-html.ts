import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { AppError } from '../../shared/errors.ts'
import { cleanText } from './clean-text.ts'
import { htmlMetadata } from './html-metadata.ts'
import type { MarkupDocument, MarkupElement } from './markup.ts'
import { markupLines, type MarkupLines } from './markup-lines.ts'
import type { ReadText } from './source-text.ts'
import { tooLarge } from './read-bytes.ts'

/** Largest page that is parsed, in UTF-16 units; a parsed page takes many times its length. */
export const MAX_HTML_LENGTH = 20_000_000
const MAX_ELEMENTS = 200_000

/** Nesting of elements beyond this is no page that somebody wrote, and costs every parser more than linear time. */
const MAX_DEPTH = 1000

/** Parts of a page that are never the article. */
const NOT_ARTICLE =
  'nav, dialog, body > header, body > footer, [role=navigation], [role=banner], [role=contentinfo], [aria-hidden=true]'

/**
 * Reads the article of a web page: title first, then its paragraphs, headings and captions, without navigation. Scripts are
 * never run and nothing is fetched.
 */
export function readHtml(html: string): ReadText {
  const page = parsePage(html)
  const metadata = htmlMetadata(page)
  const article = readable(html) ?? wholeBody(page)
  const { lines, title } = withTitle(article.lines, metadata.title ?? article.title)
  return { ...lines, format: 'html', metadata: { ...metadata, ...(title !== '' && { title }) } }
}

/** Parses markup into a tree without running anything. Throws `file.tooLarge`, or `file.damaged` when nested absurdly. */
export function parsePage(html: string): MarkupDocument {
  if (html.length > MAX_HTML_LENGTH) throw tooLarge('', MAX_HTML_LENGTH)
  if (depthOf(html) > MAX_DEPTH) throw new AppError('file.damaged')
  const hasRoot = /<html[\s>]/i.test(html)
  return parseHTML(hasRoot ? html : `<!doctype html><html><body>${html}</body></html>`).document
}

type Article = { readonly lines: MarkupLines; readonly title: string }

/** What Readability takes for the article; it takes the tree apart, so that it gets one of its own. */
function readable(html: string): Article | null {
  const document = parsePage(html)
  removeAll(document, NOT_ARTICLE)
  const parsed = new Readability(document as never, {
    maxElemsToParse: MAX_ELEMENTS,
    serializer: (node): MarkupElement => node
  }).parse()
  if (!parsed?.content) return null
  const lines = markupLines(parsed.content)
  return lines.text === '' ? null : { lines: cleanLines(lines), title: oneLine(parsed.title ?? '') }
}

/** Character references can put in again what was cleaned away. */
const cleanLines = (lines: MarkupLines): MarkupLines => ({ ...lines, text: cleanText(lines.text) })

function removeAll(page: MarkupDocument, selector: string): void {
  for (const part of page.querySelectorAll(selector)) part.remove()
}

/** Elements that have no end tag or need none; those do not nest. */
const UNNESTED =
  /^(?:p|li|dt|dd|tr|td|th|tbody|option|br|hr|img|input|meta|link|source|col|area|wbr|param|path)$/i

/** How deep the start tags of a page nest, at most; unclosed ones count to the end. */
function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]{0,2000}>/gi)) {
    if (UNNESTED.test(name) || tag.endsWith('/>')) continue
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function wholeBody(page: MarkupDocument): Article {
  const title = oneLine(page.querySelector('title')?.textContent ?? '')
  const { body } = page
  if (body === null) throw new AppError('file.noText')
  removeAll(page, NOT_ARTICLE)
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
