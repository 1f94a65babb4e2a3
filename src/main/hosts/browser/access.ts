import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const newSecret = (): string => randomBytes(32).toString('base64url')

// Digests have one length, which the comparison needs.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const isSame = (a: string, b: string): boolean => {
  return timingSafeEqual(digest(a), digest(b))
}

const cookieValue = (header: string | undefined, name: string): string | null => {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return null
}

/**
 * Who may talk to this start of the program. A window is opened with a key in its address and gets a session cookie in
 * exchange. The address of a process can be read by other accounts of the machine, hence the keys of windows that the
 * program opens itself are good for one exchange; the key that a person is shown stays good until the program ends.
 */
export type Access = {
  /** The key for people and for further starts of the program. */
  readonly key: string
  /** A key that works once. */
  issueKey(): string
  /** A `Set-Cookie` value for a key that is good, else null. */
  redeem(key: string): string | null
  /** Whether a request's `Cookie` header names a session. */
  isKnown(cookieHeader: string | undefined): boolean
  /** Whether an `Authorization` header bears the lasting key: a further start of the program. */
  isBearer(authorization: string | undefined): boolean
}

export const createAccess = (): Access => {
  const key = newSecret()
  // Cookies do not know ports: a name of its own lets two programs run side by side.
  const cookieName = `tetrapla-${randomBytes(6).toString('hex')}`
  const session = newSecret()
  const onceKeys = new Set<string>()
  return {
    key,
    issueKey: () => {
      const once = newSecret()
      onceKeys.add(once)
      return once
    },
    redeem: (given) => {
      const once = [...onceKeys].find((candidate) => isSame(candidate, given))
      if (once !== undefined) onceKeys.delete(once)
      if (once === undefined && !isSame(given, key)) return null
      return `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict`
    },
    isBearer: (header) => isSame(header ?? '', `Bearer ${key}`),
    isKnown: (header) => {
      const given = cookieValue(header, cookieName)
      return given !== null && isSame(given, session)
    }
  }
}
