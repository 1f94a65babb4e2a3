import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { align } from '../src/domain/alignment/align.ts'
import { loadVocabulary } from '../src/domain/alignment/load-vocabulary.ts'
import type { AlignmentColumn } from '../src/domain/alignment/suggestion.ts'
import type { Vocabulary } from '../src/domain/alignment/vocabulary.ts'
import { type Bead, galeChurch, rowByRow } from './align-baselines.ts'
import { syntheticPair } from './align-synthetic.ts'
import { printTable } from './figures.ts'

const SEEDS = new URL('../seeds/', import.meta.url)
const LANGUAGES = ['de', 'pl', 'vi', 'nb']
const SIZES = [1000, 3000, 10_000, 30_000, 100_000]
const QUALITY_SENTENCES = 1000
const SURE = 0.9

/** Rows as sentence numbers by column. */
type Rows = readonly (readonly (readonly number[])[])[]

const column = (language: string, texts: readonly string[]): AlignmentColumn => ({
  language,
  sentences: texts.map((text) => ({ text, paragraph: 1 }))
})

const readLines = (file: URL): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

function readGold(file: URL): Rows {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.split(',').filter(Boolean).map(Number)))
}

/** Pairs of sentences of two columns that stand in one row. */
function linksOf(rows: Rows): Set<string> {
  const links = new Set<string>()
  for (const row of rows)
    for (const [x, cell] of row.entries())
      for (const [y, other] of row.entries())
        if (x < y) for (const i of cell) for (const j of other) links.add(`${x}.${i} ${y}.${j}`)
  return links
}

/** Links of pairwise alignments of all columns, for baselines that know two columns only. */
function pairwiseLinks(
  texts: readonly (readonly string[])[],
  method: (left: readonly string[], right: readonly string[]) => Bead[]
): Set<string> {
  const links = new Set<string>()
  for (const [x, left] of texts.entries())
    for (const [y, right] of texts.entries())
      if (x < y)
        for (const [own, other] of method(left, right))
          for (const i of own) for (const j of other) links.add(`${x}.${i} ${y}.${j}`)
  return links
}

function f1(found: ReadonlySet<string>, gold: ReadonlySet<string>): number {
  let right = 0
  for (const link of found) if (gold.has(link)) right++
  return found.size + gold.size === 0 ? 1 : (2 * right) / (found.size + gold.size)
}

/** Quality on the project's own sample events: F1 of links over four columns. */
function benchSeeds(vocabulary: Vocabulary): void {
  const events = existsSync(SEEDS)
    ? readdirSync(SEEDS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  if (events.length === 0) {
    console.log('No sample events in seeds/: quality on them is left out.')
    return
  }
  const table = events.map((event) => {
    const folder = new URL(`${event.name}/`, SEEDS)
    const texts = LANGUAGES.map((language) => readLines(new URL(`${language}.sentences.txt`, folder)))
    const gold = linksOf(readGold(new URL('gold.tsv', folder)))
    const columns = texts.map((lines, at) => column(LANGUAGES[at] as string, lines))
    const ours = align(columns, { mode: 'auto', vocabulary, withEvidence: false })
    const bare = align(columns, { mode: 'auto', withEvidence: false })
    const rowsOf = (result: typeof ours, least: number): Rows =>
      result.rows
        .filter((row) => row.confidence >= least)
        .map((row) => row.cells.map((cell) => cell.sentences))
    const all = linksOf(rowsOf(ours, 0))
    const sure = [...linksOf(rowsOf(ours, SURE))]
    const right = sure.filter((link) => gold.has(link)).length
    return [
      event.name,
      ours.mode,
      f1(pairwiseLinks(texts, rowByRow), gold).toFixed(3),
      f1(pairwiseLinks(texts, galeChurch), gold).toFixed(3),
      f1(linksOf(rowsOf(bare, 0)), gold).toFixed(3),
      f1(all, gold).toFixed(3),
      `${(right / Math.max(1, sure.length)).toFixed(3)} (${(sure.length / Math.max(1, all.size)).toFixed(2)})`
    ]
  })
  printTable(
    [
      'event',
      'mode',
      'row by row',
      'Gale-Church',
      'ours, no vocabulary',
      'ours',
      `precision at ${SURE} (share)`
    ],
    table
  )
}

const keyOf = (cells: readonly (readonly number[])[]): string => cells.map((cell) => cell.join(',')).join('|')

/** Strict F1: rows that are exactly as in the gold. */
function strictF1(rows: Rows, gold: Rows): number {
  const wanted = new Set(gold.map(keyOf))
  const right = rows.filter((row) => wanted.has(keyOf(row))).length
  return (2 * right) / (rows.length + gold.length)
}

/** Quality on a made-up pair, where nothing but lengths, names, figures and what is learned helps. */
function benchSynthetic(): void {
  const pair = syntheticPair(QUALITY_SENTENCES)
  const columns = [column('xa', pair.left), column('xb', pair.right)]
  const ours = align(columns, { mode: 'auto', withEvidence: false })
  const table: (string | number)[][] = [
    ['row by row', strictF1(rowByRow(pair.left, pair.right), pair.gold).toFixed(3)],
    ['Gale-Church', strictF1(galeChurch(pair.left, pair.right), pair.gold).toFixed(3)],
    [
      'ours',
      strictF1(
        ours.rows.map((row) => row.cells.map((cell) => cell.sentences)),
        pair.gold
      ).toFixed(3)
    ]
  ]
  printTable(['made-up pair of 1,000 sentences', 'strict F1'], table)
}

/** Processor time and memory from 1,000 to 100,000 sentences a side; time a sentence should stay level. */
function benchScaling(vocabulary: Vocabulary): void {
  let first = 0
  const table = SIZES.map((size) => {
    const pair = syntheticPair(size)
    const columns = [column('de', pair.left), column('pl', pair.right)]
    const before = process.cpuUsage().user
    const ours = align(columns, { mode: 'auto', vocabulary, withEvidence: false })
    const seconds = (process.cpuUsage().user - before) / 1e6
    const perSentence = (1e6 * seconds) / size
    if (first === 0) first = perSentence
    const rows = ours.rows.map((row) => row.cells.map((cell) => cell.sentences))
    return [
      size,
      seconds.toFixed(2),
      perSentence.toFixed(0),
      (perSentence / first).toFixed(2),
      (process.resourceUsage().maxRSS / 1024).toFixed(0),
      strictF1(rows, pair.gold).toFixed(3)
    ]
  })
  printTable(
    ['sentences a side', 's processor time', 'µs a sentence', 'against 1,000', 'peak MB so far', 'strict F1'],
    table
  )
}

/** Quality beside two baselines on the same texts, then the shape of the curve of time and memory. */
export async function run(): Promise<void> {
  const vocabulary = await loadVocabulary()
  benchSeeds(vocabulary)
  console.log('')
  benchSynthetic()
  console.log('')
  benchScaling(vocabulary)
}
