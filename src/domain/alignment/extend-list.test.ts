import { describe, expect, it } from 'vitest'
import { CORE_VOCABULARY } from './data/core-vocabulary.ts'
import { MORE_LANGUAGES } from './data/more-languages.ts'
import { extendList } from './extend-list.ts'
import { loadVocabulary } from './load-vocabulary.ts'

describe('extendList', () => {
  it('adds languages to the concept that has the word', () => {
    const list = 'de\ten\nBaum\ttree|plant\nHaus\thouse\n'
    const more = 'en\tfr\nhouse\tmaison\nplant\tarbre\nunknown\tinconnu\n'
    expect(extendList(list, more)).toBe('de\ten\tfr\nBaum\ttree|plant\tarbre\nHaus\thouse\tmaison\n')
  })

  it('finds a concept of the core vocabulary for every line, with five fields and stems of three letters', () => {
    const lines = MORE_LANGUAGES.trimEnd().split('\n').slice(1)
    const before = CORE_VOCABULARY.split('\n').filter((line) => line.split('\t').length > 5).length
    const after = extendList(CORE_VOCABULARY, MORE_LANGUAGES)
      .split('\n')
      .slice(1)
      .filter((line) => line.split('\t').length > 5).length
    expect(before).toBe(0)
    expect(after).toBe(lines.length)
    for (const line of lines) {
      expect(line.split('\t'), line).toHaveLength(5)
      for (const part of line.split(/[\t| ]/))
        if (part.endsWith('*')) expect(part.length, line).toBeGreaterThan(3)
    }
  })

  it('joins French, Hungarian, Romanian and Icelandic with the other languages', async () => {
    const vocabulary = await loadVocabulary()
    const concepts = (language: string, word: string): Set<number> =>
      new Set(vocabulary.conceptsOf(language, word).map((match) => match.concept))
    const isShared = (a: Set<number>, b: Set<number>): boolean => [...a].some((concept) => b.has(concept))
    expect(isShared(concepts('de', 'Regierung'), concepts('fr', 'gouvernement'))).toBe(true)
    expect(isShared(concepts('hu', 'kormánya'), concepts('ro', 'guvernului'))).toBe(true)
    expect(isShared(concepts('is', 'ríkisstjórnin'), concepts('pl', 'rządu'))).toBe(true)
    expect(isShared(concepts('fr', 'eau'), concepts('nb', 'krig'))).toBe(false)
  })
})
