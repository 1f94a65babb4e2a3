import type { PairModel, PairSide } from './pair-model.ts'
import { TOKEN_GROUP_COUNT } from './token-class.ts'

/** Products are turned into logarithms before they overflow. */
const LARGE = 1e200
/** With which tokens of the other side a token competes: word groups with words, since few languages write them. */
const GROUP_OF_CLASS = Uint8Array.from([0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 1])

/** The matches between one left sentence and the right sentences of its window, in compressed rows. */
type RowMatches = {
  sentence: number
  from: number
  to: number
  /** Matches with right sentence j are `start[j - from]` to `start[j - from + 1] - 1`. */
  start: Int32Array
  leftToken: Int32Array
  rightToken: Int32Array
  /** How much more likely the right token is given the left one, and the other way round. */
  forward: Float32Array
  backward: Float32Array
}

const newRow = (): RowMatches => ({
  sentence: -1,
  from: 0,
  to: 0,
  start: new Int32Array(16),
  leftToken: new Int32Array(64),
  rightToken: new Int32Array(64),
  forward: new Float32Array(64),
  backward: new Float32Array(64)
})

function grown<A extends Int32Array | Float32Array>(array: A, size: number, make: (length: number) => A): A {
  if (array.length >= size) return array
  const larger = make(2 * size)
  larger.set(array)
  return larger
}
const ints = (length: number): Int32Array => new Int32Array(length)
const floats = (length: number): Float32Array => new Float32Array(length)

/** Rows kept at a time: as many as the largest bead has left sentences. */
const KEPT_ROWS = 4

/**
 * The generative word score: every token of one side is explained by the other side or by chance, exactly
 * once whatever the bead's shape, so that n:m beads are neither favoured nor punished (after Moore 2002 and
 * IBM model 1). Scores are log-likelihood ratios in nats, the mean of both directions.
 */
export class WordScorer {
  readonly #model: PairModel
  readonly #rows: RowMatches[] = Array.from({ length: KEPT_ROWS }, newRow)
  readonly #leftMass: Float64Array
  readonly #rightMass: Float64Array
  readonly #leftTouched: Int32Array
  readonly #rightTouched: Int32Array
  #pending = { j: ints(256), left: ints(256), right: ints(256), entry: ints(256), count: 0 }

  readonly #maxPostings: number

  /** @param maxPostings words that stand more often than this in the right column are not looked up. */
  constructor(model: PairModel, maxPostings = Infinity) {
    this.#model = model
    this.#maxPostings = maxPostings
    this.#leftMass = new Float64Array(model.left.profile.tokenType.length)
    this.#rightMass = new Float64Array(model.right.profile.tokenType.length)
    this.#leftTouched = new Int32Array(model.left.profile.tokenType.length)
    this.#rightTouched = new Int32Array(model.right.profile.tokenType.length)
  }

  /** Looks up the matches of a left sentence with right sentences `from` to `to - 1`; forgets the row four before. */
  loadRow(sentence: number, from: number, to: number): void {
    const row = this.#rows[sentence % KEPT_ROWS] as RowMatches
    row.sentence = sentence
    row.from = from
    row.to = to
    this.#collect(sentence, from, to)
    this.#sortInto(row)
  }

  /** The right sentences that share something with the row loaded last, ascending, each once. */
  matched(): Int32Array {
    const { j, count } = this.#pending
    const sorted = j.slice(0, count).sort()
    let kept = 0
    for (let at = 0; at < count; at++)
      if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number
    return sorted.subarray(0, kept)
  }

  #collect(sentence: number, from: number, to: number): void {
    const { left, right, lexicon } = this.#model
    const pending = this.#pending
    pending.count = 0
    const firstToken = right.profile.tokenStart[from] as number
    const endToken = right.profile.tokenStart[to] as number
    const { postingStart, postings, tokenSentence } = right.profile
    for (
      let u = left.profile.tokenStart[sentence] as number;
      u < (left.profile.tokenStart[sentence + 1] as number);
      u++
    ) {
      const type = left.profile.tokenType[u] as number
      const end = lexicon.start[type + 1] as number
      for (let entry = lexicon.start[type] as number; entry < end; entry++) {
        const partner = lexicon.partner[entry] as number
        const postingEnd = postingStart[partner + 1] as number
        if (postingEnd - (postingStart[partner] as number) > this.#maxPostings) continue
        let at = lowerBound(postings, postingStart[partner] as number, postingEnd, firstToken)
        for (; at < postingEnd; at++) {
          const v = postings[at] as number
          if (v >= endToken) break
          this.#push(tokenSentence[v] as number, u, v, entry)
        }
      }
    }
  }

