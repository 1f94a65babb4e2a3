import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segment, SegmentId } from '../../../domain/model.ts'
import { textBefore, wordDifferences } from './source-diff.ts'

const segment = (text: string, start: number, end: number): Segment => ({
  id: 1 as SegmentId,
  start,
  end,
  paragraph: 1,
  kind: 'sentence',
  text,
  isExcluded: false
})

describe('textBefore', () => {
  const source = 'Vorher. Der  Minister\nkam. Danach.'
  it('is what the source has where the text was changed', () => {
    expect(textBefore(segment('Die Ministerin kam.', 8, 26), source)).toBe('Der Minister kam.')
    expect(textBefore(segment('Der Minister kam.', 8, 26), source)).toBeNull()
  })
})

describe('wordDifferences', () => {
  it('names the words that differ', () => {
    expect(wordDifferences('Der Minister kam.', 'Der alte Minister ging.', 'de')).toEqual([
      { kind: 'same', text: 'Der ' },
      { kind: 'added', text: 'alte ' },
      { kind: 'same', text: 'Minister ' },
      { kind: 'removed', text: 'kam' },
      { kind: 'added', text: 'ging' },
      { kind: 'same', text: '.' }
    ])
  })

  it('holds both texts', () => {
    const word = fc.constantFrom('a', 'b', 'đã', 'Żółć', ' ', '.', '👩‍👩‍👧')
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDifferences(before, after, 'und')
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      })
    )
  })
})
