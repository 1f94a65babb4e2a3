import { protocol } from 'electron'
import { COMMON_HEADERS, readWindowFile } from '../window-files.ts'
import { APP_HOST, APP_SCHEME } from './window-address.ts'

/** Declares `app://` before the program is ready: an origin like any secure one, without bypassing its own policy. */
export const declareScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }
  ])

/** Answers `app://` with the files of the built window and nothing else. */
export const serveWindow = (renderer: URL): void =>
  protocol.handle(APP_SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url)
    const file =
      host === APP_HOST && request.method === 'GET' ? await readWindowFile(renderer, pathname) : null
    if (file === null) return new Response(null, { status: 404, headers: COMMON_HEADERS })
    return new Response(Buffer.from(file.body), { headers: file.headers })
  })
