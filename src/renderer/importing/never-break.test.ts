import { describe, expect, it } from 'vitest'
import { segmentText } from '../../domain/segmentation/segment.ts'
import { phraseBefore } from './never-break.ts'

describe('phraseBefore', () => {
  it.each([
    ['Er kam am Abend.', 'missingSpace', 'Abend.'],
    ['Er sah die VEB.“', 'abbreviation', 'VEB.'],
    ['Er kam (am 16.)', 'ordinal', '16.'],
    ['Er sagte „Abg.', 'abbreviation', 'Abg.'],
    ['ông là PGS.TS.', 'abbreviation', 'PGS.TS.'],
    ['Han sa:', 'colon', null],
    ['Er ging ...', 'ellipsis', null],
    ['', 'ellipsis', null]
  ] as const)('%s (%s): %s', (before, rule, phrase) => {
    expect(phraseBefore({ before, after: 'X', rule }, 'de')).toBe(phrase)
  })

  it('offers nothing while the language is not known', () => {
    expect(phraseBefore({ before: 'am 16.', after: 'X', rule: 'ordinal' }, 'und')).toBeNull()
  })

  it('names what keeps the sentence together when it becomes a rule', () => {
    const text = 'Er kam am Abend.Der Rest blieb.'
    const [first] = segmentText(text, { language: 'de' })
    expect(first?.doubt).toBe('missingSpace')
    const phrase = phraseBefore(
      { before: text.slice(0, first?.end), after: '', rule: first?.doubt ?? 'ordinal' },
      'de'
    )
    const rules = { neverBreakAfter: [phrase ?? ''], alwaysBreakAfter: [] }
    expect(segmentText(text, { language: 'de', rules })).toHaveLength(1)
  })
})
