import { BEADS } from './beads.ts'
import { confidencesOf, rowKey } from './confidence.ts'
import { clusterLinks } from './clusters.ts'
import { comparableLinks, pairFeatures } from './comparable.ts'
import { collectEvidence } from './evidence.ts'
import {
  decideLinks,
  enforceFixed,
  isAsConfirmed,
  type FixedTable,
  pairConstraints,
  readFixed
} from './fixed.ts'
import { lengthModel, type LengthModel } from './length-model.ts'
import { buildLexicon, type LexicalSource, type Lexicon } from './lexicon.ts'
import { collectLinks, type LinkRow, type Links, linksOfPosteriors, smoothLinks } from './links.ts'
import { orderRows } from './order.ts'
import { pairModel } from './pair-model.ts'
import { alignPair, type PairAlignment } from './pairwise.ts'
import { isParallel, measureParallelism } from './parallelism.ts'
import { type Profile, profileColumn } from './profile.ts'
import { lexicalSources } from './sources.ts'
import { supportLinks } from './support.ts'
import {
  AlignmentCancelled,
  type AlignmentColumn,
  type AlignmentOptions,
  type AlignmentResult
} from './suggestion.ts'
import { buildTable, type TableRow } from './table.ts'

/** The columns, read once, with what is known about their words. */
type Prepared = {
  readonly columns: readonly AlignmentColumn[]
  readonly profiles: readonly Profile[]
  readonly counts: readonly number[]
  readonly fixed: FixedTable
  /** By `x y` with x < y; replaced by what was learned from the texts themselves. */
  readonly lexicons: Map<string, Lexicon>
  readonly lengths: Map<string, LengthModel>
  readonly report: (share: number) => void
}

const pairKey = (x: number, y: number): string => `${x} ${y}`

function eachPair(columns: number, visit: (x: number, y: number, at: number) => void): void {
  let at = 0
  for (let x = 0; x < columns; x++) for (let y = x + 1; y < columns; y++) visit(x, y, at++)
}

function prepare(
  columns: readonly AlignmentColumn[],
  options: AlignmentOptions,
  report: (share: number) => void
): Prepared {
  const sources: readonly LexicalSource[] = lexicalSources(
    columns.map((column) => column.language),
    options
  )
  const profiles = columns.map((column) => profileColumn(column, sources))
  const counts = columns.map((column) => column.sentences.length)
  const lexicons = new Map<string, Lexicon>()
  report(0.05)
  eachPair(columns.length, (x, y) => {
    lexicons.set(pairKey(x, y), buildLexicon(profiles[x] as Profile, profiles[y] as Profile, sources))
  })
  report(0.1)
  return {
    columns,
    profiles,
    counts,
    fixed: readFixed(options.fixed ?? [], counts),
    lexicons,
    lengths: new Map(),
    report
  }
}

type Outcome = {
  readonly rows: readonly TableRow[]
  readonly links: Links
  readonly exact: ReadonlyMap<string, number>
}

/** Columns in the same order: all pairs along a path, then one table. */
function alignParallel(p: Prepared): Outcome {
  const pairs = new Map<string, LinkRow[]>()
  const columns = p.profiles.length
  const total = Math.max(1, (columns * (columns - 1)) / 2)
  let only: PairAlignment | null = null
  eachPair(columns, (x, y, at) => {
    const onShare = (share: number): void => p.report(0.1 + (0.8 * (at + share)) / total)
    const constraints = pairConstraints(p.fixed, x, y)
    only = alignPair(
      p.profiles[x] as Profile,
      p.profiles[y] as Profile,
      p.lexicons.get(pairKey(x, y)) as Lexicon,
      constraints,
      onShare
    )
    p.lexicons.set(pairKey(x, y), only.model.lexicon)
    p.lengths.set(pairKey(x, y), only.lengths)
    pairs.set(pairKey(x, y), linksOfPosteriors(only.posteriors))
  })
  const links = decideLinks(smoothLinks(collectLinks(p.counts, pairs)), p.fixed)
  if (columns === 2 && only !== null) {
    const { rows, exact } = rowsOfPath(only)
    return { rows: enforceFixed(rows, p.fixed, links), links, exact }
  }
  return { rows: enforceFixed(buildTable(links, p.counts), p.fixed, links), links, exact: new Map() }
}

