import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFacts } from './read-facts.ts'

const values = (text: string, language: string): readonly string[] =>
  readFacts(text, language).map(({ kind, value }) => `${kind} ${value}`)

describe('readFacts', () => {
  it('gives the same value for the same sum in each language', () => {
    const sums = [
      ['de', 'Der Handel erreichte 1,7 Milliarden US-Dollar.'],
      ['pl', 'Handel osiągnął 1,7 mld dolarów.'],
      ['vi', 'Kim ngạch đạt 1,7 tỷ USD.'],
      ['nb', 'Handelen nådde 1,7 milliarder dollar.'],
      ['en', 'Trade reached $1.7 billion.']
    ] as const
    for (const [language, text] of sums) expect(values(text, language)).toContain('money 1700000000 USD')
  })

  it('reads full, partial and spanning dates', () => {
    expect(values('vom 16. bis 18. Dezember', 'de')).toEqual(['period --12-16/--12-18'])
    expect(values('spotkanie 2 marca 2027 r.', 'pl')).toEqual(['date 2027-03-02'])
    expect(values('chuyến thăm (tháng 4/2023)', 'vi')).toEqual(['date 2023-04'])
    expect(values('Den 1. desember 2025', 'nb')).toEqual(['date 2025-12-01'])
    expect(values('for 2026–2031', 'en')).toEqual(['period 2026/2031'])
  })

  it('reads percentages with the sign of the language', () => {
    expect(values('ein Anstieg von 28,26 %', 'de')).toEqual(['percentage 28.26 %'])
    expect(values('an increase of 28.26%', 'en')).toEqual(['percentage 28.26 %'])
  })

  it('folds names, leaves titles out and knows inflected countries', () => {
    expect(values('Tổng Bí thư Tô Lâm phát biểu', 'vi')).toContain('person to lam')
    expect(values('møtet ble ledet av generalsekretær To Lam', 'nb')).toContain('person to lam')
    expect(values('premier Laosu przyjechał', 'pl')).toContain('place LA')
    expect(values('in Deutschland', 'de')).toContain('place DE')
  })

  it('is no date: 31 February, a version, a percentage', () => {
    expect(values('am 31. Februar', 'de')).not.toContain('date --02-31')
    expect(values('Version 10.2.2024.1', 'de').some((value) => value.startsWith('date 2024-02'))).toBe(false)
  })

  it('gives facts in order, without overlap, whose surface is the text there', () => {
    const piece = fc.constantFrom(
      '1,7',
      'Mrd.',
      ' ',
      'USD',
      '16.',
      'Dezember',
      '2024',
      '–',
      'To Lam',
      'Laos',
      '%',
      'ngày',
      '/',
      '😀',
      '\ud800'
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('de', 'pl', 'vi', 'nb', 'en', 'fr'),
        (pieces, language) => {
          const text = pieces.join('')
          let end = 0
          for (const fact of readFacts(text, language)) {
            expect(fact.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(fact.start, fact.end)).toBe(fact.surface)
            end = fact.end
          }
        }
      )
    )
  })
})
