import { describe, expect, test } from 'vitest'
import { ownRulesFor, type SegmentationRules } from './rules.ts'
import { segmentText } from './segment.ts'

const never = (...phrases: string[]): SegmentationRules => ({
  neverBreakAfter: phrases,
  alwaysBreakAfter: []
})

describe("a person's rules", () => {
  test.each([
    ['de', ['Abg.', 'UN.']],
    ['de-AT', ['NR.', 'Abg.', 'UN.']],
    ['DE', ['Abg.', 'UN.']],
    ['no', ['repr.', 'UN.']],
    ['nb', ['repr.', 'UN.']],
    ['pl', ['UN.']],
    ['und', ['UN.']],
    ['constructor', ['UN.']]
  ])('for %s are its own and those of every language', (language, phrases) => {
    const own = { 'de-at': never('NR.'), de: never('Abg.'), nb: never('repr.'), und: never('UN.') }
    expect(ownRulesFor(own, language).neverBreakAfter).toEqual(phrases)
  })

  test('there are none where nothing was set', () => {
    expect(ownRulesFor({}, 'de')).toEqual(never())
  })

  test('thousands of them take no longer than a few', () => {
    const text = 'Das VEB. Rotes Banner schloss. '.repeat(20_000)
    const rules = never('VEB.', ...Array.from({ length: 20_000 }, (_, index) => `W${index}.`))
    const start = performance.now()
    expect(segmentText(text, { language: 'de', rules })).toHaveLength(20_000)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
