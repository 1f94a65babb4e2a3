import type { Profile } from './profile.ts'

/**
 * How much the lengths of two groups of sentences say about their being translations of each other: log density
 * of one length given the other, minus its log density on its own. Positive when lengths fit better than chance.
 * A generative form of Gale and Church (1993) that needs no constant for omissions.
 */
export type LengthModel = {
  /** Characters of the right column for a character of the left. */
  readonly ratio: number
  /** Part of the variance that grows with the square of the length. */
  readonly spread: number
  readonly left: LengthPrior
  readonly right: LengthPrior
}

/** Gamma distribution of sentence lengths of one column; sums of k sentences have shape `k * shape`. */
export type LengthPrior = { readonly shape: number; readonly scale: number; readonly logNorm: Float64Array }

/** Variance of a length whose expectation is `mu`: linear, quadratic (`spread`) and constant part. */
const LINEAR_VARIANCE = 3
const CONSTANT_VARIANCE = 20
export const FIRST_SPREAD = 0.03
const MAX_GROUP = 5

/** Natural logarithm of the gamma function for positive x: Stirling's series after shifting x up. */
function logGamma(x: number): number {
  let shift = 0
  let y = x
  for (; y < 8; y++) shift += Math.log(y)
  const inverse = 1 / (y * y)
  const series = (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / y
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift
}

function priorOf(lengths: Float64Array): LengthPrior {
  let sum = 0
  let squares = 0
  for (const length of lengths) {
    sum += length
    squares += length * length
  }
  const count = Math.max(1, lengths.length)
  const mean = Math.max(1, sum / count)
  const variance = Math.max(0.1 * mean * mean, squares / count - mean * mean)
  const shape = (mean * mean) / variance
  const scale = variance / mean
  const logNorm = new Float64Array(MAX_GROUP + 1)
  for (let k = 1; k <= MAX_GROUP; k++) logNorm[k] = logGamma(k * shape) + k * shape * Math.log(scale)
  return { shape, scale, logNorm }
}

function total(lengths: Float64Array): number {
  let sum = 0
  for (const length of lengths) sum += length
  return sum
}

/**
 * Length model of two whole columns.
 * @param ratio characters right for a character left; the columns' own ratio when left out.
 */
export function lengthModel(
  left: Profile,
  right: Profile,
  ratio?: number,
  spread = FIRST_SPREAD
): LengthModel {
  const own = total(right.lengths) / Math.max(1, total(left.lengths))
  return {
    ratio: Math.min(8, Math.max(0.125, ratio ?? (own > 0 ? own : 1))),
    spread,
    left: priorOf(left.lengths),
    right: priorOf(right.lengths)
  }
}

function logPrior(prior: LengthPrior, group: number, length: number): number {
  return (
    (group * prior.shape - 1) * Math.log(length) - length / prior.scale - (prior.logNorm[group] as number)
  )
}

function logFit(length: number, expected: number, spread: number): number {
  const variance = LINEAR_VARIANCE * expected + spread * expected * expected + CONSTANT_VARIANCE
  const difference = length - expected
  return -0.5 * (Math.log(2 * Math.PI * variance) + (difference * difference) / variance)
}

/** How well two lengths fit each other, in 0..1: 1 when they are exactly as expected. */
export function lengthFit(model: LengthModel, leftLength: number, rightLength: number): number {
  const expected = model.ratio * leftLength
  const variance = LINEAR_VARIANCE * expected + model.spread * expected * expected + CONSTANT_VARIANCE
  const difference = rightLength - expected
  return Math.exp((-0.5 * difference * difference) / variance)
}

/** Information gain of two lengths about each other, in nats; the mean of both directions. */
export function lengthGain(
  model: LengthModel,
  leftGroup: number,
  leftLength: number,
  rightGroup: number,
  rightLength: number
): number {
  const forward =
    logFit(rightLength, model.ratio * leftLength, model.spread) -
    logPrior(model.right, rightGroup, rightLength)
  const backward =
    logFit(leftLength, rightLength / model.ratio, model.spread) - logPrior(model.left, leftGroup, leftLength)
  return 0.5 * (forward + backward)
}
