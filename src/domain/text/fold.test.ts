import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './fold.ts'

test.each([
  ['Đà Nẵng', 'da nang'],
  ['Łódź', 'lodz'],
  ['Tromsø', 'tromso'],
  ['Straße', 'strasse'],
  ['Ærø', 'aero'],
  ['Þórður Ðe', 'thordur de'],
  ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
  ['VIỆT NAM', 'viet nam'],
  ['plain ASCII', 'plain ascii']
])('%s is %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('composed and decomposed text fold to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text.normalize('NFC'))).toBe(foldText(text.normalize('NFD')))
    })
  )
})

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aZéÉđĐłŁøØßæÆơƯạ́ ÞðçČ')) }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
    })
  )
})
