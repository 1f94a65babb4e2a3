import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Result } from '../../../shared/errors.ts'
import { isWindowUrl } from './window-address.ts'

/** The one channel between the preload script and the program. */
export const RPC_CHANNEL = 'rpc'
/** The channel of events to the window. */
export const EVENT_CHANNEL = 'event'

export type RpcCall = (method: string, input: unknown) => Promise<Result<unknown>>

/** Whether a message comes from the top frame of one of the program's own pages. */
const isOwnSender = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isWindowUrl(senderFrame.url)

const REFUSED: Result<never> = { ok: false, error: { code: 'rpc.notAllowed', params: {} } }

/** Answers calls of the window; a call from anywhere else is refused before it is looked at. */
export const serveCalls = (call: RpcCall): void => {
  ipcMain.handle(RPC_CHANNEL, (event, method: unknown, input: unknown) =>
    isOwnSender(event) && typeof method === 'string' ? call(method, input) : REFUSED
  )
}
