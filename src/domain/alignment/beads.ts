/** How many sentences of each column stand together; `isSwapped` is two 1:1 beads that cross. */
export type BeadShape = { readonly left: number; readonly right: number; readonly isSwapped: boolean }

const shape = (left: number, right: number): BeadShape => ({ left, right, isSwapped: false })

/** All beads the path may use. The order is that of the bead numbers in scores and back pointers. */
export const BEADS: readonly BeadShape[] = [
  shape(1, 1),
  shape(1, 0),
  shape(0, 1),
  shape(2, 1),
  shape(1, 2),
  shape(2, 2),
  { left: 2, right: 2, isSwapped: true },
  shape(3, 1),
  shape(1, 3),
  shape(3, 2),
  shape(2, 3),
  shape(4, 1),
  shape(1, 4),
  shape(3, 3),
  shape(4, 2),
  shape(2, 4),
  shape(4, 3),
  shape(3, 4),
  shape(4, 4)
]

/** Beads of the first, wide search: enough to find the way, fewer in long texts. */
export const COARSE_BEADS = 9
export const COARSE_BEADS_LONG = 7
export const OMISSION_LEFT = 1
export const OMISSION_RIGHT = 2

/** Share of each bead in translations as published for the method of Gale and Church, smoothed for rare shapes. */
const PRIORS: readonly number[] = [
  0.85, 0.01, 0.01, 0.04, 0.04, 0.008, 0.003, 0.004, 0.004, 0.0015, 0.0015, 0.0008, 0.0008, 0.0005, 0.0003,
  0.0003, 0.0002, 0.0002, 0.0001
]
/** Weight of the first estimate when priors are counted anew, in beads. */
const PSEUDO_COUNT = 150

export const FIRST_LOG_PRIORS: Float64Array = Float64Array.from(PRIORS, Math.log)

/**
 * Priors from the beads of a first path, held near the first estimate.
 * @param counts beads found, by bead number.
 */
export function refitPriors(counts: ArrayLike<number>): Float64Array {
  let total = 0
  for (let bead = 0; bead < BEADS.length; bead++) total += counts[bead] ?? 0
  return Float64Array.from(PRIORS, (prior, bead) =>
    Math.log(((counts[bead] ?? 0) + PSEUDO_COUNT * prior) / (total + PSEUDO_COUNT))
  )
}
