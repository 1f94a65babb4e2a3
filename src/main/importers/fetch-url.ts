import { lookup } from 'node:dns/promises'
import { BlockList, isIP, isIPv6 } from 'node:net'
import { AppError } from '../../shared/errors.ts'
import { readStream } from './read-bytes.ts'

const MAX_URL_BYTES = 20_000_000
const TIMEOUT_MS = 20_000
const MAX_REDIRECTS = 5
/** What an article can be; anything that calls itself text, and the documents that the importers read. */
const TYPES =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|pdf|epub\+zip|zip|octet-stream|x-subrip|vnd\.oasis\.opendocument\.text|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)\b|$)/i

export type FetchedFile = {
  readonly bytes: Buffer
  /** Made of the address. */
  readonly name: string
  /** Where it was found after all redirects. */
  readonly url: string
}

export type FetchOptions = {
  readonly signal?: AbortSignal
  /** Milliseconds for everything together. */
  readonly timeout?: number
  readonly maxBytes?: number
}

/**
 * Fetches one file from an http(s) address that a person typed; nothing else on the page is loaded, no cookies are kept. The
 * typed address may lie in a private network; a redirect from elsewhere into one is refused, by the addresses that its
 * name has now (a name server that answers differently the next moment is not guarded against). Throws `url.*`, `file.tooLarge`,
 * `file.empty` or `job.cancelled`.
 */
export async function fetchUrl(address: string, options: FetchOptions = {}): Promise<FetchedFile> {
  const typed = httpUrl(address)
  const name = nameOf(typed)
  const { signal, timeout = TIMEOUT_MS, maxBytes = MAX_URL_BYTES } = options
  const limit = AbortSignal.timeout(timeout)
  const stop = signal ? AbortSignal.any([signal, limit]) : limit
  try {
    const { response, url } = await follow(typed, stop)
    if (!response.ok) throw new AppError('url.refused', { name: url.hostname, status: response.status })
    const type = response.headers.get('content-type') ?? ''
    if (!TYPES.test(type.trim())) throw new AppError('url.wrongType', { name, type: type.slice(0, 100) })
    if (response.body === null) throw new AppError('file.empty', { name })
    return { bytes: await readStream(response.body, name, maxBytes), name: nameOf(url), url: url.href }
  } catch (error) {
    if (error instanceof AppError) throw error
    if (signal?.aborted) throw new AppError('job.cancelled')
    throw new AppError(limit.aborted ? 'url.timeout' : 'url.unreachable', { name: typed.hostname })
  }
}

/** An address as a person types it; without a scheme it is taken for https. Throws `url.invalid`. */
export function httpUrl(address: string): URL {
  const text = address.trim()
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== ''
  if (!isWeb || /\s/.test(text)) throw new AppError('url.invalid')
  url.hash = ''
  return url
}

async function follow(typed: URL, signal: AbortSignal): Promise<{ response: Response; url: URL }> {
  let url = typed
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await fetch(url, {
      redirect: 'manual',
      credentials: 'omit',
      headers: {
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'user-agent': 'Mozilla/5.0 (Tetrapla)'
      },
      signal
    })
    const target = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || target === null) return { response, url }
    await response.body?.cancel()
    url = await checkedRedirect(target, url, typed)
  }
  throw new AppError('url.refused', { name: typed.hostname })
}

async function checkedRedirect(target: string, from: URL, typed: URL): Promise<URL> {
  const url = URL.parse(target, from.href)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new AppError('url.refused', { name: typed.hostname })
  if (url.hostname !== typed.hostname && (await isPrivateHost(url.hostname)))
    throw new AppError('url.refused', { name: typed.hostname })
  return url
}

/** Networks that are not the public internet (RFC 1918, 6598, 3927, 4193, 4291 and loopback). */
const PRIVATE = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16]
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10]
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6')

/** Whether any address of a host lies in a private network. */
export async function isPrivateHost(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : (await lookup(host, { all: true })).map(({ address }) => address)
  return addresses.some((address) => PRIVATE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'))
}

/** The last part of the address, or the site. */
function nameOf({ pathname, hostname }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? ''
  try {
    return (
      decodeURIComponent(last)
        .replaceAll(/[/\\\p{Cc}]/gu, ' ')
        .trim()
        .slice(0, 200) || hostname
    )
  } catch {
    return last.slice(0, 200) || hostname
  }
}
