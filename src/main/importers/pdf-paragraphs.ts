import type { LineRole } from '../../domain/segmentation/boilerplate.ts'

/** A line of a PDF page; lengths in points, `y` grows upwards, in the order of the page's content. */
export type PdfLine = {
  /** From 0. */
  readonly page: number
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters. */
  readonly size: number
}

export type PdfParagraph = { readonly text: string; readonly role: LineRole | null }

/** Letters at least this much larger than the body's make a heading. */
const HEADING_SIZE = 1.15
const MAX_HEADING = 200
/** How many lines at the top and bottom of a page may be header or footer. */
const MARGIN_LINES = 3
const PAGE_NUMBER =
  /^\W*(?:(?:page|seite|strona|side|trang|s\.|str\.)\s*)?\d{1,4}(?:\s*(?:\/|of|von|z|av)\s*\d{1,4})?\W*$/i
/** After these a hyphen at the end of a line is one of several parts: `Ein- und Ausfuhr`. */
const CONJUNCTION = /^(?:und|oder|bzw\.?|sowie|og|eller|i|lub|oraz|and|or|et)\b/i

/** Joins the lines of a PDF into paragraphs; running headers, footers and page numbers go. */
export function pdfParagraphs(all: readonly PdfLine[]): readonly PdfParagraph[] {
  const lines = withoutMargins(all)
  const body = median(
    lines.flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 20) }, () => line.size))
  )
  const width = percentile(
    lines.map((line) => line.width),
    0.9
  )
  const leading = leadingOf(lines)
  const paragraphs: PdfLine[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const last = open?.at(-1)
    if (open && last && continues(last, line, { width, leading, first: open[0] ?? last })) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((parts) => {
    const text = parts.map((line) => line.text).reduce(joinLines)
    const isHeading = (parts[0]?.size ?? 0) >= body * HEADING_SIZE && text.length <= MAX_HEADING
    return { text, role: isHeading ? 'heading' : null }
  })
}

type Layout = { readonly width: number; readonly leading: number; readonly first: PdfLine }

/** Whether a line goes on with the paragraph of the line before it, also over a page or column break. */
function continues(last: PdfLine, line: PdfLine, { width, leading, first }: Layout): boolean {
  if (Math.abs(line.size - last.size) > 0.1 * last.size) return false
  const endsSentence = /[.!?…:]["'”“»«)\]]*$/.test(last.text)
  const isShort = last.width < 0.85 * width
  if (endsSentence && isShort) return false
  const isBelow = line.page === last.page && line.y < last.y
  if (!isBelow) return !endsSentence && !isShort && /^[\p{Ll}\d("„«]/u.test(line.text)
  if (last.y - line.y > 1.35 * leading) return false
  const isIndented = line.x > last.x + 0.8 * last.size && line.x > first.x - 0.8 * last.size
  return !(isIndented && endsSentence)
}

/** Puts two lines together; a word that was hyphenated at the end of the line becomes whole. */
export function joinLines(before: string, after: string): string {
  if (/\p{L}[-‐\u00AD]$/u.test(before)) {
    if (/^\p{Ll}/u.test(after) && !CONJUNCTION.test(after)) return before.slice(0, -1) + after
    if (/^[\p{Lu}\d]/u.test(after)) return before + after
  }
  return `${before} ${after}`
}

function withoutMargins(lines: readonly PdfLine[]): readonly PdfLine[] {
  const pages = Map.groupBy(lines, (line) => line.page)
  const margins = new Set<PdfLine>()
  for (const page of pages.values()) {
    const byHeight = page.toSorted((a, b) => b.y - a.y)
    for (const line of [...byHeight.slice(0, MARGIN_LINES), ...byHeight.slice(-MARGIN_LINES)])
      margins.add(line)
  }
  const shape = (line: PdfLine) => `${line.text.replaceAll(/\d+/g, '#')}@${Math.round(line.y / 3)}`
  const repeated = Map.groupBy(margins, shape)
  const isRunning = (line: PdfLine) =>
    margins.has(line) &&
    (PAGE_NUMBER.test(line.text) || (repeated.get(shape(line))?.length ?? 0) >= enough(pages.size))
  return lines.filter((line) => !isRunning(line))
}

/** On how many pages a line must stand at the same height to be a header: on most even pages of a short text. */
const enough = (pages: number): number => Math.max(2, Math.min(4, Math.ceil(pages * 0.4)))

/** The usual distance between two lines of a paragraph. */
function leadingOf(lines: readonly PdfLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const distance = before && before.page === line.page ? before.y - line.y : 0
    return distance > 0 && distance < 4 * line.size ? [distance] : []
  })
  return median(distances) || 12
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

const median = (values: readonly number[]): number => percentile(values, 0.5)
