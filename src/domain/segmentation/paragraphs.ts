import { characterKinds, SPACE, TERMINATOR, UPPER } from '../text/characters.ts'

/** A stretch of text without white space at its ends; offsets in UTF-16 units, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number }

const MIN_WRAPPED_LINES = 6
const MIN_WIDTH = 40
const MAX_WIDTH = 130
/** Text that was wrapped by hand leaves up to this part of the width filled. */
const RAGGED = 0.88

/** The lines that hold more than white space, trimmed, with the number of empty lines before each. */
type Line = Stretch & { readonly isAfterBlank: boolean }

/**
 * Splits a text into paragraphs. A line is a paragraph, as in articles that were pasted; in a text that was wrapped at a
 * fixed width the lines up to a blank line (or up to a line that ends early) are joined into one.
 */
export function findParagraphs(text: string): readonly Stretch[] {
  const lines = findLines(text)
  const width = wrapWidth(text, lines)
  return width === null ? lines : joinWrapped(text, lines, width)
}

/** Every kind of line break as one match. */
const LINE_BREAKS = /\r\n|[\n\v\f\r\u2028\u2029]/g

function findLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let isAfterBlank = true
  const add = (from: number, to: number) => {
    const line = trimStretch(text, from, to)
    if (line.start < line.end) lines.push({ ...line, isAfterBlank })
    isAfterBlank = line.start >= line.end
  }
  let from = 0
  for (const match of text.matchAll(LINE_BREAKS)) {
    add(from, match.index)
    from = match.index + match[0].length
  }
  add(from, text.length)
  return lines
}

/** The stretch without white space at its ends. */
function trimStretch(text: string, from: number, to: number): Stretch {
  const kinds = characterKinds()
  let start = from
  let end = to
  while (start < end && (kinds[text.charCodeAt(start)] ?? 0) & SPACE) start++
  while (end > start && (kinds[text.charCodeAt(end - 1)] ?? 0) & SPACE) end--
  return { start, end }
}

/** Length of the first word of a line, in UTF-16 units. */
function firstWordLength(text: string, line: Line): number {
  const kinds = characterKinds()
  let at = line.start
  while (at < line.end && ((kinds[text.charCodeAt(at)] ?? 0) & SPACE) === 0) at++
  return at - line.start
}

/** Whether the first word of the next line would still have fitted into `line`: then nobody wrapped it there. */
function endsEarly(text: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) <= width
}

function endsWithTerminator(text: string, line: Line): boolean {
  const kinds = characterKinds()
  return [1, 2].some((back) => ((kinds[text.charCodeAt(line.end - back)] ?? 0) & TERMINATOR) !== 0)
}

/**
 * The width at which the text was wrapped by hand or by a program, or null. The signs of wrapping: nearly every line that is
 * followed directly by another one could not have taken that one's first word, most end inside a sentence, and many of the
 * next ones begin with a small letter (which tells them from a list of headlines).
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const kinds = characterKinds()
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && !next.isAfterBlank ? [{ line, next }] : []
  })
  if (inner.length < MIN_WRAPPED_LINES) return null
  const lengths = inner.map(({ line }) => line.end - line.start).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0
  if (width < MIN_WIDTH || width > MAX_WIDTH || (lengths.at(-1) ?? 0) > width * 1.5) return null
  const share = (holds: (pair: { line: Line; next: Line }) => boolean) =>
    inner.filter(holds).length / inner.length
  const isFull = share(({ line, next }) => !endsEarly(text, line, next, width * RAGGED)) >= 0.75
  const isOpen = share(({ line }) => !endsWithTerminator(text, line)) >= 0.55
  const isRunning = share(({ next }) => ((kinds[text.charCodeAt(next.start)] ?? 0) & UPPER) === 0) >= 0.35
  return isFull && isOpen && isRunning ? width : null
}

function joinWrapped(text: string, lines: readonly Line[], width: number): readonly Stretch[] {
  const paragraphs: Stretch[] = []
  let start = -1
  lines.forEach((line, index) => {
    if (start < 0) start = line.start
    const next = lines[index + 1]
    if (next === undefined || next.isAfterBlank || endsEarly(text, line, next, width * 0.8)) {
      paragraphs.push({ start, end: line.end })
      start = -1
    }
  })
  return paragraphs
}
