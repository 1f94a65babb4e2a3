import { type Anchor, heaviestChain } from './anchors.ts'
import { linkProbability, pairFeatures } from './comparable.ts'
import { lengthModel } from './length-model.ts'
import type { Lexicon } from './lexicon.ts'
import { pairModel } from './pair-model.ts'
import type { Profile } from './profile.ts'

/**
 * From this share of links in the same order on, short columns are aligned along a path; in longer ones more
 * links are wrong by chance, while texts in another order lie far lower.
 */
const PARALLEL_ENOUGH = 0.945
const LESS_PER_TENFOLD = 0.2
const SHORT = 50
const LEAST_ENOUGH = 0.3

/** Whether columns with a measured parallelism are aligned along a path; columns of which nothing is known are. */
export function isParallel(parallelism: number | null, sentences: number): boolean {
  if (parallelism === null) return true
  const tenfolds = Math.log10(Math.max(1, sentences / SHORT))
  return parallelism >= Math.max(LEAST_ENOUGH, PARALLEL_ENOUGH - LESS_PER_TENFOLD * tenfolds)
}

/** Cells of the grid and sentences that are looked at for one pair; longer columns are sampled. */
const MAX_CELLS = 60_000
const MAX_SAMPLE = 400
/** Fewer links than this decide nothing. */
const MIN_TOTAL = 2
/** Links in order that are assumed before any is seen, so that one crossing in a short text decides nothing. */
const BENEFIT_OF_DOUBT = 1.5
/** Links less sure than this say nothing about order. */
const MIN_LINK = 0.75

/**
 * The links of a pair that are best for both their sentences, found without looking at order.
 * @param step every how many sentences of the left column one is looked at.
 */
function mutualLinks(left: Profile, right: Profile, lexicon: Lexicon, step: number): Anchor[] {
  const features = pairFeatures(
    pairModel(left, right, lexicon),
    lengthModel(left, right),
    (i) => i % step === 0,
    () => undefined
  )
  return features
    .filter((pair) => pair.rowMargin > 0 && pair.columnMargin > 0)
    .map((pair) => ({ i: pair.i, j: pair.j, weight: linkProbability(pair) }))
    .filter((link) => link.weight >= MIN_LINK)
}

/**
 * How far columns tell the same in the same order: the share of their mutual best links that lie on one
 * ascending chain, over all pairs, in 0..1. `null` when there are too few links to say.
 */
export function measureParallelism(
  profiles: readonly Profile[],
  lexicons: ReadonlyMap<string, Lexicon>
): number | null {
  let onChain = 0
  let total = 0
  for (const [x, left] of profiles.entries())
    for (const [y, right] of profiles.entries()) {
      const lexicon = lexicons.get(`${x} ${y}`)
      if (y <= x || lexicon === undefined) continue
      const sample = Math.max(
        MAX_CELLS / Math.max(1, right.sentenceCount),
        right.sentenceCount > 1000 ? MAX_SAMPLE : 1
      )
      const step = Math.max(1, Math.ceil(left.sentenceCount / sample))
      const links = mutualLinks(left, right, lexicon, step)
      for (const link of links) total += link.weight
      for (const link of heaviestChain(links, right.sentenceCount)) onChain += link.weight
    }
  return total < MIN_TOTAL ? null : (onChain + BENEFIT_OF_DOUBT) / (total + BENEFIT_OF_DOUBT)
}
