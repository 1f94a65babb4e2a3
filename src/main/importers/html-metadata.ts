import type { MarkupDocument } from './markup.ts'
import type { ContainerMetadata } from './source-text.ts'

/** An object of JSON-LD, as far as it is looked at. */
type Linked = Readonly<Record<string, unknown>>

const ARTICLE = /Article$|Posting$|^Report$|^WebPage$/

/**
 * What a page says about itself: JSON-LD (schema.org) first, then Open Graph and other `meta` elements, then `link`,
 * `html lang` and `time`.
 */
export function htmlMetadata(page: MarkupDocument): ContainerMetadata {
  const linked = linkedArticle(page)
  const meta = metaReader(page)
  const found = {
    title: textOf(linked?.['headline']) ?? meta('og:title', 'twitter:title', 'dc.title', 'citation_title'),
    date: isoDate(
      textOf(linked?.['datePublished']) ??
        meta('article:published_time', 'og:published_time', 'date', 'dc.date', 'dc.date.issued', 'pubdate') ??
        page.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime')
    ),
    outlet: nameOf(linked?.['publisher']) ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    author: nameOf(linked?.['author']) ?? notUrl(meta('author', 'article:author', 'dc.creator')),
    url: httpUrl(
      page.querySelector('link[rel=canonical]')?.getAttribute('href') ??
        textOf(linked?.['url']) ??
        meta('og:url')
    ),
    language: languageTag(
      page.documentElement?.getAttribute('lang') ?? textOf(linked?.['inLanguage']) ?? meta('og:locale')
    )
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value != null)) as ContainerMetadata
}

/** An ISO 8601 date or time as a calendar date as written, without converting time zones. */
export function isoDate(value: string | null | undefined): string | null {
  const date = /^\s*(\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(value ?? '')
  return date ? `${date[1]}-${date[2]}-${date[3]}` : null
}

/** A language tag as the program writes it; Norwegian without a written standard is bokmål. */
export function languageTag(value: string | null | undefined): string | null {
  const base = /^\s*([a-z]{2,3})(?![a-z])/i.exec(value ?? '')?.[1]?.toLowerCase() ?? null
  return base === 'no' ? 'nb' : base
}

function metaReader(page: MarkupDocument): (...names: readonly string[]) => string | null {
  const values = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase()
    const value = textOf(element.getAttribute('content'))
    if (value !== null && !values.has(name)) values.set(name, value)
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null
}

/** The first article among the page's JSON-LD; what is not valid JSON is passed over. */
function linkedArticle(page: MarkupDocument): Linked | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const articles = parsed(script.textContent ?? '').filter((item) =>
      typesOf(item).some((type) => ARTICLE.test(type))
    )
    const article = articles.find((item) => item['headline'] !== undefined) ?? articles[0]
    if (article) return article
  }
  return null
}

function parsed(json: string): readonly Linked[] {
  try {
    const value: unknown = JSON.parse(json)
    const items = (Array.isArray(value) ? value : [value]).filter(isObject)
    return items.flatMap((item) => {
      const graph = item['@graph']
      return [item, ...(Array.isArray(graph) ? graph.filter(isObject) : [])]
    })
  } catch {
    return []
  }
}

const isObject = (value: unknown): value is Linked => typeof value === 'object' && value !== null
const typesOf = (item: Linked): readonly string[] =>
  [item['@type']].flat().filter((type) => typeof type === 'string')

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.replaceAll(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

/** Names of a person, an organisation or a list of them. */
function nameOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((item) => textOf(isObject(item) ? item['name'] : item))
    .filter((name) => name !== null)
  return names.length === 0 ? null : names.join(', ')
}

const notUrl = (value: string | null): string | null =>
  value !== null && /^https?:/i.test(value) ? null : value

const httpUrl = (value: string | null | undefined): string | null =>
  value != null && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : null
