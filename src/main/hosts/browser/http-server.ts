import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError, type Result } from '../../../shared/errors.ts'
import { WIRE_PATHS } from '../../../shared/wire.ts'
import { COMMON_HEADERS, readWindowFile } from '../window-files.ts'
import type { Access } from './access.ts'
import type { Downloads } from './downloads.ts'
import { sendEntry, sendRefusal } from './entry-page.ts'
import { INSTANCE_PATHS } from './instance.ts'
import { isOwnRequest } from './request-guard.ts'
import type { Sockets } from './sockets.ts'

export type HttpParts = {
  /** Folder of the built window, with a final slash. */
  readonly renderer: URL
  readonly access: Access
  readonly sockets: Sockets
  readonly downloads: Downloads
  readonly upload: (request: IncomingMessage) => Promise<string>
  /** Opens a window for a further start of the program; false: there is no browser. */
  readonly openWindow: () => boolean
}

const sendResult = async (
  response: ServerResponse,
  produce: () => string | Promise<string>
): Promise<void> => {
  let result: Result<string>
  try {
    result = { ok: true, value: await produce() }
  } catch (error) {
    const { code, params } = error instanceof AppError ? error : new AppError('internal')
    result = { ok: false, error: { code, params } }
  }
  response.writeHead(200, { ...COMMON_HEADERS, 'content-type': 'application/json' })
  response.end(JSON.stringify(result))
}

const sendWindowFile = async (response: ServerResponse, renderer: URL, pathname: string): Promise<void> => {
  const file = await readWindowFile(renderer, pathname)
  if (file === null) return sendRefusal(response, 404)
  response.writeHead(200, file.headers)
  response.end(file.body)
}

/** Answers one request of a window that has its session. */
const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  parts: HttpParts
): Promise<void> => {
  const { pathname } = url
  if (request.method === 'POST' && pathname === WIRE_PATHS.upload) {
    return sendResult(response, () => parts.upload(request))
  }
  if (request.method === 'POST' && pathname === WIRE_PATHS.target) {
    return sendResult(response, () => parts.downloads.makeTarget(request))
  }
  if (request.method !== 'GET') return sendRefusal(response, 405)
  if (!pathname.startsWith(WIRE_PATHS.download)) return sendWindowFile(response, parts.renderer, pathname)
  const isSent = await parts.downloads.send(pathname.slice(WIRE_PATHS.download.length), response)
  if (!isSent) sendRefusal(response, 404)
}

/** Answers a further start of the program, which has the key and no session; false: it is none. */
const answerInstance = (
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
  parts: HttpParts
): boolean => {
  const isStart = request.method === 'GET' && request.url === INSTANCE_PATHS.alive
  const isOpen = request.method === 'POST' && request.url === INSTANCE_PATHS.open
  if (!isStart && !isOpen) return false
  const isOwn =
    isOwnRequest(request.headers, host, 'entry') && parts.access.isBearer(request.headers.authorization)
  if (!isOwn) sendRefusal(response, 403)
  else response.writeHead(isStart || parts.openWindow() ? 204 : 404, COMMON_HEADERS).end()
  return true
}

/**
 * The program's server, on 127.0.0.1 only. Every request is checked for its `Host`, its `Origin` and the session before
 * it is looked at; only the exchange of a key for a session needs none.
 */
export const createHttpServer = (parts: HttpParts): Server => {
  const hostOf = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`
  const isAllowed = (request: IncomingMessage, kind: 'read' | 'change'): boolean =>
    isOwnRequest(request.headers, hostOf(), kind) && parts.access.isKnown(request.headers.cookie)

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (answerInstance(request, response, hostOf(), parts)) return undefined
    // Put together, not resolved: `//name` would otherwise become a host. Throws on anything but a path.
    const url = new URL(`http://${hostOf()}${request.url}`)
    const key = request.method === 'GET' && url.pathname === '/' ? url.searchParams.get('key') : null
    if (key !== null) {
      const cookie = isOwnRequest(request.headers, hostOf(), 'entry') ? parts.access.redeem(key) : null
      return cookie === null ? sendRefusal(response, 403) : sendEntry(response, cookie)
    }
    if (!isAllowed(request, request.method === 'GET' ? 'read' : 'change')) return sendRefusal(response, 403)
    return answer(request, response, url, parts)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() =>
      response.headersSent ? response.destroy() : sendRefusal(response, 400)
    )
  })
  server.on('upgrade', (request, socket, head) => {
    if (request.url === WIRE_PATHS.socket && isAllowed(request, 'change')) {
      parts.sockets.accept(request, socket, head)
    } else {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
    }
  })
  return server
}

/** Starts listening on 127.0.0.1. @param port 0: any free one. @returns the port. Rejects when it is taken. */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
