import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppEvent } from '../../shared/events.ts'
import { createSocketCalls } from './socket-calls.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** The other end of a connection, moved by hand. */
class TestSocket extends EventTarget {
  readonly sent: { readonly id: number; readonly method: string; readonly input?: unknown }[] = []
  send(text: string): void {
    this.sent.push(JSON.parse(text))
  }
  close(): void {
    this.dispatchEvent(new Event('close'))
  }
  open(): void {
    this.dispatchEvent(new Event('open'))
  }
  receive(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }))
  }
}

const connecting = () => {
  const sockets: TestSocket[] = []
  const events: AppEvent[] = []
  const states: boolean[] = []
  const calls = createSocketCalls({
    connect: () => {
      const socket = new TestSocket()
      sockets.push(socket)
      return socket
    },
    onEvent: (event) => void events.push(event),
    onConnection: (isConnected) => void states.push(isConnected)
  })
  return { sockets, events, states, calls, last: () => sockets.at(-1)! }
}

const lost = { ok: false, error: { code: 'rpc.disconnected', params: {} } }

describe('createSocketCalls', () => {
  it('gives each call its own answer, in any order', async () => {
    const { calls, last } = connecting()
    last().open()
    const answers = [calls.call('app.info', undefined), calls.call('events.list', undefined)]
    const [first, second] = last().sent
    last().receive({ id: second?.id, result: { ok: true, value: 2 } })
    last().receive({ id: first?.id, result: { ok: true, value: 1 } })
    expect(await Promise.all(answers)).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 }
    ])
  })

  it('sends what was asked before the connection stood', async () => {
    const { calls, last } = connecting()
    const answer = calls.call('events.create', { name: 'Talks' })
    last().open()
    expect(last().sent).toEqual([{ id: 1, method: 'events.create', input: { name: 'Talks' } }])
    last().receive({ id: 1, result: { ok: true, value: null } })
    expect(await answer).toEqual({ ok: true, value: null })
  })

  it('answers a call that was under way when the connection was lost, and never sends it twice', async () => {
    const { calls, last, sockets, states } = connecting()
    last().open()
    const under = calls.call('events.create', { name: 'Talks' })
    last().close()
    expect(await under).toEqual(lost)
    const later = calls.call('events.list', undefined)
    vi.advanceTimersByTime(200)
    last().open()
    expect(sockets).toHaveLength(2)
    expect(last().sent.map(({ method }) => method)).toEqual(['events.list'])
    last().receive({ id: last().sent[0]?.id, result: { ok: true, value: [] } })
    expect(await later).toEqual({ ok: true, value: [] })
    expect(states).toEqual([false, true])
  })

  it('gives a call up that finds no connection for ten seconds', async () => {
    const { calls } = connecting()
    const answer = calls.call('app.info', undefined)
    vi.advanceTimersByTime(10_000)
    expect(await answer).toEqual(lost)
  })

  it('tries less and less often, and never stops', () => {
    const { sockets, last, states } = connecting()
    for (let attempt = 0; attempt < 20; attempt++) {
      last().close()
      vi.advanceTimersByTime(5000)
    }
    expect(sockets).toHaveLength(21)
    last().close()
    vi.advanceTimersByTime(4999)
    expect(sockets).toHaveLength(21)
    expect(states).toEqual([])
  })

  it('passes events on', () => {
    const { events, last } = connecting()
    last().open()
    last().receive({ event: { kind: 'events.changed' } })
    expect(events).toEqual([{ kind: 'events.changed' }])
  })
})
