import { type LengthModel, lengthGain } from './length-model.ts'
import type { LinkRow } from './links.ts'
import type { PairModel } from './pair-model.ts'
import { WordScorer } from './word-score.ts'

/** What is known of two sentences without looking at their order. */
export type PairFeatures = {
  readonly i: number
  readonly j: number
  /** Word score in nats. */
  readonly words: number
  /** Length gain in nats. */
  readonly length: number
  /** Score above the best other sentence of the right column for i, and of the left column for j; in nats. */
  readonly rowMargin: number
  readonly columnMargin: number
}

/** Pairs with a score below the row's or column's best by more than this are not worth a look. */
const MAX_DEFICIT = 6
const WORD_WEIGHT = 0.8
const LENGTH_WEIGHT = 0.2

/** The best and second best of a line of scores. */
type Top = { best: number; second: number; at: number }

function offer(top: Top, score: number, at: number): void {
  if (score > top.best) {
    top.second = top.best
    top.best = score
    top.at = at
  } else if (score > top.second) top.second = score
}

const newTops = (count: number): Top[] =>
  Array.from({ length: count }, () => ({ best: -Infinity, second: -Infinity, at: -1 }))

/** Score that strangers have, at most: what a sentence is compared with when it has no rival. */
const STRANGER = -4

/** Score of a pair above the best other pair of its line, in -MAX_DEFICIT..MAX_DEFICIT. */
function marginOf(top: Top, own: number, score: number): number {
  const rival = Math.max(STRANGER, top.at === own ? top.second : top.best)
  return Math.max(-MAX_DEFICIT, Math.min(MAX_DEFICIT, score - rival))
}

type Scored = {
  readonly i: number
  readonly j: number
  readonly words: number
  readonly length: number
  readonly score: number
}

/** Columns up to this length are compared with every sentence; longer ones only where a rarer word is shared. */
const MAX_ALL = 1000
const MAX_POSTINGS = 60
/** Counterparts kept of each left sentence. */
const MAX_KEPT = 10

function scoreRow(
  words: WordScorer,
  model: PairModel,
  lengths: LengthModel,
  i: number,
  targets: Iterable<number>
): Scored[] {
  const own = model.left.profile.lengths[i] as number
  const scored: Scored[] = []
  for (const j of targets) {
    const wordScore = words.score(i, 1, j, 1)
    const length = lengthGain(lengths, 1, own, 1, model.right.profile.lengths[j] as number)
    scored.push({ i, j, words: wordScore, length, score: WORD_WEIGHT * wordScore + LENGTH_WEIGHT * length })
  }
  return scored
}

/**
 * Features of the pairs of sentences that could be counterparts. Time grows with the product of the lengths for
 * columns of up to a thousand sentences, and with the number of shared rarer words beyond.
 * @param isWanted which left sentences to look at.
 */
export function pairFeatures(
  model: PairModel,
  lengths: LengthModel,
  isWanted: (i: number) => boolean,
  onRow: (share: number) => void
): PairFeatures[] {
  const n = model.left.profile.sentenceCount
  const m = model.right.profile.sentenceCount
  const isLong = m > MAX_ALL
  const words = new WordScorer(model, isLong ? MAX_POSTINGS : Infinity)
  const all = Int32Array.from({ length: isLong ? 0 : m }, (_, j) => j)
  const rows = newTops(n)
  const columns = newTops(m)
  const seen: Scored[] = []
  for (let i = 0; i < n; i++) {
    if (!isWanted(i)) continue
    words.loadRow(i, 0, m)
    const scored = scoreRow(words, model, lengths, i, isLong ? words.matched() : all)
    for (const pair of scored) {
      offer(rows[i] as Top, pair.score, pair.j)
      offer(columns[pair.j] as Top, pair.score, i)
    }
    const least = (rows[i] as Top).best - MAX_DEFICIT
    const near = scored.filter((pair) => pair.score >= least)
    seen.push(...near.sort((a, b) => b.score - a.score || a.j - b.j).slice(0, MAX_KEPT))
    onRow((i + 1) / n)
  }
  return seen
    .filter(({ j, score }) => score >= (columns[j] as Top).best - MAX_DEFICIT)
    .map(({ i, j, words: wordScore, length, score }) => ({
      i,
      j,
      words: wordScore,
      length,
      rowMargin: marginOf(rows[i] as Top, j, score),
      columnMargin: marginOf(columns[j] as Top, i, score)
    }))
}

/**
 * Weights of the logistic regression that turns features into the probability of a link; fitted on news events
 * with shuffled blocks. Few enough that they describe the score, not the texts.
 */
const WEIGHTS = { bias: -1.85, words: 0.04, length: 0.27, rowMargin: 0.51, columnMargin: 0.48 }

/** Probability that two sentences say the same. */
export function linkProbability(features: PairFeatures): number {
  const sum =
    WEIGHTS.bias +
    WEIGHTS.words * features.words +
    WEIGHTS.length * features.length +
    WEIGHTS.rowMargin * features.rowMargin +
    WEIGHTS.columnMargin * features.columnMargin
  return 1 / (1 + Math.exp(-sum))
}

const MIN_LINK = 0.02

/** Order-free links of two columns, by sentence of the left. */
export function comparableLinks(features: readonly PairFeatures[], leftCount: number): LinkRow[] {
  const rows = Array.from({ length: leftCount }, () => ({ to: [] as number[], probability: [] as number[] }))
  for (const pair of features) {
    const probability = linkProbability(pair)
    if (probability < MIN_LINK) continue
    rows[pair.i]?.to.push(pair.j)
    rows[pair.i]?.probability.push(probability)
  }
  return rows
}
