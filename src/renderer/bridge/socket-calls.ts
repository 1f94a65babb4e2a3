import type { MethodName } from '../../shared/contract.ts'
import type { ErrorCode, Result } from '../../shared/errors.ts'
import type { AppEvent } from '../../shared/events.ts'
import { MAX_MESSAGE_BYTES, type ProgramMessage, type WindowMessage } from '../../shared/wire.ts'

/** Milliseconds before the first attempt to connect again; doubled with each failure up to `LONGEST_WAIT`. */
const FIRST_WAIT = 200
const LONGEST_WAIT = 5000
/** Milliseconds that a call waits for a connection before it answers `rpc.disconnected`. */
const CALL_WAIT = 10_000

/** What is used of a browser's WebSocket. */
export type Socket = Pick<WebSocket, 'send' | 'close' | 'addEventListener'>

export type SocketCallsOptions = {
  /** Opens a new socket; called again after each loss. */
  readonly connect: () => Socket
  readonly onEvent: (event: AppEvent) => void
  /** Told of each change, the first connection excepted. */
  readonly onConnection: (isConnected: boolean) => void
}

export type SocketCalls = { call(method: MethodName, input: unknown): Promise<Result<unknown>> }

const failure = (code: ErrorCode): Result<never> => ({ ok: false, error: { code, params: {} } })

type Waiting = { readonly answer: (result: Result<unknown>) => void; readonly text: string; isSent: boolean }

/** Calls over a WebSocket that comes back by itself. Calls made while it is away are sent when it is back. */
export const createSocketCalls = (options: SocketCallsOptions): SocketCalls => {
  const waiting = new Map<number, Waiting>()
  let open: Socket | null = null
  let wasOpen = false
  let nextId = 1
  let wait = FIRST_WAIT

  const settle = (id: number, result: Result<unknown>): void => {
    const call = waiting.get(id)
    waiting.delete(id)
    call?.answer(result)
  }
  const send = (call: Waiting): void => {
    if (open === null) return
    call.isSent = true
    open.send(call.text)
  }
  const receive = (data: string): void => {
    const message = JSON.parse(data) as ProgramMessage
    if ('event' in message) options.onEvent(message.event)
    else settle(message.id, message.result)
  }
  const opened = (socket: Socket): void => {
    open = socket
    wait = FIRST_WAIT
    for (const call of waiting.values()) send(call)
    if (wasOpen) options.onConnection(true)
    wasOpen = true
  }
  const closed = (): void => {
    if (open !== null) options.onConnection(false)
    open = null
    for (const [id, call] of waiting) if (call.isSent) settle(id, failure('rpc.disconnected'))
    setTimeout(connect, wait)
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }
  const connect = (): void => {
    const socket = options.connect()
    socket.addEventListener('open', () => opened(socket))
    socket.addEventListener('message', ({ data }) => receive(String(data)))
    socket.addEventListener('close', closed)
  }
  connect()

  return {
    call: (method, input) =>
      new Promise((answer) => {
        const id = nextId++
        const text = JSON.stringify({ id, method, input } satisfies WindowMessage)
        // A text of n UTF-16 units has at most 3n bytes: only a long one is worth the exact count.
        if (text.length * 3 > MAX_MESSAGE_BYTES && new Blob([text]).size > MAX_MESSAGE_BYTES) {
          answer(failure('file.tooLarge'))
          return
        }
        const call: Waiting = { answer, text, isSent: false }
        waiting.set(id, call)
        send(call)
        if (!call.isSent) {
          setTimeout(() => {
            if (!call.isSent) settle(id, failure('rpc.disconnected'))
          }, CALL_WAIT)
        }
      })
  }
}