const run = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at)

/** The rows of a two-column path and the probability of each, by the key of its sentences. */
function rowsOfPath(pair: PairAlignment): { rows: TableRow[]; exact: Map<string, number> } {
  const rows: TableRow[] = []
  const exact = new Map<string, number>()
  const add = (left: number[], right: number[], probability: number): void => {
    rows.push([left, right])
    exact.set(rowKey([left, right]), probability)
  }
  for (const [at, step] of pair.path.entries()) {
    const shape = BEADS[step.bead] as (typeof BEADS)[number]
    const probability = pair.posteriors.beads[at] as number
    if (shape.isSwapped) {
      add([step.i], [step.j + 1], probability)
      add([step.i + 1], [step.j], probability)
    } else if (shape.right === 0) add([step.i], [], pair.posteriors.leftAlone[step.i] as number)
    else if (shape.left === 0) add([], [step.j], pair.posteriors.rightAlone[step.j] as number)
    else add(run(step.i, shape.left), run(step.j, shape.right), probability)
  }
  return { rows, exact }
}

/** Columns in any order: probabilities of single links, then clusters over all columns. */
function alignComparable(p: Prepared): Outcome {
  const pairs = orderFreeLinks(p)
  const links = decideLinks(supportLinks(collectLinks(p.counts, pairs)), p.fixed)
  return { rows: clusterLinks(links, p.counts, p.fixed), links, exact: new Map() }
}

function orderFreeLinks(p: Prepared): Map<string, LinkRow[]> {
  const pairs = new Map<string, LinkRow[]>()
  const columns = p.profiles.length
  const total = Math.max(1, (columns * (columns - 1)) / 2)
  eachPair(columns, (x, y, at) => {
    const left = p.profiles[x] as Profile
    const right = p.profiles[y] as Profile
    const model = pairModel(left, right, p.lexicons.get(pairKey(x, y)) as Lexicon)
    const features = pairFeatures(
      model,
      lengthModel(left, right),
      () => true,
      (share) => p.report(0.1 + (0.8 * (at + share)) / total)
    )
    pairs.set(pairKey(x, y), comparableLinks(features, left.sentenceCount))
  })
  return pairs
}

function choose(p: Prepared, options: AlignmentOptions): { isParallel: boolean; parallelism: number | null } {
  if (options.mode !== 'auto') return { isParallel: options.mode === 'translation', parallelism: null }
  const parallelism = measureParallelism(p.profiles, p.lexicons)
  return { isParallel: isParallel(parallelism, Math.max(...p.counts)), parallelism }
}

/**
 * Aligns two or more columns sentence by sentence. Every sentence of every column stands in exactly one row;
 * sentences of `options.fixed` stand exactly where it has them. The same input gives the same result. Never throws
 * for odd texts.
 * @throws AlignmentCancelled when `options.onProgress` returns false.
 */
export function align(columns: readonly AlignmentColumn[], options: AlignmentOptions): AlignmentResult {
  const report = (share: number): void => {
    if (options.onProgress?.(Math.min(1, share)) === false) throw new AlignmentCancelled()
  }
  report(0)
  const prepared = prepare(columns, options, report)
  const { isParallel, parallelism } = choose(prepared, options)
  const outcome = isParallel ? alignParallel(prepared) : alignComparable(prepared)
  report(0.92)
  const order = orderRows(outcome.rows, columns.length)
  const ordered = order.map((at) => outcome.rows[at] as TableRow)
  const basis = { links: outcome.links, exact: outcome.exact, isParallel }
  const confidences = confidencesOf(ordered, basis, (row) => isAsConfirmed(row, prepared.fixed))
  const rows = ordered.map((row, at) => {
    const { confidence, cells } = confidences[at] as (typeof confidences)[number]
    const evidence = options.withEvidence === false ? [] : collectEvidence(row, prepared)
    return {
      confidence,
      cells: row.map((sentences, x) => ({
        sentences,
        confidence: cells[x] as number,
        evidence: evidence[x] ?? []
      }))
    }
  })
  report(1)
  return { rows, mode: isParallel ? 'translation' : 'comparable', parallelism }
}
