/** A line of the source text without its break; offsets in UTF-16 units, `end` exclusive. */
export type TextLine = { readonly start: number; readonly end: number }

/** The lines of a text whose line breaks are LF. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    lines.push({ start, end: at })
    start = at + 1
  }
  lines.push({ start, end: text.length })
  return lines
}

/** The text with all other lines blank, so that offsets stay: what is cut separates paragraphs like an empty line. */
export function keepLines(
  text: string,
  lines: readonly TextLine[],
  isKept: (line: number) => boolean
): string {
  const parts: string[] = []
  let from = 0
  for (const [index, { start, end }] of lines.entries()) {
    if (isKept(index) || start === end) continue
    parts.push(text.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Finds the line of an offset; offsets must be asked for in ascending order. */
export function lineFinder(lines: readonly TextLine[]): (offset: number) => number {
  let line = 0
  return (offset) => {
    while ((lines[line]?.end ?? Infinity) < offset) line++
    return line
  }
}
