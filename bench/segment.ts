import { createRequire } from 'node:module'
import { segmentText } from '../src/domain/segmentation/segment.ts'
import { printTable } from './figures.ts'
import { boundaryF1, CASE_LANGUAGES, countBoundaries, readCases } from './segment-cases.ts'
import { syntheticText } from './synthetic.ts'

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

/** Sentences of the text for the speed figure: some 4 MB. */
const SPEED_SENTENCES = 40_000
const RUNS = 3

/**
 * Boundary F1 on the hard cases of each language, and megabytes of UTF-8 a second of processor time on plain text and on the
 * hard cases as running text.
 */
export async function run(): Promise<void> {
  const rows = CASE_LANGUAGES.flatMap((language) => {
    const cases = readCases(language)
    const plain = syntheticText(language, SPEED_SENTENCES, 1)
    const hard = cases.map(({ text }) => text).join(' ')
    return SPLITTERS.map(({ name, split }) => {
      const counts = cases.map(({ text, sentences }) => countBoundaries(sentences, split(text, language)))
      return [
        language,
        cases.length,
        name,
        boundaryF1(counts).toFixed(3),
        speed(split, plain, language),
        speed(split, `${hard}\n`.repeat(200), language)
      ]
    })
  })
  printTable(['language', 'cases', 'splitter', 'boundary F1', 'MB/s plain', 'MB/s hard'], rows)
}

/** The best of some runs; processor time, so that other work on the machine does not count. */
function speed(split: Splitter['split'], text: string, language: string): number {
  let best = Infinity
  for (let round = 0; round < RUNS; round++) {
    const start = process.cpuUsage()
    split(text, language)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, user + system)
  }
  return Buffer.byteLength(text) / best
}
