import type { LanguageTag } from '../model.ts'
import type { ArticleLine, LineRole } from './boilerplate.ts'
import { readAgency, readAuthor, readBylineOutlet } from './read-byline.ts'
import { decideOrder, findDates, isoDate, type DayOrder, type WrittenDate } from './read-date.ts'
import { outletOf } from './outlets.ts'

/** Where a value comes from; `surface` is the place as written. */
export type ReadReason = {
  readonly kind:
    | 'fileName'
    | 'firstLine'
    | 'byline'
    | 'sourceLine'
    | 'url'
    | 'dateInText'
    | 'dayFirst'
    | 'dayFirstByText'
    | 'monthFirstByText'
    | 'undecided'
  readonly surface: string
}

/** A value with its reason; the reason is null exactly when nothing was found. */
export type ReadValue<T> = { readonly value: T; readonly reason: ReadReason | null }

/** What an article says about itself; empty strings and a null date where it says nothing. */
export type ArticleMetadata = {
  readonly title: ReadValue<string>
  /** `YYYY-MM-DD`, or shortened to `YYYY-MM` or `YYYY`. */
  readonly date: ReadValue<string | null>
  readonly outlet: ReadValue<string>
  /** News agencies named, joined by ` / `. */
  readonly agency: ReadValue<string>
  readonly author: ReadValue<string>
  readonly url: ReadValue<string>
}

export type MetadataOptions = {
  readonly language: LanguageTag
  /** Name of the file: asked for a date when the text has none. */
  readonly fileName?: string
}

/** A line with its text. */
type RoleLine = { readonly role: LineRole; readonly text: string }

const NOTHING = { value: '', reason: null } as const

/** Reads metadata from an article and its classified lines. Every value may be wrong and is only a proposal. */
export function readMetadata(
  text: string,
  lines: readonly ArticleLine[],
  options: MetadataOptions
): ArticleMetadata {
  const roleLines = lines
    .filter(({ role }) => role !== 'empty')
    .map(({ start, end, role }) => ({ role, text: text.slice(start, end).trim() }))
  const url = readUrl(roleLines)
  return {
    title: readTitle(roleLines),
    date: readDate(text, roleLines, url.value, options),
    outlet: readOutlet(roleLines, url.value),
    agency: readAgency(roleLines),
    author: readAuthor(roleLines),
    url
  }
}

function readTitle(lines: readonly RoleLine[]): ReadValue<string> {
  const title = lines.find(({ role }) => role === 'title')
  if (title === undefined) return NOTHING
  return { value: title.text.replace(/\s+/g, ' '), reason: { kind: 'firstLine', surface: title.text } }
}

const URL = /(?:https?:\/\/|www\.)[^\s<>"')\]]+[^\s<>"')\].,;:!?]/i

function readUrl(lines: readonly RoleLine[]): ReadValue<string> {
  for (const { role, text } of lines) {
    const found = role === 'source' ? URL.exec(text)?.[0] : undefined
    if (found !== undefined) return { value: found, reason: { kind: 'sourceLine', surface: text } }
  }
  return NOTHING
}

function readOutlet(lines: readonly RoleLine[], url: string): ReadValue<string> {
  const byline = readBylineOutlet(lines)
  if (byline.value !== '') return byline
  if (url !== '') return { value: outletOf(url), reason: { kind: 'url', surface: url } }
  for (const { role, text } of lines) {
    if (role !== 'source' && role !== 'siteName') continue
    const host = /[\p{L}\p{N}.-]+\.\p{L}{2,}(?![\p{L}\p{N}])/u.exec(text)?.[0]
    const outlet = host === undefined ? '' : outletOf(host)
    if (outlet !== '')
      return {
        value: outlet,
        reason: { kind: role === 'source' ? 'sourceLine' : 'firstLine', surface: text }
      }
  }
  return NOTHING
}

function readDate(
  text: string,
  lines: readonly RoleLine[],
  url: string,
  { language, fileName = '' }: MetadataOptions
): ReadValue<string | null> {
  const all = findDates(text)
  for (const { text: place, kind } of datePlaces(lines)) {
    const found = findDates(place)[0]
    if (found !== undefined) return resolve(found, kind, decideOrder(found, all, text, language))
  }
  const inUrl = dateInPath(url)
  if (inUrl !== null) return { value: inUrl, reason: { kind: 'url', surface: url } }
  const inName = dateInPath(fileName)
  return inName === null
    ? { value: null, reason: null }
    : { value: inName, reason: { kind: 'fileName', surface: fileName } }
}

/** Places that name a date of publication: bylines, the dateline of the first paragraph, lines around the article. */
function datePlaces(
  lines: readonly RoleLine[]
): readonly { readonly text: string; readonly kind: 'byline' | 'dateInText' }[] {
  const bylines = lines.filter(({ role }) => role === 'byline' || role === 'siteName')
  const edges = lines.filter(({ role }) => role === 'source' || role === 'agency' || role === 'navigation')
  const opening = lines.find(({ role }) => role === 'text' || role === 'lead')
  const dateline = opening === undefined ? undefined : DATELINE.exec(opening.text)?.[0]
  return [
    ...bylines.map(({ text }) => ({ text, kind: 'byline' as const })),
    ...(dateline === undefined ? [] : [{ text: dateline, kind: 'dateInText' as const }]),
    ...edges.map(({ text }) => ({ text: text.replace(URL, ''), kind: 'dateInText' as const }))
  ]
}

/** `HANOI, 1. Dezember 2025 (VNA) –`: a place and a date before a dash, at the beginning of the text. */
const DATELINE = /^[\p{Lu}(][^.!?–—]{0,40}(?:\d[^–—!?]{0,40})?\s[–—-]+\s/u

function resolve(date: WrittenDate, kind: 'byline' | 'dateInText', order: DayOrder): ReadValue<string> {
  if (date.form !== 'numeric') return { value: date.dayFirst, reason: { kind, surface: date.surface } }
  const reason = { kind: order, surface: date.surface }
  if (order === 'undecided') return { value: date.dayFirst.slice(0, 4), reason }
  return { value: order === 'monthFirstByText' ? (date.monthFirst ?? date.dayFirst) : date.dayFirst, reason }
}

/** `/2025/12/01/`, `/2025-12-01-`, `-20251201`, `2024-12` in an address or a file name. */
function dateInPath(path: string): string | null {
  const match =
    /(?<!\d)(20\d{2})([-/_.])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)/.exec(path) ??
    /(?<!\d)(20\d{2})()(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(path)
  if (match === null) return null
  const day = match[4] === undefined ? null : Number(match[4])
  return isoDate(Number(match[1]), Number(match[3]), day) ?? isoDate(Number(match[1]), Number(match[3]), null)
}
