import { app, net, protocol } from 'electron'
import { COMMON_HEADERS, readWindowFile } from '../window-files.ts'
import { APP_HOST, APP_SCHEME } from './window-address.ts'

/** Declares `app://` before the program is ready: an origin like any secure one, without bypassing its own policy. */
export const declareScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }
  ])

/** Where `npm run dev` serves the window's sources; never in a packaged program. */
const devServer = (): string | null =>
  app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)

const answer = async (request: Request, renderer: URL): Promise<Response> => {
  const { host, pathname, search } = new URL(request.url)
  const notFound = new Response(null, { status: 404, headers: COMMON_HEADERS })
  if (host !== APP_HOST || request.method !== 'GET') return notFound
  const server = devServer()
  if (server !== null) return net.fetch(server + pathname + search)
  const file = await readWindowFile(renderer, pathname)
  return file === null ? notFound : new Response(Buffer.from(file.body), { headers: file.headers })
}

/** Answers `app://` with the files of the built window and nothing else. */
export const serveWindow = (renderer: URL): void =>
  protocol.handle(APP_SCHEME, (request) => answer(request, renderer))
