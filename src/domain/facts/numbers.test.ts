import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberWordValue } from './number-words.ts'
import { readNumbers } from './numbers.ts'

const values = (text: string, language: string): number[] =>
  readNumbers(text, language).map((reading) => reading.value)

describe('readNumbers', () => {
  it('reads separators as the language writes them', () => {
    expect(values('1.234,5', 'de')).toEqual([1234.5])
    expect(values('1,234.5', 'en')).toEqual([1234.5])
    expect(values('1 234,5', 'pl')).toEqual([1234.5])
    expect(values('12.500', 'vi')).toEqual([12_500])
    expect(values('12.500', 'en')).toEqual([12.5])
    expect(values('1.234.567', 'nb')).toEqual([1_234_567])
    expect(values('3,5', 'vi')).toEqual([3.5])
    expect(values('25,000', 'en')).toEqual([25_000])
    expect(values("12'000", 'de')).toEqual([12_000])
  })

  it('multiplies by scale words', () => {
    expect(values('1,7 Milliarden', 'de')).toEqual([1.7e9])
    expect(values('1,7 mld zł', 'pl')).toEqual([1.7e9])
    expect(values('1,7 tỷ USD', 'vi')).toEqual([1.7e9])
    expect(values('300 nghìn tỷ đồng', 'vi')).toEqual([3e14])
    expect(values('1.7 billion', 'en')).toEqual([1.7e9])
    expect(values('20 mill.', 'nb')).toEqual([2e7])
    expect(values('3 milljónir', 'is')).toEqual([3e6])
  })

  it('reads the parts of dates and times one by one', () => {
    expect(values('12.5.2024', 'de')).toEqual([12, 5, 2024])
    expect(values('ngày 01/12/2025', 'vi')).toEqual([1, 12, 2025])
    expect(values('15:30', 'de')).toEqual([15, 30])
    expect(values('1849 und 1850', 'de')).toEqual([1849, 1850])
    expect(values('2019 200 Menschen', 'de')).toEqual([2019, 200])
  })

  it('tells percentages', () => {
    expect(readNumbers('28,26 %', 'de')[0]).toMatchObject({ value: 28.26, isPercentage: true })
    expect(readNumbers('5 phần trăm', 'vi')[0]).toMatchObject({ value: 5, isPercentage: true })
    expect(readNumbers('5 prosent', 'nb')[0]?.isPercentage).toBe(true)
    expect(readNumbers('5 Hunde', 'de')[0]?.isPercentage).toBe(false)
  })

  it('gives offsets of what it read, in order and without overlap, for any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('1', '0', '9', '.', ',', ' ', '%', 'a', 'tys', '\u00a0', "'")
    })
    fc.assert(
      fc.property(text, fc.constantFrom('de', 'en', 'pl', 'vi'), (input, language) => {
        let end = 0
        for (const reading of readNumbers(input, language)) {
          expect(reading.start).toBeGreaterThanOrEqual(end)
          expect(input.slice(reading.start, reading.end)).toBe(reading.surface)
          expect(Number.isFinite(reading.value)).toBe(true)
          end = reading.end
        }
      })
    )
  })
})

describe('numberWordValue', () => {
  it('knows the small numbers of each language', () => {
    expect(numberWordValue('zwolf', 'de')).toBe(12)
    expect(numberWordValue('dwoch', 'pl')).toBe(2)
    expect(numberWordValue('syv', 'nb')).toBe(7)
    expect(numberWordValue('eine', 'de')).toBeNull()
    expect(numberWordValue('zwei', 'xx')).toBeNull()
  })
})
