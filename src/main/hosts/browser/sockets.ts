import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import { z } from 'zod'
import type { Result } from '../../../shared/errors.ts'
import type { AppEvent } from '../../../shared/events.ts'
import { MAX_MESSAGE_BYTES, type ProgramMessage } from '../../../shared/wire.ts'

/** Milliseconds between two signs of life that are asked of a window. */
const PING_INTERVAL = 30_000
/** Calls of one window that may be under way at once. */
const MAX_OPEN_CALLS = 1000

const callMessage = z.object({
  id: z.number().int().min(0),
  method: z.string().max(100),
  input: z.unknown().optional()
})
type CallMessage = z.output<typeof callMessage>

export type SocketsOptions = {
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  /** Told of the number of open windows whenever it changes. */
  readonly onCount: (count: number) => void
}

export type Sockets = {
  /** Takes over a connection whose right to do so has been checked. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  readonly publish: (event: AppEvent) => void
  close(): void
}

const decode = (data: RawData): string =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as ArrayBuffer)).toString('utf8')

const parse = (data: RawData): CallMessage | null => {
  try {
    return callMessage.parse(JSON.parse(decode(data)))
  } catch {
    return null
  }
}

/** Closes a connection that does not speak the protocol: 1008 is "policy violation" (RFC 6455, section 7.4.1). */
const refuse = (client: WebSocket): void => client.close(1008)

const send = (client: WebSocket, message: ProgramMessage): void => {
  if (client.readyState === client.OPEN) client.send(JSON.stringify(message))
}

/** Calls and events over WebSocket. A message that is too large or not of the protocol ends its connection. */
export const createSockets = ({ call, onCount }: SocketsOptions): Sockets => {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false
  })
  const alive = new WeakSet<WebSocket>()
  const answer = async (client: WebSocket, { id, method, input }: CallMessage): Promise<void> => {
    send(client, { id, result: await call(method, input) })
  }

  const serve = (client: WebSocket): void => {
    let openCalls = 0
    alive.add(client)
    onCount(server.clients.size)
    client.on('pong', () => alive.add(client))
    client.on('error', () => client.terminate())
    client.on('close', () => onCount(server.clients.size))
    client.on('message', (data, isBinary) => {
      const message = isBinary ? null : parse(data)
      if (message === null || openCalls >= MAX_OPEN_CALLS) return refuse(client)
      openCalls++
      void answer(client, message).finally(() => openCalls--)
    })
  }

  const pings = setInterval(() => {
    for (const client of server.clients) {
      if (!alive.delete(client)) client.terminate()
      else client.ping()
    }
  }, PING_INTERVAL)
  pings.unref()

  return {
    accept: (request, socket, head) => server.handleUpgrade(request, socket, head, serve),
    publish: (event) => {
      for (const client of server.clients) send(client, { event })
    },
    close: () => {
      clearInterval(pings)
      for (const client of server.clients) client.terminate()
      server.close()
    }
  }
}
