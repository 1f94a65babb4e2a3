import { describe, expect, it } from 'vitest'
import { isOwnRequest } from './request-guard.ts'

const host = '127.0.0.1:4321'
const origin = 'http://127.0.0.1:4321'

describe('isOwnRequest', () => {
  it('accepts the window itself', () => {
    expect(isOwnRequest({ host, 'sec-fetch-site': 'none' }, host, 'read')).toBe(true)
    expect(isOwnRequest({ host, origin, 'sec-fetch-site': 'same-origin' }, host, 'change')).toBe(true)
  })

  it.each(['localhost:4321', '127.0.0.1', '127.0.0.1:4322', 'evil.example:4321', undefined])(
    'refuses the host %s',
    (bad) => {
      for (const kind of ['entry', 'read', 'change'] as const) {
        expect(isOwnRequest({ host: bad, ...(kind === 'change' && { origin }) }, host, kind)).toBe(false)
      }
    }
  )

  it.each([
    'null',
    'http://127.0.0.1',
    'https://127.0.0.1:4321',
    'http://localhost:4321',
    'http://evil.example'
  ])('refuses the origin %s', (bad) => {
    for (const kind of ['entry', 'read', 'change'] as const) {
      expect(isOwnRequest({ host, origin: bad }, host, kind)).toBe(false)
    }
  })

  it('wants an origin named for what changes something', () => {
    expect(isOwnRequest({ host }, host, 'read')).toBe(true)
    expect(isOwnRequest({ host }, host, 'change')).toBe(false)
  })

  it('refuses requests of other sites, links to the entry excepted', () => {
    const headers = { host, 'sec-fetch-site': 'cross-site' }
    expect(isOwnRequest(headers, host, 'read')).toBe(false)
    expect(isOwnRequest({ ...headers, origin }, host, 'change')).toBe(false)
    expect(isOwnRequest(headers, host, 'entry')).toBe(true)
  })
})
