import { describe, expect, it } from 'vitest'
import { parseVocabulary } from './vocabulary.ts'

const LIST = `de\tpl\tvi\tnb\ten
# a remark
handel*\thandl*\tthương mại\thandel*\ttrade*
abkommen\tumow*|porozumieni*\thiệp định\tavtale\tagreement|treaty
vereinigt* staaten\tstan* zjednoczon*\thoa kỳ\tusa\tunited states
mutter\tmatk*\tmẹ|má\tmor\tmother

straße\tulic*\t\tgate\tstreet
`

describe('parseVocabulary', () => {
  const vocabulary = parseVocabulary(LIST)
  const concepts = (language: string, word: string): number[] =>
    vocabulary
      .conceptsOf(language, word)
      .map((match) => match.concept)
      .sort((a, b) => a - b)

  it('reads a concept a line and skips remarks and empty lines', () => {
    expect(vocabulary.conceptCount).toBe(5)
    expect(vocabulary.languages).toEqual(['de', 'pl', 'vi', 'nb', 'en'])
  })

  it('matches stems, alternatives and inflected forms, whatever their case and diacritics', () => {
    expect(concepts('pl', 'handlowa')).toEqual([0])
    expect(concepts('pl', 'umowę')).toEqual([1])
    expect(concepts('nb', 'avtalen')).toEqual([1])
    expect(concepts('de', 'Straßen')).toEqual([4])
    expect(concepts('en', 'agreements')).toEqual([1])
    expect(concepts('de', 'Fahrrad')).toEqual([])
    expect(concepts('xx', 'handel')).toEqual([])
  })

  it('takes compounds apart', () => {
    expect(concepts('de', 'Handelsabkommen')).toEqual([0, 1])
    expect(concepts('nb', 'handelsavtalen')).toEqual([0, 1])
    expect(vocabulary.conceptsOf('de', 'Handelsabkommen')[0]?.weight).toBeLessThan(1)
  })

  it('keeps Vietnamese marks, which tell words apart', () => {
    expect(concepts('vi', 'má')).toEqual([3])
    expect(concepts('vi', 'ma')).toEqual([])
  })

  it('offers word groups by their first word, inflected or not', () => {
    expect(vocabulary.phrasesFrom('vi', 'Thương').map((phrase) => phrase.key)).toEqual(['thương mại'])
    expect(vocabulary.phrasesFrom('de', 'Vereinigten')).toHaveLength(1)
    expect(concepts('vi', 'thương mại')).toEqual([0])
    expect(vocabulary.hasPhrases('vi')).toBe(true)
    expect(vocabulary.hasPhrases('xx')).toBe(false)
  })
})
