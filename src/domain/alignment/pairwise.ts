import { type Anchor, findAnchors } from './anchors.ts'
import { BEADS, COARSE_BEADS, COARSE_BEADS_LONG, FIRST_LOG_PRIORS, refitPriors } from './beads.ts'
import { scoreBeads } from './bead-scores.ts'
import type { PairConstraints } from './constraints.ts'
import { type Corridor, corridorAlong, fullCorridor } from './corridor.ts'
import { learnLexicon } from './learning.ts'
import { type LengthModel, FIRST_SPREAD, lengthModel } from './length-model.ts'
import type { Lexicon } from './lexicon.ts'
import { type PairModel, pairModel } from './pair-model.ts'
import { type PathBead, bestPath } from './path.ts'
import { type Posteriors, posteriors } from './posterior.ts'
import type { Profile } from './profile.ts'

/** Two columns aligned in order: the best path and how probable its parts and all other links are. */
export type PairAlignment = {
  readonly path: readonly PathBead[]
  readonly posteriors: Posteriors
  readonly model: PairModel
  readonly lengths: LengthModel
  /** Share of the weight of all shared rare words that lies on one ascending chain, in 0..1. */
  readonly anchorShare: number
}

/** Up to this many nodes the whole grid is searched. */
const MAX_FULL_NODES = 20_000
/** Margin of the corridor beside the anchor chain: at least, by sentences without anchor, at most. */
const MIN_MARGIN = 10
const MARGIN_PER_GAP = 0.3
const MAX_MARGIN = 80
/** Margin of the second pass beside the first path. */
const FINE_MARGIN = 10
/** The same for texts of more sentences than `LONG`, where the first pass is rarely far off. */
const LONG_FINE_MARGIN = 5
const LONG = 1500
/** Up to this many nodes the second pass searches the whole grid, too. */
const MAX_FULL_FINE_NODES = 4000

/** Passes over texts of up to `SHORT` sentences, which are too short to learn much from, up to `LONG`, and beyond. */
const PASSES_SHORT = 2
const PASSES_MIDDLE = 3
const PASSES_LONG = 2
const SHORT = 60

function passesFor(sentences: number): number {
  if (sentences <= SHORT) return PASSES_SHORT
  return sentences <= LONG ? PASSES_MIDDLE : PASSES_LONG
}

type Point = readonly [number, number]

function wayOf(chain: readonly Anchor[], rows: number, columns: number): Point[] {
  const way: Point[] = [[0, 0]]
  for (const anchor of chain) way.push([anchor.i, anchor.j])
  way.push([rows, columns])
  return way
}

function firstCorridor(left: Profile, right: Profile, chain: readonly Anchor[]): Corridor {
  const rows = left.sentenceCount
  const columns = right.sentenceCount
  if ((rows + 1) * (columns + 1) <= MAX_FULL_NODES) return fullCorridor(rows, columns)
  return corridorAlong(rows, columns, wayOf(chain, rows, columns), (from, to) => {
    const gap = Math.max(to[0] - from[0], to[1] - from[1])
    return Math.min(MAX_MARGIN, MIN_MARGIN + MARGIN_PER_GAP * gap)
  })
}

function fineCorridor(first: Corridor, path: readonly PathBead[]): Corridor {
  if ((first.rows + 1) * (first.columns + 1) <= MAX_FULL_FINE_NODES) return first
  const way: Point[] = [...path.map((step): Point => [step.i, step.j]), [first.rows, first.columns]]
  const margin = first.rows > LONG ? LONG_FINE_MARGIN : FINE_MARGIN
  return corridorAlong(first.rows, first.columns, way, () => margin)
}

/** Length ratio and spread from the 1:1 beads of a path. */
function refitLengths(
  left: Profile,
  right: Profile,
  path: readonly PathBead[],
  first: LengthModel
): LengthModel {
  let leftSum = 0
  let rightSum = 0
  let count = 0
  for (const { bead, i, j } of path) {
    if (bead !== 0) continue
    leftSum += left.lengths[i] as number
    rightSum += right.lengths[j] as number
    count++
  }
  if (count < 10) return first
  const ratio = rightSum / leftSum
  let squares = 0
  let expectedSquares = 0
  for (const { bead, i, j } of path) {
    if (bead !== 0) continue
    const expected = ratio * (left.lengths[i] as number)
    squares += ((right.lengths[j] as number) - expected) ** 2 - 3 * expected - 20
    expectedSquares += expected * expected
  }
  const pseudo = 20 * (expectedSquares / count)
  const spread = (Math.max(0, squares) + FIRST_SPREAD * pseudo) / (expectedSquares + pseudo)
  return lengthModel(left, right, ratio, Math.min(0.12, Math.max(0.01, spread)))
}

function countBeads(path: readonly PathBead[]): Int32Array {
  const counts = new Int32Array(BEADS.length)
  for (const step of path) counts[step.bead] = (counts[step.bead] as number) + 1
  return counts
}

/**
 * Aligns two columns in order, in two passes: the first with what spelling and word lists say, the second
 * with a word table learned from the first.
 * @param onShare called with 0..1 now and then; may throw to cancel.
 */
export function alignPair(
  left: Profile,
  right: Profile,
  lexicon: Lexicon,
  constraints: PairConstraints | null,
  onShare: (share: number) => void
): PairAlignment {
  const { chain, share } = findAnchors(left, right, lexicon)
  const wide = firstCorridor(left, right, chain)
  const model = pairModel(left, right, lexicon)
  const lengths = lengthModel(left, right)
  const first = { model, lengths, logPriors: FIRST_LOG_PRIORS, constraints }
  const passes = passesFor(left.sentenceCount)
  const width = left.sentenceCount > LONG ? COARSE_BEADS_LONG : COARSE_BEADS
  const coarse = scoreBeads({ ...first, width, onRow: (done) => onShare(0.5 * done) }, wide)
  let path = bestPath(coarse, wide)
  for (let pass = 1; pass < passes; pass++) {
    const refined = {
      model: learnLexicon(model, path),
      lengths: refitLengths(left, right, path, lengths),
      logPriors: refitPriors(countBeads(path)),
      constraints
    }
    const corridor = fineCorridor(wide, path)
    const onRow = (done: number): void => onShare(0.5 + (0.5 * (pass - 1 + done)) / (passes - 1))
    const scores = scoreBeads({ ...refined, width: BEADS.length, onRow }, corridor)
    path = bestPath(scores, corridor)
    if (pass === passes - 1)
      return { path, posteriors: posteriors(scores, corridor, path), ...refined, anchorShare: share }
  }
  throw new Error('at least two passes')
}
