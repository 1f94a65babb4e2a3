import type { Bridge } from '../../shared/bridge.ts'
import type { FileToken, Output, SaveToken } from '../../shared/contract.ts'
import type { ErrorCode, ErrorParams, Result } from '../../shared/errors.ts'
import type { AppEvent } from '../../shared/events.ts'
import { FILE_NAME_HEADER, MAX_UPLOAD_BYTES, WIRE_PATHS } from '../../shared/wire.ts'
import { createSocketCalls } from './socket-calls.ts'

const failure = (code: ErrorCode, params: ErrorParams = {}): Result<never> => ({
  ok: false,
  error: { code, params }
})

/** Sends a request that answers a `Result` as JSON; a program that does not answer is `rpc.disconnected`. */
const request = async <T>(url: string, init: RequestInit): Promise<Result<T>> => {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'same-origin', ...init })
    return (await response.json()) as Result<T>
  } catch {
    return failure('rpc.disconnected')
  }
}

/** Clicks a link that is never in the page, so that the browser saves the file under the name the program sends. */
const download = (url: string): void => {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  link.click()
}

/**
 * The bridge of a window in a browser. Connects at once and again whenever the connection is lost; listeners are
 * told by `connection.changed`, and calls that were under way answer `rpc.disconnected`: whether they were carried
 * out is then unknown, so that the window reads its data again.
 */
export const createBrowserBridge = ({ origin }: { readonly origin: string }): Bridge => {
  const listeners = new Set<(event: AppEvent) => void>()
  const publish = (event: AppEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const calls = createSocketCalls({
    connect: () => new WebSocket(`${origin.replace(/^http/, 'ws')}${WIRE_PATHS.socket}`),
    onEvent: publish,
    onConnection: (isConnected) => publish({ kind: 'connection.changed', isConnected })
  })
  return {
    call: async (method, input) => (await calls.call(method, input)) as Result<Output<typeof method>>,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    offerFile: async (file) => {
      if (!(file instanceof File)) return failure('rpc.badInput')
      if (file.size > MAX_UPLOAD_BYTES)
        return failure('file.tooLarge', { name: file.name, limit: MAX_UPLOAD_BYTES })
      const headers = { [FILE_NAME_HEADER]: encodeURIComponent(file.name) }
      return request<FileToken>(`${origin}${WIRE_PATHS.upload}`, { headers, body: file })
    },
    saveTarget: async (suggestedName) => {
      const headers = { [FILE_NAME_HEADER]: encodeURIComponent(suggestedName) }
      const answer = await request<SaveToken>(`${origin}${WIRE_PATHS.target}`, { headers })
      return answer.ok ? answer.value : null
    },
    fetchSaved: async (target) => download(`${origin}${WIRE_PATHS.download}${target}`)
  }
}
