import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_RULES } from './languages.ts'
import { segmentText } from './segment.ts'
import { expandPattern } from './srx-pattern.ts'
import { readSrx } from './srx-read.ts'
import { writeSrx } from './srx-write.ts'

const phrase = fc
  .array(fc.constantFrom('Az.', 'K&K', 'GdW.', '<b>', 'a|b', '(x)', '1)', 'PGS.TS.', '"Q"', 'é.'), {
    minLength: 1,
    maxLength: 3
  })
  .map((parts) => parts.join(' '))
const rules = fc.record({
  neverBreakAfter: fc.uniqueArray(phrase, { maxLength: 5 }),
  alwaysBreakAfter: fc.uniqueArray(phrase, { maxLength: 5 })
})

describe('SRX', () => {
  test("a person's rules survive being written and read", () => {
    fc.assert(
      fc.property(rules, (own) => {
        const read = readSrx(writeSrx(['de'], new Map([['de', own]])))
        const isEmpty = own.neverBreakAfter.length + own.alwaysBreakAfter.length === 0
        expect(read).toMatchObject({ ok: true, skipped: 0, rules: new Map(isEmpty ? [] : [['de', own]]) })
      })
    )
  })

  test('what the program writes it knows again: nothing is left over in any language', () => {
    const languages = [...LANGUAGE_RULES.keys(), 'fi', 'und']
    const own = new Map([
      ['fi', { neverBreakAfter: ['esim.'], alwaysBreakAfter: [] }],
      ['und', { neverBreakAfter: ['UNESCO.'], alwaysBreakAfter: ['##'] }]
    ])
    const xml = writeSrx(languages, own)
    const read = readSrx(xml)
    expect(read).toMatchObject({ ok: true, skipped: 0, rules: new Map([...own].toReversed()) })
    expect(read.ok && read.known).toBe((xml.match(/<rule /g) ?? []).length - 3)
    expect(xml.indexOf('languagepattern=".*"')).toBeLessThan(xml.indexOf('languagepattern="de.*"'))
    expect(xml).toContain('cascade="yes"')
  })

  test('written patterns are regular expressions that match the built-in abbreviations', () => {
    const xml = writeSrx(['de', 'pl', 'vi', 'nb', 'en'], new Map())
    const patterns = [...xml.matchAll(/<beforebreak>([^<]*)<\/beforebreak>/g)].map(
      ([, pattern = '']) => pattern
    )
    expect(patterns.length).toBeGreaterThan(500)
    const compiled = patterns.map((pattern) => new RegExp(pattern.replaceAll('&quot;', '"'), 'u'))
    expect(compiled.some((pattern) => pattern.test('z. B.'))).toBe(true)
    expect(compiled.some((pattern) => pattern.test('PGS.TS.'))).toBe(true)
  })

  test('rules of another program are read, too special ones are counted', () => {
    const read =
      readSrx(`<?xml version="1.0"?><srx xmlns="http://www.lisa.org/srx20" version="2.0"><header/><body>
      <languagerules><languagerule languagerulename="Polish">
        <rule break="no"><beforebreak>\\b(Dz|Urz)\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
        <rule break="no"><beforebreak>[Kk]om\\.</beforebreak><afterbreak></afterbreak></rule>
        <rule break="no"><beforebreak>\\d+\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
        <rule break="yes"><beforebreak>&lt;br&#62;</beforebreak><afterbreak/></rule>
      </languagerule></languagerules>
      <maprules><languagemap languagepattern="[Pp][Ll].*" languagerulename="Polish"/></maprules></body></srx>`)
    expect(read).toEqual({
      ok: true,
      known: 1,
      skipped: 1,
      rules: new Map([['pl', { neverBreakAfter: ['Urz.'], alwaysBreakAfter: ['<br>'] }]])
    })
  })

  test('what was read changes how a text is cut', () => {
    const xml = writeSrx(['de'], new Map([['de', { neverBreakAfter: ['VEB.'], alwaysBreakAfter: [] }]]))
    const read = readSrx(xml)
    const own = read.ok ? read.rules.get('de') : undefined
    const text = 'Das VEB. Rotes Banner schloss.'
    expect(segmentText(text, { language: 'de' })).toHaveLength(2)
    expect(
      segmentText(text, { language: 'de', rules: own ?? { neverBreakAfter: [], alwaysBreakAfter: [] } })
    ).toHaveLength(1)
  })

  test.each([
    ['<html></html>', 'notSrx'],
    ['', 'notSrx'],
    ['<!DOCTYPE srx [<!ENTITY a "b">]><srx version="2.0"></srx>', 'hasDoctype']
  ])('%s is refused', (xml, problem) => {
    expect(readSrx(xml)).toEqual({ ok: false, problem })
  })

  test.each([
    ['\\b(Dr|Prof)\\.', ['Dr.', 'Prof.']],
    ['[Zz]\\.\\s?B\\.', ['Z. B.', 'Z.B.', 'z. B.', 'z.B.']],
    ['etc\\.\\s', ['etc.']],
    ['a+', null],
    ['.*', null],
    ['[a-z]\\.', null],
    ['(a', null],
    ['(?=a)b', null],
    ['((((((((((a))))))))))', null]
  ])('%s stands for %j', (pattern, phrases) => {
    const expanded = expandPattern(pattern)
    expect(expanded === null ? null : [...expanded].sort()).toEqual(phrases)
  })

  test.each(['<languagerule >', '<rule break="no"><beforebreak>', '<srx ', '<!--'])(
    'a file that opens %s again and again takes linear time',
    (unit) => {
      const start = performance.now()
      readSrx(`<srx >${unit.repeat(200_000)}`)
      expect(performance.now() - start).toBeLessThan(3000)
    }
  )

  test('any pattern is answered quickly', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ab.()[]|?*+\\s^{}')), maxLength: 60 }),
        (pattern) => {
          const phrases = expandPattern(pattern)
          expect(phrases === null || phrases.length <= 2000).toBe(true)
        }
      )
    )
  })
})
