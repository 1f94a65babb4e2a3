import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchText } from './fuzzy.ts'

const marked = (label: string, search: string): string | null => {
  const match = matchText(label, search)
  if (!match) return null
  return match.ranges.map(({ start, end }) => label.slice(start, end)).join('|')
}

describe('matchText', () => {
  it.each([
    ['Confirm the cell', 'conf', 'Conf'],
    ['Łódź i Gdańsk', 'lodz', 'Łódź'],
    ['Straße sperren', 'strasse', 'Straße'],
    ['Đà Nẵng', 'da nang', 'Đà|Nẵng'],
    ['Confirm all rows above', 'rows conf', 'Conf|rows'],
    ['Confirm all rows above', 'cra', 'C|r|a'],
    ['Export …', 'xp', 'xp'],
    ['Export …', 'zz', null]
  ])('“%s” for “%s” marks %s', (label, search, expected) => {
    expect(marked(label, search)).toBe(expected)
  })

  it('prefers the start of the label, then the start of a word', () => {
    const scores = ['cell first', 'a cell', 'uncelled'].map((label) => matchText(label, 'cell')?.score ?? 0)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
  })

  it('gives ordered ranges inside the label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 5 }), (label, search) => {
        let last = 0
        for (const { start, end } of matchText(label, search)?.ranges ?? []) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(label.length)
          last = end
        }
      })
    )
  })
})
