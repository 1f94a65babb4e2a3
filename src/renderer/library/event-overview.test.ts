import { describe, expect, it } from 'vitest'
import type { EventId } from '../../domain/model.ts'
import type { EventSummary } from '../../shared/contract.ts'
import { filterEvents, languageChips, lookAt, progressOf, projectLanguages } from './event-overview.ts'

const event = (
  name: string,
  keys: readonly string[],
  cells: Partial<EventSummary['cells']> = {}
): EventSummary => ({
  id: 1 as EventId,
  name,
  documents: keys.map((key) => ({
    key,
    language: key.slice(0, 2),
    title: `Tytuł ${key}`,
    outlet: 'Đà Nẵng TV'
  })),
  dates: null,
  rowCount: 0,
  cells: { confirmed: 0, suggested: 0, low: 0, undecided: 0, ...cells },
  lastOpened: null
})

describe('progressOf', () => {
  it('shares the cells out', () => {
    expect(
      progressOf(event('a', ['de', 'pl'], { confirmed: 5, suggested: 3, low: 2, undecided: 2 }))
    ).toEqual({
      confirmed: 0.5,
      suggested: 0.3
    })
  })

  it('is nothing without cells', () => {
    expect(progressOf(event('a', []))).toEqual({ confirmed: 0, suggested: 0 })
  })
})

describe('lookAt', () => {
  it.each([
    [[], {}, { kind: 'noArticles' }],
    [['de'], { undecided: 9 }, { kind: 'oneArticle' }],
    [['de', 'pl'], {}, null],
    [['de', 'pl'], { undecided: 9 }, { kind: 'notAligned' }],
    [['de', 'pl'], { suggested: 9 }, { kind: 'notReviewed' }],
    [['de', 'pl'], { suggested: 9, low: 4 }, { kind: 'low', count: 4 }],
    [['de', 'pl'], { confirmed: 3, undecided: 2 }, { kind: 'open', count: 2 }],
    [['de', 'pl'], { confirmed: 3, suggested: 2 }, null],
    [['de', 'pl'], { confirmed: 3 }, { kind: 'done' }]
  ] as const)('of %j with %j is %j', (keys, cells, expected) => {
    expect(lookAt(event('a', keys, cells))).toEqual(expected)
  })
})

describe('languages', () => {
  const events = [event('a', ['pl', 'de']), event('b', ['de', 'de-2', 'vi'])]

  it('come by number of articles, then by code', () => {
    expect(projectLanguages(events)).toEqual(['de', 'pl', 'vi'])
  })

  it('have a chip each, hollow where an event has none', () => {
    expect(languageChips(events[1]!, projectLanguages(events))).toEqual([
      { language: 'de', count: 2 },
      { language: 'pl', count: 0 },
      { language: 'vi', count: 1 }
    ])
  })

  it('show only the own ones when there are many', () => {
    const many = ['de', 'pl', 'vi', 'nb', 'en', 'fr', 'cs']
    expect(languageChips(events[0]!, many).map(({ language }) => language)).toEqual(['de', 'pl'])
  })
})

describe('filterEvents', () => {
  const events = [event('Sturm in Mittelvietnam', ['de']), event('Łódź', ['pl'])]

  it.each([
    ['', 2],
    ['lodz', 1],
    ['STURM mittel', 1],
    ['da nang', 2],
    ['tytul pl', 1],
    ['sturm lodz', 0]
  ])('finds “%s” in %i events', (text, count) => {
    expect(filterEvents(events, text)).toHaveLength(count)
  })
})
