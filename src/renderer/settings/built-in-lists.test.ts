import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../domain/segmentation/languages.ts'
import { builtInLists } from './built-in-lists.ts'

const german = builtInRules('de')
const wordsOf = (filter: string) => builtInLists(german, filter).flatMap(({ words }) => words)

describe('the built-in lists', () => {
  it('show every word of the rules, abbreviations with their full stop', () => {
    const lists = builtInLists(german, '')
    expect(lists.map(({ kind }) => kind)).toContain('abbreviations')
    for (const { kind, words } of lists) {
      expect(words.map((word) => word.replace(/\.$/, '')).toSorted()).toEqual(
        [...new Set(german[kind].map((word) => word.replace(/\.$/, '')))].toSorted()
      )
    }
    expect(wordsOf('')).toContain('bzw.')
    expect(wordsOf('')).toContain('dezember')
  })

  it.each([
    ['Z. B.', 'z.b.'],
    ['übers', 'übers.'],
    ['UBERS', 'übers.']
  ])('%s finds %s', (filter, word) => {
    expect(wordsOf(filter)).toContain(word)
  })

  it('leave out lists without a match', () => {
    expect(builtInLists(german, 'dezember').map(({ kind }) => kind)).toEqual(['continuations'])
    expect(builtInLists(german, 'no such word')).toEqual([])
  })
})
