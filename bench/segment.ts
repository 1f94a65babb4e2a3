import { createRequire } from 'node:module'
import { segmentText } from '../src/domain/segmentation/segment.ts'
import { printTable, timed } from './figures.ts'
import { boundaryF1, CASE_LANGUAGES, countBoundaries, readCases } from './segment-cases.ts'

type Splitter = {
  readonly name: string
  readonly split: (text: string, language: string) => readonly string[]
}

/** Published without types. */
const sentencex = createRequire(import.meta.url)('sentencex') as {
  readonly segment: (language: string, text: string) => string[]
}

const SPLITTERS: readonly Splitter[] = [
  {
    name: 'ours',
    split: (text, language) => segmentText(text, { language }).map(({ start, end }) => text.slice(start, end))
  },
  {
    name: 'Intl.Segmenter',
    split: (text, language) =>
      Array.from(
        new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
        ({ segment }) => segment
      )
  },
  {
    name: 'sentencex',
    split: (text, language) => sentencex.segment(language === 'nb' ? 'no' : language, text)
  }
]

/** Size of the text for the speed figure, in UTF-16 units. */
const SPEED_LENGTH = 4_000_000
const RUNS = 3

/** Boundary F1 on the hard cases of each language, and megabytes of UTF-8 a second on the same cases as running text. */
export async function run(): Promise<void> {
  const rows: (readonly (string | number)[])[] = []
  for (const language of CASE_LANGUAGES) {
    const cases = readCases(language)
    for (const { name, split } of SPLITTERS) {
      const f1 = boundaryF1(
        cases.map(({ text, sentences }) => countBoundaries(sentences, split(text, language)))
      )
      rows.push([language, cases.length, name, f1.toFixed(3), await speed(split, language)])
    }
  }
  printTable(['language', 'cases', 'splitter', 'boundary F1', 'MB/s'], rows)
}

async function speed(split: Splitter['split'], language: string): Promise<number> {
  const cases = readCases(language).map(({ text }) => text)
  const page = Array.from({ length: Math.ceil(cases.length / 4) }, (_, at) =>
    cases.slice(at * 4, at * 4 + 4).join(' ')
  ).join('\n')
  const text = page.concat('\n').repeat(Math.ceil(SPEED_LENGTH / page.length))
  const bytes = Buffer.byteLength(text)
  let best = Infinity
  for (let round = 0; round < RUNS; round++) best = Math.min(best, await timed(() => split(text, language)))
  return bytes / 1000 / best
}
