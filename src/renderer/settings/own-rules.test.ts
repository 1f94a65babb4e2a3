import { describe, expect, it } from 'vitest'
import { hasPhrase, phraseOf, withoutPhrase, withPhrase, withRules } from './own-rules.ts'

describe("a person's own rules", () => {
  it.each([
    ['neverBreakAfter', '  Abg ', 'Abg.'],
    ['neverBreakAfter', 'PGS.  TS.', 'PGS. TS.'],
    ['neverBreakAfter', 'o.ä.)', 'o.ä.)'],
    ['neverBreakAfter', ' \n', ''],
    ['alwaysBreakAfter', ' Ende ', 'Ende']
  ] as const)('%s: %j is kept as %j', (kind, typed, phrase) => {
    expect(phraseOf(kind, typed)).toBe(phrase)
  })

  it('a phrase is added once, and the list is gone when its last phrase is', () => {
    const own = withPhrase({}, 'de', 'neverBreakAfter', 'Abg.')
    expect(own).toEqual({ de: { neverBreakAfter: ['Abg.'], alwaysBreakAfter: [] } })
    expect(hasPhrase(own, 'de', 'neverBreakAfter', 'Abg.')).toBe(true)
    expect(withPhrase(own, 'de', 'neverBreakAfter', 'Abg.')).toBe(own)
    expect(withoutPhrase(own, 'de', 'neverBreakAfter', 'Abg.')).toEqual({})
    const both = withPhrase(own, 'de', 'alwaysBreakAfter', '##')
    expect(withoutPhrase(both, 'de', 'neverBreakAfter', 'Abg.')).toEqual({
      de: { neverBreakAfter: [], alwaysBreakAfter: ['##'] }
    })
  })

  it('those of a file come after the own ones, and what is new is counted', () => {
    const own = withPhrase({}, 'de', 'neverBreakAfter', 'Abg.')
    const given = new Map([
      ['de', { neverBreakAfter: ['Abg.', 'VEB.', 'VEB.'], alwaysBreakAfter: [] }],
      ['pl', { neverBreakAfter: [], alwaysBreakAfter: ['##'] }]
    ])
    const { rules, added } = withRules(own, given)
    expect(added).toBe(2)
    expect(rules).toEqual({
      de: { neverBreakAfter: ['Abg.', 'VEB.'], alwaysBreakAfter: [] },
      pl: { neverBreakAfter: [], alwaysBreakAfter: ['##'] }
    })
    expect(withRules(rules, given)).toEqual({ rules, added: 0 })
  })
})
