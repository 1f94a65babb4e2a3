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

const nodeOf = (corridor: Corridor, i: number, j: number): number =>
  (corridor.offset[i] as number) + j - (corridor.lo[i] as number)

/** Terms this much smaller than the largest add nothing to a sum of exponentials, in nats. */
const NEGLIGIBLE = 25

/** For every node the logarithm of the summed likelihood of all ways from it to the end. */
function remainingScores(scores: BeadScores, corridor: Corridor): Float64Array {
  const nodes = corridor.offset[corridor.rows + 1] as number
  const remaining = new Float64Array(nodes).fill(-Infinity)
  const terms = new Float64Array(scores.width)
  remaining[nodes - 1] = 0
  for (let i = corridor.rows; i >= 0; i--)
    for (let j = corridor.hi[i] as number; j >= (corridor.lo[i] as number); j--) {
      const node = nodeOf(corridor, i, j)
      if (node === nodes - 1) continue
      let best = -Infinity
      for (let bead = 0; bead < scores.width; bead++) {
        const score = scores.values[node * scores.width + bead] as number
        terms[bead] = score
        if (score === -Infinity) continue
        const shape = BEADS[bead] as (typeof BEADS)[number]
        const term = score + (remaining[nodeOf(corridor, i + shape.left, j + shape.right)] as number)
        terms[bead] = term
        if (term > best) best = term
      }
      let sum = 0
      for (let bead = 0; bead < scores.width; bead++) {
        const below = (terms[bead] as number) - best
        if (below > -NEGLIGIBLE) sum += Math.exp(below)
      }
      remaining[node] = sum === 0 ? -Infinity : best + Math.log(sum)
    }
  return remaining
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

/** Nodes and beads less probable than this are left out. */
const MIN_PROBABILITY = 1e-5

/**
 * Posterior probabilities of the beads of a path, of all links and of all omissions. All ways together form a
 * Markov chain: from the summed likelihood of what remains follows how probable each bead is at its node, and
 * walking from the start how probable the node is. Linear in the corridor.
 */
export function posteriors(scores: BeadScores, corridor: Corridor, path: readonly PathBead[]): Posteriors {
  const remaining = remainingScores(scores, corridor)
  const reached = new Float64Array(remaining.length)
  reached[0] = 1
  const links = new LinkWindow(corridor)
  const leftAlone = new Float64Array(corridor.rows)
  const rightAlone = new Float64Array(corridor.columns)
  const beads = new Float64Array(path.length)
  let step = 0
  for (let i = 0; i <= corridor.rows; i++) {
    for (let j = corridor.lo[i] as number; j <= (corridor.hi[i] as number); j++) {
      const node = nodeOf(corridor, i, j)
      const here = reached[node] as number
      const onPath = path[step]
      const pathBead = onPath !== undefined && onPath.i === i && onPath.j === j ? onPath.bead : -1
      if (pathBead >= 0) step++
      if (here < MIN_PROBABILITY) continue
      for (let bead = 0; bead < scores.width; bead++) {
        const score = scores.values[node * scores.width + bead] as number
        if (score === -Infinity) continue
        const shape = BEADS[bead] as (typeof BEADS)[number]
        const next = nodeOf(corridor, i + shape.left, j + shape.right)
        const probability = here * Math.exp(score + (remaining[next] as number) - (remaining[node] as number))
        if (bead === pathBead) beads[step - 1] = Math.min(1, probability)
        if (probability < MIN_PROBABILITY) continue
        reached[next] = (reached[next] as number) + probability
        if (bead === OMISSION_LEFT) leftAlone[i] = (leftAlone[i] as number) + probability
        else if (bead === OMISSION_RIGHT) rightAlone[j] = (rightAlone[j] as number) + probability
        else addBead(links, i, j, bead, probability)
      }
    }
    if (i < corridor.rows) links.close(i)
  }
  return {
    beads,
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
