/** Sentence numbers of both sides; an empty side is an omission. */
export type Bead = readonly [readonly number[], readonly number[]]

/** Sentence i with sentence i; what is left over stands alone. */
export function rowByRow(left: readonly string[], right: readonly string[]): Bead[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at): Bead => [
    at < left.length ? [at] : [],
    at < right.length ? [at] : []
  ])
}

/** Shapes and priors of Gale and Church (1993), table 5. */
const SHAPES: readonly (readonly [number, number, number])[] = [
  [1, 1, 0.89],
  [1, 0, 0.00495],
  [0, 1, 0.00495],
  [2, 1, 0.0445],
  [1, 2, 0.0445],
  [2, 2, 0.011]
]
const VARIANCE_PER_CHARACTER = 6.8
const BAND = 60

/** Complementary error function for x >= 0 (Abramowitz and Stegun 7.1.26). */
function erfc(x: number): number {
  const t = 1 / (1 + 0.3275911 * x)
  const polynomial =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return polynomial * Math.exp(-x * x)
}

function cost(leftLength: number, rightLength: number, ratio: number, prior: number): number {
  if (leftLength === 0 && rightLength === 0) return -Math.log(prior)
  const mean = (leftLength + rightLength / ratio) / 2
  const delta = (rightLength - leftLength * ratio) / Math.sqrt(mean * VARIANCE_PER_CHARACTER)
  const chance = Math.max(1e-12, erfc(Math.abs(delta) / Math.SQRT2))
  return -Math.log(chance) - Math.log(prior)
}

/** Alignment by lengths alone, in a band around the diagonal. */
export function galeChurch(left: readonly string[], right: readonly string[]): Bead[] {
  const sums = (texts: readonly string[]): number[] => {
    const result = [0]
    for (const text of texts) result.push((result.at(-1) ?? 0) + text.length)
    return result
  }
  const [own, other] = [sums(left), sums(right)]
  const ratio = Math.max(0.1, (other.at(-1) ?? 0) / Math.max(1, own.at(-1) ?? 0))
  const width = right.length + 1
  const slope = right.length / Math.max(1, left.length)
  const best = new Map<number, readonly [number, number]>([[0, [0, -1]]])
  const spread = Math.max(BAND, Math.abs(left.length - right.length))
  for (let i = 0; i <= left.length; i++)
    for (
      let j = Math.max(0, Math.floor(i * slope - spread));
      j <= Math.min(right.length, i * slope + spread);
      j++
    ) {
      const here = best.get(i * width + j)
      if (here === undefined) continue
      for (const [shape, [a, b, prior]] of SHAPES.entries()) {
        if (i + a > left.length || j + b > right.length) continue
        const lengths = [(own[i + a] ?? 0) - (own[i] ?? 0), (other[j + b] ?? 0) - (other[j] ?? 0)] as const
        const total = here[0] + cost(lengths[0], lengths[1], ratio, prior)
        const next = (i + a) * width + j + b
        if (total < (best.get(next)?.[0] ?? Infinity)) best.set(next, [total, shape])
      }
    }
  const beads: Bead[] = []
  for (let i = left.length, j = right.length; i > 0 || j > 0;) {
    const [a, b] = SHAPES[best.get(i * width + j)?.[1] ?? 1] ?? [1, 0]
    i -= a
    j -= b
    beads.push([Array.from({ length: a }, (_, at) => i + at), Array.from({ length: b }, (_, at) => j + at)])
  }
  return beads.reverse()
}
