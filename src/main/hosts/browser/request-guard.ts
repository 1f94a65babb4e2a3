import type { IncomingHttpHeaders } from 'node:http'

/**
 * How much a request must say of where it comes from. `entry`: a person may follow a link to the program's address from
 * anywhere, the key in it decides. `read`: a page of the program or typed by a person. `change`: must name its origin.
 */
export type RequestKind = 'entry' | 'read' | 'change'

/**
 * Whether a request was sent to exactly this address and, where a browser says so, from a page of exactly this origin.
 * An exact `Host` stops pages of other names that resolve to 127.0.0.1, an exact `Origin` all other pages.
 *
 * @param host the only good `Host`, such as `127.0.0.1:4321`
 */
export const isOwnRequest = (headers: IncomingHttpHeaders, host: string, kind: RequestKind): boolean => {
  if (headers.host !== host) return false
  if (kind === 'entry') return headers.origin === undefined
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return headers.origin === undefined ? kind === 'read' : headers.origin === `http://${host}`
}
