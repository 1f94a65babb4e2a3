import { describe, expect, it } from 'vitest'
import { externalAddress, isWindowUrl, WINDOW_URL } from './window-address.ts'

describe('isWindowUrl', () => {
  it('knows the window', () => {
    expect(isWindowUrl(WINDOW_URL)).toBe(true)
    expect(isWindowUrl('app://tetrapla/assets/a.js#part')).toBe(true)
  })

  it.each([
    'app://other/',
    'app://tetrapla.example/',
    'https://tetrapla/',
    'file:///index.html',
    'about:blank',
    '',
    'app:'
  ])('knows %s as foreign', (url) => {
    expect(isWindowUrl(url)).toBe(false)
  })
})

describe('externalAddress', () => {
  it('lets https through, in its normal form', () => {
    expect(externalAddress('https://example.org/a b')).toBe('https://example.org/a%20b')
  })

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'ms-settings:',
    'app://tetrapla/',
    'https://user:secret@example.org/',
    'https://example.org@evil.example/',
    'example.org',
    ''
  ])('keeps %s inside', (url) => {
    expect(externalAddress(url)).toBeNull()
  })
})
