import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchUrl, httpUrl, isPrivateHost } from './fetch-url.ts'

let server: Server
let base: string
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = (status: number, headers: Record<string, string>, body = '') =>
      response.writeHead(status, headers).end(body)
    const html = { 'content-type': 'text/html; charset=utf-8' }
    switch (request.url ?? '') {
      case '/news/Hafen%20Hamburg.html':
        return answer(200, html, `<p>${request.headers.cookie ?? 'no cookie'}</p>`)
      case '/moved':
        return answer(302, { location: '/news/Hafen%20Hamburg.html', 'set-cookie': 'a=b' })
      case '/loop':
        return answer(301, { location: '/loop' })
      case '/file':
        return answer(302, { location: 'file:///etc/hostname' })
      case '/inside':
        return answer(302, { location: `${base.replace('127.0.0.1', '127.0.0.2')}/moved` })
      case '/picture':
        return answer(200, { 'content-type': 'image/png' }, 'x')
      case '/large':
        return answer(200, html, 'x'.repeat(5000))
      case '/empty':
        return answer(200, html)
      case '/never':
        return response.writeHead(200, html).write('x')
      default:
        return answer(404, html, 'no')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('fetching a page', () => {
  test('follows a redirect, keeps no cookies, and names the file after the address', async () => {
    const { bytes, name, url } = await fetchUrl(`${base}/moved#top`)
    expect(bytes.toString()).toBe('<p>no cookie</p>')
    expect(name).toBe('Hafen Hamburg.html')
    expect(url).toBe(`${base}/news/Hafen%20Hamburg.html`)
  })

  test.each([
    ['/missing', 'url.refused'],
    ['/loop', 'url.refused'],
    ['/file', 'url.refused'],
    ['/inside', 'url.refused'],
    ['/picture', 'url.wrongType'],
    ['/large', 'file.tooLarge'],
    ['/empty', 'file.empty'],
    ['/never', 'url.timeout']
  ])('%s: %s', async (path, code) => {
    await expect(fetchUrl(base + path, { timeout: 300, maxBytes: 4000 })).rejects.toMatchObject({ code })
  })

  test('stops when it is cancelled', async () => {
    const abort = new AbortController()
    const fetched = fetchUrl(`${base}/never`, { signal: abort.signal })
    abort.abort()
    await expect(fetched).rejects.toMatchObject({ code: 'job.cancelled' })
  })

  test('says that nobody answers', async () => {
    await expect(fetchUrl('http://127.0.0.1:1/')).rejects.toMatchObject({ code: 'url.unreachable' })
  })
})

test.each(['ftp://example.org/a', 'file:///etc/hostname', 'javascript://x', 'two words', 'https://', ''])(
  '%j is no address',
  (address) => {
    expect(() => httpUrl(address)).toThrow(expect.objectContaining({ code: 'url.invalid' }))
  }
)

test('an address without a scheme is taken for https', () => {
  expect(httpUrl(' example.org/a#b ').href).toBe('https://example.org/a')
})

test.each([
  ['10.1.2.3', true],
  ['172.20.0.1', true],
  ['[::1]', true],
  ['[fd00::1]', true],
  ['[::ffff:192.168.1.1]', true],
  ['169.254.169.254', true],
  ['8.8.8.8', false],
  ['[2606:4700::1111]', false]
])('%s is private: %s', async (host, isPrivate) => {
  expect(await isPrivateHost(host)).toBe(isPrivate)
})
