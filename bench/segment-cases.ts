import { readFileSync } from 'node:fs'

/** A paragraph and its sentences, in order. */
export type SegmentCase = { readonly text: string; readonly sentences: readonly string[] }

export const CASE_LANGUAGES = ['de', 'pl', 'vi', 'nb', 'en'] as const

/** Reads the hard cases of a language; `bench/data/segment/README.md` says how they are written. */
export function readCases(language: string): readonly SegmentCase[] {
  const source = readFileSync(new URL(`./data/segment/${language}.txt`, import.meta.url), 'utf8')
  return source.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
    if (lines.length === 0) return []
    const text = lines.reduce(
      (before, line) => before + (line.startsWith('+') ? line.slice(1) : ` ${line}`),
      ''
    )
    return [{ text: text.trim(), sentences: lines.map((line) => line.replace(/^\+/, '')) }]
  })
}

/** Counts of boundaries inside paragraphs: found and right, found, in the gold. */
export type BoundaryCount = { readonly right: number; readonly found: number; readonly gold: number }

/** Compares a splitter's sentences with the gold; boundaries are counted in characters other than white space. */
export function countBoundaries(gold: readonly string[], found: readonly string[]): BoundaryCount {
  const wanted = innerEnds(gold)
  const got = innerEnds(found)
  return { right: [...got].filter((end) => wanted.has(end)).length, found: got.size, gold: wanted.size }
}

function innerEnds(sentences: readonly string[]): ReadonlySet<number> {
  const ends = new Set<number>()
  let length = 0
  for (const sentence of sentences) {
    length += sentence.replace(/\s+/g, '').length
    ends.add(length)
  }
  ends.delete(length)
  return ends
}

/** F1 in 0..1; 1 when there is nothing to find and nothing was found. */
export function boundaryF1(counts: readonly BoundaryCount[]): number {
  const sum = (key: keyof BoundaryCount) => counts.reduce((total, count) => total + count[key], 0)
  const both = sum('found') + sum('gold')
  return both === 0 ? 1 : (2 * sum('right')) / both
}
