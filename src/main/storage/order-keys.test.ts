import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysBetween, spreadKeys } from './order-keys.ts'

describe('order keys', () => {
  it('keep the order through any insertions, renumbering when there is no room', () => {
    const insertions = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 5 })), { maxLength: 60 })
    fc.assert(
      fc.property(insertions, (places) => {
        let ids: number[] = [1, 2, 3]
        const keys = new Map(spreadKeys(ids))
        let next = 4
        for (const [place, count] of places) {
          const added = Array.from({ length: count }, () => next++)
          ids = ids.toSpliced(place % (ids.length + 1), 0, ...added)
          const given = keysBetween(ids, new Set(added), (id) => keys.get(id) as number)
          for (const [id, key] of given ?? spreadKeys(ids)) keys.set(id, key)
          const inOrder = ids.map((id) => keys.get(id) as number)
          expect(inOrder).toEqual([...new Set(inOrder)].sort((a, b) => a - b))
          expect(inOrder.every(Number.isSafeInteger)).toBe(true)
        }
      })
    )
  })

  it('say that there is no room between two neighbours', () => {
    const keys = new Map([
      ['a', 7],
      ['b', 8]
    ])
    expect(keysBetween(['a', 'new', 'b'], new Set(['new']), (id) => keys.get(id) as number)).toBeNull()
  })

  it('give a first sequence keys', () => {
    expect([...(keysBetween(['a', 'b'], new Set(['a', 'b']), () => 0) ?? [])].map(([id]) => id)).toEqual([
      'a',
      'b'
    ])
  })
})
