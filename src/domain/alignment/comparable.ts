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
  /** Logarithm of the number of sentences i or j could also belong to. */
  readonly choices: number
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

/** Score of a pair above the best other pair of its line. */
const marginOf = (top: Top, own: number, score: number): number =>
  score - (top.at === own ? top.second : top.best)

/** Features of all pairs of sentences that could be counterparts. Time grows with the product of the lengths. */
export function pairFeatures(
  model: PairModel,
  lengths: LengthModel,
  isWanted: (i: number) => boolean,
  onRow: (share: number) => void
): PairFeatures[] {
  const left = model.left.profile
  const right = model.right.profile
  const n = left.sentenceCount
  const m = right.sentenceCount
  const words = new WordScorer(model)
  const rows = newTops(n)
  const columns = newTops(m)
  const seen: { i: number; j: number; words: number; length: number; score: number }[] = []
  for (let i = 0; i < n; i++) {
    if (!isWanted(i)) continue
    words.loadRow(i, 0, m)
    for (let j = 0; j < m; j++) {
      const wordScore = words.score(i, 1, j, 1)
      const length = lengthGain(lengths, 1, left.lengths[i] as number, 1, right.lengths[j] as number)
      const score = WORD_WEIGHT * wordScore + LENGTH_WEIGHT * length
      const top = rows[i] as Top
      if (score < top.best - MAX_DEFICIT && score < (columns[j] as Top).best - MAX_DEFICIT) continue
      offer(top, score, j)
      offer(columns[j] as Top, score, i)
      seen.push({ i, j, words: wordScore, length, score })
    }
    onRow((i + 1) / n)
  }
  const choices = Math.log(1 + Math.sqrt(n * m))
  return seen
    .filter(
      ({ i, j, score }) =>
        score >= (rows[i] as Top).best - MAX_DEFICIT && score >= (columns[j] as Top).best - MAX_DEFICIT
    )
    .map(({ i, j, words: wordScore, length, score }) => ({
      i,
      j,
      words: wordScore,
      length,
      rowMargin: Math.max(-MAX_DEFICIT, Math.min(MAX_DEFICIT, marginOf(rows[i] as Top, j, score))),
      columnMargin: Math.max(-MAX_DEFICIT, Math.min(MAX_DEFICIT, marginOf(columns[j] as Top, i, score))),
      choices
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
