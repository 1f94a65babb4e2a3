import type { Lexicon } from './lexicon.ts'
import type { Profile } from './profile.ts'

/** A place where both columns hold the same rare thing; sentence numbers from 0. */
export type Anchor = { readonly i: number; readonly j: number; readonly weight: number }

/** A word may make anchors when its occurrences give at most this many pairs. */
const MAX_PAIRS = 9
const MIN_PROBABILITY = 0.3

/** Pairs of sentences that share a rare word, with the sum of `probability / pairs` as weight. */
function anchorPoints(left: Profile, right: Profile, lexicon: Lexicon): Anchor[] {
  const weights = new Map<number, number>()
  const stride = right.sentenceCount + 1
  for (let type = 0; type < left.types.length; type++) {
    const leftCount = left.typeCount[type] as number
    if (leftCount > MAX_PAIRS) continue
    for (let at = lexicon.start[type] as number; at < (lexicon.start[type + 1] as number); at++) {
      const partner = lexicon.partner[at] as number
      const rightCount = right.typeCount[partner] as number
      const probability = lexicon.forward[at] as number
      if (leftCount * rightCount > MAX_PAIRS || probability < MIN_PROBABILITY) continue
      for (let a = left.postingStart[type] as number; a < (left.postingStart[type + 1] as number); a++)
        for (
          let b = right.postingStart[partner] as number;
          b < (right.postingStart[partner + 1] as number);
          b++
        ) {
          const i = left.tokenSentence[left.postings[a] as number] as number
          const j = right.tokenSentence[right.postings[b] as number] as number
          const key = i * stride + j
          weights.set(key, (weights.get(key) ?? 0) + probability / (leftCount * rightCount))
        }
    }
  }
  return [...weights].map(([key, weight]) => ({ i: Math.floor(key / stride), j: key % stride, weight }))
}

/** Fenwick tree of prefix maxima over right sentence numbers; each entry is an index into `best`. */
class PrefixMaximum {
  readonly #tree: Int32Array
  readonly #best: Float64Array
  constructor(size: number, best: Float64Array) {
    this.#tree = new Int32Array(size + 1).fill(-1)
    this.#best = best
  }
  /** The best entry among positions below `position`, -1 when there is none. */
  below(position: number): number {
    let found = -1
    for (let at = position; at > 0; at -= at & -at) {
      const entry = this.#tree[at] as number
      if (entry >= 0 && (found < 0 || (this.#best[entry] as number) > (this.#best[found] as number)))
        found = entry
    }
    return found
  }
  put(position: number, entry: number): void {
    for (let at = position + 1; at < this.#tree.length; at += at & -at) {
      const known = this.#tree[at] as number
      if (known < 0 || (this.#best[entry] as number) > (this.#best[known] as number)) this.#tree[at] = entry
    }
  }
}

/** The heaviest chain of points that ascends strictly on both sides: O(points log sentences). */
export function heaviestChain(points: readonly Anchor[], columns: number): Anchor[] {
  const sorted = points.toSorted((a, b) => a.i - b.i || b.j - a.j)
  const best = new Float64Array(sorted.length)
  const previous = new Int32Array(sorted.length)
  const tree = new PrefixMaximum(columns, best)
  let last = -1
  for (const [at, point] of sorted.entries()) {
    const before = tree.below(point.j)
    previous[at] = before
    best[at] = point.weight + (before < 0 ? 0 : (best[before] as number))
    tree.put(point.j, at)
    if (last < 0 || best[at] > (best[last] as number)) last = at
  }
  const chain: Anchor[] = []
  for (let at = last; at >= 0; at = previous[at] as number) chain.push(sorted[at] as Anchor)
  return chain.reverse()
}

/** The chain of sentence pairs that fixes where two columns run side by side, and how much of all weight it holds. */
export function findAnchors(
  left: Profile,
  right: Profile,
  lexicon: Lexicon
): { readonly chain: readonly Anchor[]; readonly share: number } {
  const points = anchorPoints(left, right, lexicon)
  const chain = heaviestChain(points, right.sentenceCount)
  const sum = (anchors: readonly Anchor[]): number =>
    anchors.reduce((total, anchor) => total + anchor.weight, 0)
  const total = sum(points)
  return { chain, share: total === 0 ? 0 : sum(chain) / total }
}
