import type { MethodName } from './contract.ts'
import type { Result } from './errors.ts'
import type { AppEvent } from './events.ts'

/** The largest message that a browser window may send, in bytes of UTF-8. */
export const MAX_MESSAGE_BYTES = 64 * 1024 * 1024
/** The largest file that a browser window may upload, in bytes. */
export const MAX_UPLOAD_BYTES = 512 * 1024 * 1024

/** Paths of the browser host. Calls and events go over one WebSocket as JSON texts. */
export const WIRE_PATHS = {
  socket: '/socket',
  upload: '/upload',
  target: '/target',
  download: '/download/'
} as const
/** Header of an upload: the file's name, percent-encoded. */
export const FILE_NAME_HEADER = 'x-file-name'

/** What a browser window sends: a call, its id chosen by the window and repeated in the answer. */
export type WindowMessage = { readonly id: number; readonly method: MethodName; readonly input?: unknown }

/** What the program sends: the answer to a call, or an event. */
export type ProgramMessage =
  | { readonly id: number; readonly result: Result<unknown> }
  | { readonly event: AppEvent }
