import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachment, extensionOf, readFileName } from './file-name.ts'

describe('readFileName', () => {
  it.each([
    ['Bericht.txt', 'Bericht.txt'],
    ['B%C3%A1o%20c%C3%A1o.txt', 'Báo cáo.txt'],
    ['..%2F..%2Fetc%2Fpasswd', 'passwd'],
    ['C%3A%5Ctexts%5Ca.txt', 'a.txt'],
    ['a%0D%0Ab%22.txt', 'ab.txt']
  ])('%s is %s', (header, name) => {
    expect(readFileName(header)).toBe(name)
  })

  it.each(['', '%', '..', '%2E', 'a%2F', '%00', undefined])('finds no name in %s', (header) => {
    expect(readFileName(header)).toBeNull()
  })

  it('never holds a folder or a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = readFileName(encodeURIComponent(text)) ?? 'none'
        expect(name).not.toMatch(/[/\\\p{Cc}]/u)
        expect(name.length).toBeLessThanOrEqual(200)
      })
    )
  })
})

describe('extensionOf', () => {
  it.each([
    ['a.TXT', '.txt'],
    ['a.tar.gz', '.gz'],
    ['a', ''],
    ['a.b c', ''],
    ['a.', '']
  ])('%s: %s', (name, extension) => {
    expect(extensionOf(name)).toBe(extension)
  })
})

describe('attachment', () => {
  it('writes one header of ASCII, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = readFileName(encodeURIComponent(text)) ?? 'none'
        expect(attachment(name)).toMatch(/^attachment; filename="[\w.() -]*"; filename\*=UTF-8''[\w.!~%-]*$/)
      })
    )
  })

  it('keeps the exact name', () => {
    expect(attachment("Häme's.tsv")).toBe(
      `attachment; filename="H_me_s.tsv"; filename*=UTF-8''H%C3%A4me%27s.tsv`
    )
  })
})
