import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { AppError } from '../../../shared/errors.ts'
import { FileRegistry } from '../../app/files.ts'
import { createAccess } from './access.ts'
import { createDownloads } from './downloads.ts'
import { createExchangeFolder } from './exchange-folder.ts'
import { createHttpServer, listen } from './http-server.ts'
import { createSockets } from './sockets.ts'
import { createUploads } from './uploads.ts'

const UPLOAD_LIMITS = { file: 1000, total: 2500 }

const parent = mkdtempSync(join(tmpdir(), 'tetrapla-server-'))
const exchangePath = join(parent, 'exchange')
mkdirSync(join(parent, 'renderer'))
writeFileSync(join(parent, 'renderer', 'index.html'), '<html><head></head></html>')
writeFileSync(join(parent, 'secret.html'), 'secret')

const files = new FileRegistry()
const exchange = createExchangeFolder(exchangePath)
const access = createAccess()
const counts: number[] = []
const sockets = createSockets({
  call: async (method, input) =>
    method === 'echo'
      ? { ok: true, value: input }
      : { ok: false, error: { code: 'rpc.unknownMethod', params: {} } },
  onCount: (count) => void counts.push(count)
})
let windowsOpened = 0
let server: Server
let host: string
let cookie: string

beforeAll(async () => {
  server = createHttpServer({
    renderer: pathToFileURL(`${join(parent, 'renderer')}/`),
    access,
    sockets,
    openWindow: () => {
      windowsOpened++
      return true
    },
    downloads: createDownloads(exchange, files),
    upload: createUploads(exchange, files, UPLOAD_LIMITS)
  })
  host = `127.0.0.1:${await listen(server, 0)}`
  cookie = (await ask('GET', `/?key=${access.key}`)).headers['set-cookie']?.[0]?.split(';')[0] ?? ''
})

afterAll(() => {
  sockets.close()
  server.close()
  server.closeAllConnections()
  rmSync(parent, { recursive: true })
})

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }
type Headers = Readonly<Record<string, string>>

/** Sends exactly this path and these headers, as no browser would. */
const ask = (
  method: string,
  path: string,
  headers: Headers = {},
  body: string | Buffer = ''
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const [, port] = host.split(':')
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: { host, ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString()
          })
        )
      }
    )
    sent.on('error', reject)
    sent.end(body)
  })

const own = (): Headers => ({ cookie, origin: `http://${host}` })

describe('entry', () => {
  it('exchanges a key for a session and goes on to the window', async () => {
    const { status, body, headers } = await ask('GET', `/?key=${access.key}`)
    expect(status).toBe(200)
    expect(body).toContain('url=/')
    expect(body).not.toContain(access.key)
    expect(headers['set-cookie']?.[0]).toContain('HttpOnly; SameSite=Strict')
  })

  it.each(['/', '/index.html', '/?key=', '/?key=wrong', '/download/x', '/instance'])(
    'refuses %s without a session',
    async (path) => {
      const { status, headers } = await ask('GET', path)
      expect(status).toBe(403)
      expect(headers['set-cookie']).toBeUndefined()
    }
  )

  it('refuses a good key under another host name', async () => {
    expect(
      (await ask('GET', `/?key=${access.key}`, { host: host.replace('127.0.0.1', 'localhost') })).status
    ).toBe(403)
  })
})

describe('window files', () => {
  it('sends the window with its policy', async () => {
    const { status, headers } = await ask('GET', '/', { cookie })
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '//secret.html',
    '/renderer/../../secret.html'
  ])('sends nothing for %s', async (path) => {
    const { status, body } = await ask('GET', path, { cookie })
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })

  it('knows only GET and POST', async () => {
    expect((await ask('DELETE', '/', own())).status).toBe(405)
    expect((await ask('POST', '/', own())).status).toBe(405)
  })
})

const upload = (body: string | Buffer, headers: Headers = {}): Promise<Answer> =>
  ask('POST', '/upload', { ...own(), 'x-file-name': 'B%C3%A1o.txt', ...headers }, body)

describe('upload', () => {
  it('stores a file of the person and answers its token', async () => {
    const { ok, value } = JSON.parse((await upload('xin chào')).body) as { ok: boolean; value: string }
    expect(ok).toBe(true)
    expect(readFileSync(files.offered(value).path, 'utf8')).toBe('xin chào')
  })

  it('refuses a foreign origin, none, and a missing session', async () => {
    for (const headers of [{ origin: 'http://evil.example' }, { cookie: '' }]) {
      expect((await upload('x', headers)).status).toBe(403)
    }
    expect((await ask('POST', '/upload', { cookie, 'x-file-name': 'a' }, 'x')).status).toBe(403)
  })

  it('refuses a file without a name', async () => {
    const { body } = await upload('x', { 'x-file-name': '..' })
    expect(JSON.parse(body)).toEqual({ ok: false, error: { code: 'rpc.badInput', params: {} } })
  })

  it('refuses a file over the limit and leaves nothing of it', async () => {
    const before = readdirSync(exchangePath)
    const { body } = await upload(Buffer.alloc(1001))
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'file.tooLarge' } })
    await upload(Buffer.alloc(5000), { 'transfer-encoding': 'chunked' }).catch(() => undefined)
    expect(readdirSync(exchangePath)).toEqual(before)
  })

  it('refuses what goes over the limit of all files', async () => {
    await upload(Buffer.alloc(1000))
    await upload(Buffer.alloc(1000))
    const { body } = await upload(Buffer.alloc(1000))
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'file.tooLarge' } })
  })
})

