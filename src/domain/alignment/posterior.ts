import type { BeadScores } from './bead-scores.ts'
import { BEADS, OMISSION_LEFT, OMISSION_RIGHT } from './beads.ts'
import type { Corridor } from './corridor.ts'
import type { PathBead } from './path.ts'

/** Probabilities from all paths through the corridor at once (forward-backward). */
export type Posteriors = {
  /** By path bead: probability of exactly that bead. */
  readonly beads: Float64Array
  /** Pairs of sentences with a probability worth keeping, by left sentence: `start`, `right`, `probability`. */
  readonly start: Int32Array
  readonly right: Int32Array
  readonly probability: Float32Array
  /** Probability that a sentence has no counterpart. */
  readonly leftAlone: Float64Array
  readonly rightAlone: Float64Array
}

/** Links below this are dropped: they cannot change a decision. */
const MIN_LINK = 0.01

/** log(exp(a) + exp(b)) */
function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

const nodeOf = (corridor: Corridor, i: number, j: number): number =>
  (corridor.offset[i] as number) + j - (corridor.lo[i] as number)

function backwardScores(scores: BeadScores, corridor: Corridor): Float64Array {
  const nodes = corridor.offset[corridor.rows + 1] as number
  const backward = new Float64Array(nodes).fill(-Infinity)
  backward[nodes - 1] = 0
  for (let i = corridor.rows; i >= 0; i--)
    for (let j = corridor.hi[i] as number; j >= (corridor.lo[i] as number); j--) {
      const node = nodeOf(corridor, i, j)
      let sum = backward[node] as number
      for (let bead = 0; bead < scores.width; bead++) {
        const score = scores.values[node * scores.width + bead] as number
        if (score === -Infinity) continue
        const shape = BEADS[bead] as (typeof BEADS)[number]
        sum = logAdd(sum, score + (backward[nodeOf(corridor, i + shape.left, j + shape.right)] as number))
      }
      backward[node] = sum
    }
  return backward
}

function forwardScores(scores: BeadScores, corridor: Corridor): Float64Array {
  const forward = new Float64Array(corridor.offset[corridor.rows + 1] as number).fill(-Infinity)
  forward[0] = 0
  for (let i = 0; i <= corridor.rows; i++)
    for (let j = corridor.lo[i] as number; j <= (corridor.hi[i] as number); j++) {
      const node = nodeOf(corridor, i, j)
      if (forward[node] === -Infinity) continue
      for (let bead = 0; bead < scores.width; bead++) {
        const score = scores.values[node * scores.width + bead] as number
        if (score === -Infinity) continue
        const shape = BEADS[bead] as (typeof BEADS)[number]
        const next = nodeOf(corridor, i + shape.left, j + shape.right)
        forward[next] = logAdd(forward[next] as number, (forward[node] as number) + score)
      }
    }
  return forward
}

/** Sums the probability of a bead into the links of its sentences; `links` is a dense window of a few rows. */
class LinkWindow {
  readonly #corridor: Corridor
  readonly #rows: Float64Array[]
  readonly start: number[] = [0]
  readonly right: number[] = []
  readonly probability: number[] = []
  constructor(corridor: Corridor) {
    this.#corridor = corridor
    this.#rows = Array.from({ length: 5 }, () => new Float64Array(corridor.columns + 1))
  }
  add(i: number, j: number, probability: number): void {
    const row = this.#rows[i % 5] as Float64Array
    row[j] = (row[j] as number) + probability
  }
  /** Keeps what row i has gathered; no bead that begins later reaches it. */
  close(i: number): void {
    const row = this.#rows[i % 5] as Float64Array
    const last = Math.min(
      this.#corridor.columns,
      this.#corridor.hi[Math.min(this.#corridor.rows, i + 4)] as number
    )
    for (let j = this.#corridor.lo[Math.max(0, i - 3)] as number; j <= last; j++) {
      if ((row[j] as number) >= MIN_LINK) {
        this.right.push(j)
        this.probability.push(Math.min(1, row[j] as number))
      }
      row[j] = 0
    }
    this.start.push(this.right.length)
  }
}

/** Posterior probabilities of the beads of a path, of all links and of all omissions. Linear in the corridor. */
export function posteriors(scores: BeadScores, corridor: Corridor, path: readonly PathBead[]): Posteriors {
  const forward = forwardScores(scores, corridor)
  const backward = backwardScores(scores, corridor)
  const whole = backward[0] as number
  const chance = (i: number, j: number, bead: number): number => {
    const shape = BEADS[bead] as (typeof BEADS)[number]
    const node = nodeOf(corridor, i, j)
    const score = scores.values[node * scores.width + bead] as number
    if (score === -Infinity) return 0
    const after = backward[nodeOf(corridor, i + shape.left, j + shape.right)] as number
    return Math.exp((forward[node] as number) + score + after - whole)
  }
  const links = new LinkWindow(corridor)
  const leftAlone = new Float64Array(corridor.rows)
  const rightAlone = new Float64Array(corridor.columns)
  for (let i = 0; i <= corridor.rows; i++) {
    for (let j = corridor.lo[i] as number; j <= (corridor.hi[i] as number); j++)
      for (let bead = 0; bead < scores.width; bead++) {
        const probability = chance(i, j, bead)
        if (probability < 1e-4) continue
        if (bead === OMISSION_LEFT) leftAlone[i] = (leftAlone[i] as number) + probability
        else if (bead === OMISSION_RIGHT) rightAlone[j] = (rightAlone[j] as number) + probability
        else addBead(links, i, j, bead, probability)
      }
    if (i < corridor.rows) links.close(i)
  }
  return {
    beads: Float64Array.from(path, (step) => Math.min(1, chance(step.i, step.j, step.bead))),
    start: Int32Array.from(links.start),
    right: Int32Array.from(links.right),
    probability: Float32Array.from(links.probability),
    leftAlone,
    rightAlone
  }
}

function addBead(links: LinkWindow, i: number, j: number, bead: number, probability: number): void {
  const shape = BEADS[bead] as (typeof BEADS)[number]
  for (let a = 0; a < shape.left; a++)
    for (let b = 0; b < shape.right; b++)
      if (!shape.isSwapped || a !== b) links.add(i + a, j + b, probability)
}
