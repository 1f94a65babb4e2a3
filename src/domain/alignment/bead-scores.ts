import { BEADS, OMISSION_LEFT, OMISSION_RIGHT } from './beads.ts'
import { DECIDED, FORBIDDEN, type PairConstraints, verdict } from './constraints.ts'
import type { Corridor } from './corridor.ts'
import { type LengthModel, lengthGain } from './length-model.ts'
import type { PairModel } from './pair-model.ts'
import { WordScorer } from './word-score.ts'

/** Scores of all beads at all nodes of a corridor: bead k from node x is `values[x * width + k]`; -Infinity when impossible. */
export type BeadScores = { readonly width: number; readonly values: Float32Array }

export type BeadScoring = {
  readonly model: PairModel
  readonly lengths: LengthModel
  readonly logPriors: Float64Array
  readonly constraints: PairConstraints | null
  /** How many of `BEADS` to use. */
  readonly width: number
  /** Called once a row with the share done; may throw to cancel. */
  readonly onRow: (share: number) => void
}

/** Words count a little less than their likelihood, since the words of a sentence depend on each other. */
const WORD_WEIGHT = 0.8
/** A bead that a person confirmed outweighs any evidence along the way. */
const DECIDED_GAIN = 200

/** First column that a bead touching left sentence i may hold. */
const reachFrom = (corridor: Corridor, i: number): number => corridor.lo[Math.max(0, i - 3)] as number
/** Column after the last that a bead touching left sentence i may hold. */
const reachTo = (corridor: Corridor, i: number): number =>
  corridor.hi[Math.min(i + 4, corridor.rows)] as number

/** Computes the bead scores; time is linear in the number of nodes. */
export function scoreBeads(scoring: BeadScoring, corridor: Corridor): BeadScores {
  const { width } = scoring
  const nodes = corridor.offset[corridor.rows + 1] as number
  const values = new Float32Array(nodes * width).fill(-Infinity)
  const words = new WordScorer(scoring.model)
  let loaded = 0
  for (let i = 0; i <= corridor.rows; i++) {
    for (; loaded < Math.min(i + 4, corridor.rows); loaded++)
      words.loadRow(loaded, reachFrom(corridor, loaded), reachTo(corridor, loaded))
    for (let j = corridor.lo[i] as number; j <= (corridor.hi[i] as number); j++) {
      const at = ((corridor.offset[i] as number) + j - (corridor.lo[i] as number)) * width
      for (let bead = 0; bead < width; bead++)
        values[at + bead] = scoreBead(scoring, corridor, words, i, j, bead)
    }
    if ((i & 63) === 0) scoring.onRow(i / (corridor.rows + 1))
  }
  return { width, values }
}

function scoreBead(
  s: BeadScoring,
  corridor: Corridor,
  words: WordScorer,
  i: number,
  j: number,
  bead: number
): number {
  const shape = BEADS[bead] as (typeof BEADS)[number]
  const nextRow = i + shape.left
  const nextColumn = j + shape.right
  if (nextRow > corridor.rows || nextColumn > corridor.columns) return -Infinity
  if (nextColumn < (corridor.lo[nextRow] as number) || nextColumn > (corridor.hi[nextRow] as number))
    return -Infinity
  let score = s.logPriors[bead] as number
  if (s.constraints !== null) {
    const decision = constrain(s.constraints, i, j, bead)
    if (decision === FORBIDDEN) return -Infinity
    if (decision === DECIDED)
      return bead === OMISSION_LEFT || bead === OMISSION_RIGHT ? 0 : DECIDED_GAIN + score
  }
  if (bead === OMISSION_LEFT || bead === OMISSION_RIGHT) return score
  const { left, right } = s.model
  if (shape.isSwapped) {
    score += WORD_WEIGHT * (words.score(i, 1, j + 1, 1) + words.score(i + 1, 1, j, 1))
    score += lengthOf(s.lengths, left.profile.lengths, right.profile.lengths, i, 1, j + 1, 1)
    return score + lengthOf(s.lengths, left.profile.lengths, right.profile.lengths, i + 1, 1, j, 1)
  }
  score += WORD_WEIGHT * words.score(i, shape.left, j, shape.right)
  return (
    score + lengthOf(s.lengths, left.profile.lengths, right.profile.lengths, i, shape.left, j, shape.right)
  )
}

function constrain(constraints: PairConstraints, i: number, j: number, bead: number): number {
  const shape = BEADS[bead] as (typeof BEADS)[number]
  if (!shape.isSwapped) return verdict(constraints, i, shape.left, j, shape.right)
  const first = verdict(constraints, i, 1, j + 1, 1)
  const second = verdict(constraints, i + 1, 1, j, 1)
  return Math.min(first, second)
}

function lengthOf(
  model: LengthModel,
  left: Float64Array,
  right: Float64Array,
  i: number,
  a: number,
  j: number,
  b: number
): number {
  let leftLength = 0
  let rightLength = 0
  for (let at = i; at < i + a; at++) leftLength += left[at] as number
  for (let at = j; at < j + b; at++) rightLength += right[at] as number
  return lengthGain(model, a, leftLength, b, rightLength)
}
