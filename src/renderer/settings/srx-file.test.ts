import { describe, expect, it } from 'vitest'
import { decodeXml } from './srx-file.ts'

const TEXT = '<?xml version="1.0" encoding="ENCODING"?><srx>Łódź</srx>'
const named = (encoding: string) => TEXT.replace('ENCODING', encoding)

describe('decodeXml', () => {
  it.each([
    ['UTF-8', Buffer.from(named('UTF-8'))],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${named('UTF-8')}`)],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${named('UTF-16')}`, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from(`\uFEFF${named('UTF-16')}`, 'utf16le').swap16()],
    ['UTF-8 that says UTF-16', Buffer.from(named('UTF-16'))],
    ['an unknown encoding', Buffer.from(named('no-such-one'))],
    ['no declaration', Buffer.from('<srx>Łódź</srx>')]
  ])('reads %s', (_, bytes) => {
    expect(decodeXml(bytes)).toContain('<srx>Łódź</srx>')
  })

  it('follows the declared encoding', () => {
    const bytes = Buffer.from(named('windows-1250').replace('Łódź', '????'), 'latin1')
    const at = bytes.indexOf('????')
    bytes.set([0xa3, 0xf3, 0x64, 0x9f], at)
    expect(decodeXml(bytes)).toContain('<srx>Łódź</srx>')
  })
})
