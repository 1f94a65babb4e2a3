import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Anchor, heaviestChain } from './anchors.ts'

const weightOf = (chain: readonly Anchor[]): number => chain.reduce((sum, anchor) => sum + anchor.weight, 0)

/** The heaviest ascending chain by trying all subsets. */
function heaviestByForce(points: readonly Anchor[]): number {
  let best = 0
  for (let mask = 0; mask < 2 ** points.length; mask++) {
    const chosen = points.filter((_, at) => (mask >> at) & 1).sort((a, b) => a.i - b.i || a.j - b.j)
    const isAscending = chosen.every((point, at) => {
      const before = chosen[at - 1]
      return before === undefined || (before.i < point.i && before.j < point.j)
    })
    if (isAscending) best = Math.max(best, weightOf(chosen))
  }
  return best
}

describe('heaviestChain', () => {
  it('ascends on both sides and is as heavy as any chain', () => {
    const point = fc.record({ i: fc.nat(6), j: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 9 }), (points) => {
        const chain = heaviestChain(points, 7)
        for (const [at, { i, j }] of chain.entries()) {
          const before = chain[at - 1]
          if (before !== undefined) expect(before.i < i && before.j < j).toBe(true)
        }
        expect(weightOf(chain)).toBe(heaviestByForce(points))
      })
    )
  })
})