  #push(j: number, left: number, right: number, entry: number): void {
    const pending = this.#pending
    const at = pending.count++
    if (at >= pending.j.length) {
      const size = at + 1
      pending.j = grown(pending.j, size, ints)
      pending.left = grown(pending.left, size, ints)
      pending.right = grown(pending.right, size, ints)
      pending.entry = grown(pending.entry, size, ints)
    }
    pending.j[at] = j
    pending.left[at] = left
    pending.right[at] = right
    pending.entry[at] = entry
  }

  #sortInto(row: RowMatches): void {
    const { left, right, lexicon, heldForward, heldBackward, leftGroup, rightGroup } = this.#model
    const pending = this.#pending
    const width = row.to - row.from
    row.start = grown(row.start, width + 2, ints)
    row.start.fill(0, 0, width + 2)
    for (let at = 0; at < pending.count; at++) {
      const slot = (pending.j[at] as number) - row.from + 2
      if (slot <= width + 1) row.start[slot] = (row.start[slot] as number) + 1
    }
    for (let slot = 2; slot <= width + 1; slot++)
      row.start[slot] = (row.start[slot] as number) + (row.start[slot - 1] as number)
    row.leftToken = grown(row.leftToken, pending.count, ints)
    row.rightToken = grown(row.rightToken, pending.count, ints)
    row.forward = grown(row.forward, pending.count, floats)
    row.backward = grown(row.backward, pending.count, floats)
    const group = leftGroup[row.sentence] as number
    for (let at = 0; at < pending.count; at++) {
      const j = pending.j[at] as number
      const slot = j - row.from + 1
      const to = row.start[slot] as number
      row.start[slot] = to + 1
      const u = pending.left[at] as number
      const v = pending.right[at] as number
      const isOwn = group >= 0 && rightGroup[j] === group
      const entry = pending.entry[at] as number
      const forward = (isOwn ? heldForward : lexicon.forward)[entry] as number
      const backward = (isOwn ? heldBackward : lexicon.backward)[entry] as number
      row.leftToken[to] = u
      row.rightToken[to] = v
      row.forward[to] = forward / (right.frequency[right.profile.tokenType[v] as number] as number)
      row.backward[to] = backward / (left.frequency[left.profile.tokenType[u] as number] as number)
    }
  }

  /** Word score of the bead of `a` left sentences from i and `b` right sentences from j; all their rows are loaded. */
  score(i: number, a: number, j: number, b: number): number {
    let leftCount = 0
    let rightCount = 0
    for (let row = i; row < i + a; row++) {
      const matches = this.#rows[row % KEPT_ROWS] as RowMatches
      const from = Math.max(j, matches.from)
      const to = Math.min(j + b, matches.to)
      if (from >= to) continue
      const end = matches.start[to - matches.from] as number
      for (let at = matches.start[from - matches.from] as number; at < end; at++) {
        const v = matches.rightToken[at] as number
        const u = matches.leftToken[at] as number
        if (this.#rightMass[v] === 0) this.#rightTouched[rightCount++] = v
        if (this.#leftMass[u] === 0) this.#leftTouched[leftCount++] = u
        this.#rightMass[v] = (this.#rightMass[v] as number) + (matches.forward[at] as number)
        this.#leftMass[u] = (this.#leftMass[u] as number) + (matches.backward[at] as number)
      }
    }
    const { left, right } = this.#model
    let sum = 0
    for (let row = i; row < i + a; row++) sum += left.unexplained[row] as number
    for (let row = j; row < j + b; row++) sum += right.unexplained[row] as number
    sum += this.#explain(right, this.#rightMass, this.#rightTouched, rightCount, left, i, a)
    sum += this.#explain(left, this.#leftMass, this.#leftTouched, leftCount, right, j, b)
    return 0.5 * sum
  }

  /**
   * What the tokens that found a counterpart add to the score in which they count as unexplained; clears their mass.
   * The product of the likelihood ratios is formed first, since one logarithm is dearer than many products.
   */
  #explain(
    side: PairSide,
    mass: Float64Array,
    touched: Int32Array,
    count: number,
    other: PairSide,
    first: number,
    sentences: number
  ): number {
    const { odds, limit } = side
    const { tokenClass } = side.profile
    const { groupCounts } = other.profile
    let sum = 0
    let product = 1
    let group = -1
    let competitors = 1
    for (let at = 0; at < count; at++) {
      const token = touched[at] as number
      const own = GROUP_OF_CLASS[tokenClass[token] as number] as number
      if (own !== group) {
        group = own
        competitors = 0
        for (let row = first; row < first + sentences; row++)
          competitors += groupCounts[row * TOKEN_GROUP_COUNT + group] as number
        if (competitors === 0) competitors = 1
      }
      const ratio = 1 + ((odds[token] as number) * (mass[token] as number)) / competitors
      const most = limit[token] as number
      product *= ratio < most ? ratio : most
      mass[token] = 0
      if (product > LARGE) {
        sum += Math.log(product)
        product = 1
      }
    }
    return sum + Math.log(product)
  }
}

function lowerBound(values: Int32Array, from: number, to: number, least: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
