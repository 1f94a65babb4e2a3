export const APP_SCHEME = 'app'
export const APP_HOST = 'tetrapla'

/** What the window shows. */
export const WINDOW_URL = `${APP_SCHEME}://${APP_HOST}/index.html`

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null)

/** Whether a URL is one of the window's own pages. `app:` is unknown to Node, so `origin` would say `null`. */
export const isWindowUrl = (url: string): boolean => {
  const parsed = parse(url)
  return parsed !== null && parsed.protocol === `${APP_SCHEME}:` && parsed.host === APP_HOST
}

/**
 * The address to hand to the system's browser for a link in the window, or null when it must not be opened: anything but
 * https, and addresses that carry a user name or password.
 */
export const externalAddress = (url: string): string | null => {
  const parsed = parse(url)
  if (parsed === null || parsed.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '')
    return null
  return parsed.href
}
