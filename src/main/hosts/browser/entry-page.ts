import type { ServerResponse } from 'node:http'
import { COMMON_HEADERS } from '../window-files.ts'

const page = (head: string, text: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tetrapla</title>${head}</head><body><p>${text}</p></body></html>`

const HEADERS = {
  ...COMMON_HEADERS,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
}

/**
 * Gives the window its session and goes on to the program. Not an HTTP redirect: behind a link from elsewhere a browser
 * would not send the new, strict cookie along.
 */
export const sendEntry = (response: ServerResponse, cookie: string): void => {
  response.writeHead(200, { ...HEADERS, 'set-cookie': cookie })
  response.end(page('<meta http-equiv="refresh" content="0;url=/">', ''))
}

/** For everything that is not the program's own window. English: nothing is known of the person here. */
export const sendRefusal = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { ...HEADERS, connection: 'close' })
  response.end(
    page('', 'Tetrapla is running. Open it with the full address that it printed when it started.')
  )
}