describe('download', () => {
  it('sends a written file once, under its name', async () => {
    const { value } = JSON.parse(
      (await ask('POST', '/target', { ...own(), 'x-file-name': 'de-pl.tsv' })).body
    ) as {
      value: string
    }
    expect((await ask('GET', `/download/${value}`, { cookie })).status).toBe(404)
    const path = files.targetPath(value)
    writeFileSync(path, 'ja\ttak\n')
    const [first, second] = await Promise.all([
      ask('GET', `/download/${value}`, { cookie }),
      ask('GET', `/download/${value}`, { cookie })
    ])
    const sent = [first, second].filter(({ status }) => status === 200)
    expect(sent.map(({ body }) => body)).toEqual(['ja\ttak\n'])
    expect(sent[0]?.headers['content-disposition']).toContain('filename="de-pl.tsv"')
    expect((await ask('GET', `/download/${value}`, { cookie })).status).toBe(404)
  })
})

const bearer = (): Headers => ({ authorization: `Bearer ${access.key}` })

describe('further starts', () => {
  it('tells one with the key that it runs, and opens a window for it', async () => {
    expect((await ask('GET', '/instance', bearer())).status).toBe(204)
    expect((await ask('POST', '/instance/window', bearer())).status).toBe(204)
    expect(windowsOpened).toBe(1)
  })

  it('refuses pages and other keys', async () => {
    expect((await ask('POST', '/instance/window', { ...bearer(), origin: `http://${host}` })).status).toBe(
      403
    )
    expect((await ask('POST', '/instance/window', { authorization: 'Bearer x' })).status).toBe(403)
    expect((await ask('POST', '/instance/window', { cookie })).status).toBe(403)
    expect(windowsOpened).toBe(1)
  })
})

type End = { readonly code: number } | { readonly refused: string }

const connect = (headers: Headers): WebSocket => new WebSocket(`ws://${host}/socket`, { headers })
const messages = (socket: WebSocket, count: number): Promise<readonly unknown[]> =>
  new Promise((resolve) => {
    const got: unknown[] = []
    socket.on('message', (data: Buffer) => {
      got.push(JSON.parse(data.toString()))
      if (got.length === count) resolve(got)
    })
  })
const end = (socket: WebSocket): Promise<End> =>
  new Promise((resolve) => {
    socket.on('error', ({ message }) => resolve({ refused: message }))
    socket.on('close', (code) => resolve({ code }))
  })
const opened = (socket: WebSocket): Promise<void> =>
  new Promise((resolve) => socket.on('open', () => resolve()))

describe('socket', () => {
  it('answers calls by their number and passes events on', async () => {
    const socket = connect(own())
    await opened(socket)
    const got = messages(socket, 3)
    socket.send(JSON.stringify({ id: 1, method: 'echo', input: { a: 'å' } }))
    socket.send(JSON.stringify({ id: 2, method: 'none' }))
    sockets.publish({ kind: 'events.changed' })
    expect(await got).toEqual(
      expect.arrayContaining([
        { id: 1, result: { ok: true, value: { a: 'å' } } },
        { id: 2, result: { ok: false, error: { code: 'rpc.unknownMethod', params: {} } } },
        { event: { kind: 'events.changed' } }
      ])
    )
    const ended = end(socket)
    socket.close()
    await ended
    expect(counts).toContain(1)
  })

  it.each([
    ['a foreign origin', () => ({ cookie, origin: 'http://evil.example' })],
    ['no origin', () => ({ cookie })],
    ['no session', () => ({ origin: `http://${host}` })],
    ['another session', () => ({ ...own(), cookie: cookie.replace(/=.*/, '=x') })],
    ['another host', () => ({ ...own(), host: 'localhost:1' })]
  ])('refuses %s', async (_name, headers) => {
    expect(await end(connect(headers()))).toEqual({ refused: expect.stringContaining('403') })
  })

  it.each([
    ['no JSON', '{', 1008],
    ['no call', '{"id":"1","method":"echo"}', 1008],
    ['bytes', Buffer.from([1, 2]), 1008],
    ['more than a message may have', 'x'.repeat(64 * 1024 * 1024 + 1), 1009]
  ])('ends a connection that sends %s', async (_name, data, code) => {
    const socket = connect(own())
    await opened(socket)
    const ended = end(socket)
    socket.send(data)
    expect(await ended).toEqual({ code })
  })
})

describe('listen', () => {
  it('tells of a port that is taken', async () => {
    const other = createHttpServer({
      renderer: pathToFileURL(`${parent}/`),
      access,
      sockets,
      openWindow: () => false,
      downloads: createDownloads(exchange, files),
      upload: async () => {
        throw new AppError('internal')
      }
    })
    await expect(listen(other, Number(host.split(':')[1]))).rejects.toThrow('EADDRINUSE')
  })
})
