import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of the built window, ready to be answered by any host. */
export type WindowFile = { readonly body: Uint8Array; readonly headers: Readonly<Record<string, string>> }

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2'
}

/**
 * The content security policy of the window: its own files only, nothing inline but styles that carry the nonce of this
 * very answer (the component library adds two rules by script).
 */
const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join('; ')

/** Headers of every answer that a window receives. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store'
}

/**
 * The path on disk that a request names, or null when it leaves the folder, names a hidden file or one of a type that
 * the window does not have. `pathname` is the path of a parsed URL, still percent-encoded.
 */
export const windowPath = (folder: URL, pathname: string): string | null => {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (/[\\:\0]|(^|\/)\./.test(decoded)) return null
  const root = fileURLToPath(folder)
  const relative = decoded === '/' ? 'index.html' : decoded.replace(/^\/+/, '')
  const path = fileURLToPath(new URL(relative.split('/').map(encodeURIComponent).join('/'), folder))
  const isInside = path.startsWith(root.endsWith(sep) ? root : root + sep)
  return isInside && extname(path) in MEDIA_TYPES ? path : null
}

/** Tells scripts in the page which nonce their styles need. */
const withNonce = (html: string, nonce: string): string =>
  html.replace(/<head[^>]*>/i, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`)

/**
 * Reads a file of the built window.
 *
 * @param folder the folder of the built window, with a final slash
 * @param pathname path of the request's URL; `/` is `index.html`
 * @returns null when there is no such file
 */
export const readWindowFile = async (folder: URL, pathname: string): Promise<WindowFile | null> => {
  const path = windowPath(folder, pathname)
  if (path === null) return null
  const content = await readFile(path).catch(() => null)
  if (content === null) return null
  const nonce = randomBytes(16).toString('base64')
  const isPage = extname(path) === '.html'
  return {
    body: isPage ? Buffer.from(withNonce(content.toString('utf8'), nonce)) : content,
    headers: {
      ...COMMON_HEADERS,
      'content-type': MEDIA_TYPES[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy(nonce)
    }
  }
}
