import { describe, expect, it } from 'vitest'
import { firstSplitPlace, splitPlaces } from './split-places.ts'

const cuts = (text: string) =>
  splitPlaces(text).map(({ offset }) => [text.slice(0, offset), text.slice(offset)])

describe('splitPlaces', () => {
  it('lies before each word but the first', () => {
    expect(cuts('one two  three')).toEqual([
      ['one ', 'two  three'],
      ['one two  ', 'three']
    ])
  })

  it('offers nothing in a single word, whatever stands around it', () => {
    expect(splitPlaces('word')).toEqual([])
    expect(splitPlaces(' word ')).toEqual([])
  })

  it('knows where a sentence may end, also behind quotes', () => {
    const places = splitPlaces('Er sagte: „Nein.“ Dann ging er.')
    expect(places.map((place) => place.isLikely)).toEqual([false, true, true, false, false])
  })
})

describe('firstSplitPlace', () => {
  it('prefers a likely end over the middle', () => {
    const text = 'Kurz. Danach folgt ein sehr langer zweiter Teil ohne Punkt'
    const places = splitPlaces(text)
    expect(text.slice(places[firstSplitPlace(text, places)]?.offset)).toMatch(/^Danach/)
  })

  it('takes the middle where nothing is likely', () => {
    const text = 'aa bb cc dd'
    const places = splitPlaces(text)
    expect(text.slice(places[firstSplitPlace(text, places)]?.offset)).toBe('cc dd')
  })

  it('is -1 without places', () => {
    expect(firstSplitPlace('word', [])).toBe(-1)
  })
})
