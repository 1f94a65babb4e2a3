import { readdirSync } from 'node:fs'
import { request as send } from 'node:http'
import { join } from 'node:path'
import type { APIResponse, Page } from '@playwright/test'
import { MAX_MESSAGE_BYTES } from '../src/shared/wire.ts'
import { expect, test } from './fixtures.ts'
import { startServer } from './programs/browser-host.ts'
import { endChild } from './programs/child.ts'

/** The status of a request as no browser would send it. */
const rawStatus = (address: string, path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const sent = send({ hostname, port, path, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })

/** Opens the program and gives the session cookie that the page got. */
const openSession = async (page: Page, address: string): Promise<string> => {
  await page.goto(address)
  await page.waitForURL(new URL('/', address).href)
  const [cookie] = await page.context().cookies()
  return `${cookie?.name}=${cookie?.value}`
}

/** Opens a socket from a page and answers how that went. */
const socketEnd = (page: Page, url: string, size = 0): Promise<number> =>
  page.evaluate(
    ([target, length]) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(target)
        socket.addEventListener('open', () => socket.send('x'.repeat(length)))
        socket.addEventListener('close', ({ code }) => resolve(code))
      }),
    [url, size] as const
  )

test('the address of a start opens the window and leaves no key in it', async ({ page, server }) => {
  await page.goto(server.address)
  await expect(page.getByRole('main')).toBeVisible()
  expect(page.url()).not.toContain('key')
  expect(await page.evaluate(() => document.cookie)).toBe('')
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
})

test('a wrong key, none, or one of another start opens nothing', async ({ page, server, desk }) => {
  const other = await startServer(join(desk, 'other'))
  const { origin } = new URL(server.address)
  const otherKey = new URL(other.address).search
  for (const path of [
    '/',
    '/?key=',
    `/?key=${'x'.repeat(43)}`,
    `/${otherKey}`,
    '/index.html',
    '/assets/index.js'
  ]) {
    const response = await page.goto(origin + path)
    expect(response?.status()).toBe(403)
  }
  await endChild(other.child, 'SIGTERM')
})

test('pages of another origin get nothing: no call, no upload, no socket', async ({
  page,
  server,
  context
}) => {
  const cookie = await openSession(page, server.address)
  const { origin, host } = new URL(server.address)
  const foreign = await context.newPage()
  await foreign.route('http://evil.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'hi' })
  )
  await foreign.goto('http://evil.example/')
  expect(await socketEnd(foreign, `ws://${host}/socket`)).toBe(1006)
  const upload = foreign.evaluate(
    (url) => fetch(url, { method: 'POST', body: 'x' }).then(() => 'answered'),
    `${origin}/upload`
  )
  await expect(upload).rejects.toThrow('Failed to fetch')
  for (const bad of ['http://evil.example', 'null', 'http://127.0.0.1', `https://${host}`]) {
    expect(await rawStatus(server.address, '/', { host, cookie, origin: bad })).toBe(403)
  }
})

test('a name that only resolves to this machine is refused', async ({ page, server }) => {
  const cookie = await openSession(page, server.address)
  const { port, search } = new URL(server.address)
  for (const host of [`localhost:${port}`, `rebound.example:${port}`, '127.0.0.1', '127.0.0.1:1']) {
    expect(await rawStatus(server.address, '/', { host, cookie })).toBe(403)
    expect(await rawStatus(server.address, `/${search}`, { host })).toBe(403)
  }
})

test('no path leaves the folder of the window', async ({ page, server }) => {
  const cookie = await openSession(page, server.address)
  const { host } = new URL(server.address)
  for (const path of [
    '/../main/server.js',
    '/%2e%2e/main/server.js',
    '/..%2fmain%2fserver.js',
    '/..%5cmain%5cserver.js'
  ]) {
    expect(await rawStatus(server.address, path, { host, cookie })).toBe(404)
  }
})

test('a message over the limit ends its connection, and the program goes on', async ({ page, server }) => {
  await openSession(page, server.address)
  const { host } = new URL(server.address)
  // Too large (RFC 6455, section 7.4.1), or cut off while it was still being sent.
  expect([1009, 1006]).toContain(await socketEnd(page, `ws://${host}/socket`, MAX_MESSAGE_BYTES + 1))
  expect((await page.reload())?.status()).toBe(200)
})

test('a file is downloaded once', async ({ page, server }) => {
  await openSession(page, server.address)
  const { origin } = new URL(server.address)
  const headers = { origin, 'x-file-name': 'talks.tsv' }
  const target = (await (await page.request.post(`${origin}/target`, { headers })).json()) as {
    value: string
  }
  const fetchFile = (): Promise<APIResponse> => page.request.get(`${origin}/download/${target.value}`)
  expect((await fetchFile()).status()).toBe(404)
  const saved = await page.evaluate(
    async ({ token, url }) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`)
      await new Promise((resolve) => socket.addEventListener('open', resolve))
      const answer = new Promise<string>((resolve) =>
        socket.addEventListener(
          'message',
          ({ data }) => String(data).includes('"id":1') && resolve(String(data))
        )
      )
      socket.send(JSON.stringify({ id: 1, method: 'project.saveCopy', input: { target: token } }))
      return answer
    },
    { token: target.value, url: origin }
  )
  expect(saved).toContain('"ok":true')
  const first = await fetchFile()
  expect(first.status()).toBe(200)
  expect(first.headers()['content-disposition']).toContain('filename="talks.tsv"')
  expect((await first.body()).subarray(0, 15).toString()).toBe('SQLite format 3')
  expect((await fetchFile()).status()).toBe(404)
})

test('a second start on the same data joins the first', async ({ server, data }) => {
  const second = await startServer(data)
  await expect.poll(() => second.child.exitCode).toBe(0)
  expect(second.address).toBe(server.address)
})

test('nothing is left behind when the program is asked to end', async ({ server, data }) => {
  await endChild(server.child, 'SIGTERM')
  expect(server.child.exitCode).toBe(0)
  const left = readdirSync(join(data, 'settings'))
  expect(left).not.toContain('running.json')
  expect(left).not.toContain('exchange')
})

test('the window runs under its policy without a violation', async ({ program }) => {
  const complaints: string[] = []
  program.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  program.page.on('pageerror', (error) => complaints.push(error.message))
  await program.page.reload()
  await program.page.waitForLoadState('networkidle')
  expect(complaints).toEqual([])
  const isInlineRun = await program.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.wasRun = true'
    document.head.append(script)
    return 'wasRun' in globalThis
  })
  expect(isInlineRun).toBe(false)
})
