import { describe, expect, it } from 'vitest'
import { createAccess } from './access.ts'

const cookieOf = (setCookie: string | null): string => setCookie?.split(';')[0] ?? ''

describe('createAccess', () => {
  it('gives a session for a key, and knows it again among other cookies', () => {
    const access = createAccess()
    const cookie = access.redeem(access.key)
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(access.isKnown(cookieOf(cookie))).toBe(true)
    expect(access.isKnown(`theme=dark; ${cookieOf(cookie)}; a=b=c`)).toBe(true)
  })

  it('knows no other key, no other session and no session of another start', () => {
    const [access, other] = [createAccess(), createAccess()]
    expect(access.redeem('')).toBeNull()
    expect(access.redeem(other.key)).toBeNull()
    expect(access.isKnown(undefined)).toBe(false)
    expect(access.isKnown(cookieOf(other.redeem(other.key)))).toBe(false)
    expect(access.isKnown(cookieOf(access.redeem(access.key)).replace(/=.*/, `=${access.key}`))).toBe(false)
  })

  it('lets a window key open one window only', () => {
    const access = createAccess()
    const once = access.issueKey()
    expect(access.redeem(once)).not.toBeNull()
    expect(access.redeem(once)).toBeNull()
    expect(access.redeem(access.key)).not.toBeNull()
    expect(access.redeem(access.key)).not.toBeNull()
  })

  it('lets only the lasting key speak for a further start', () => {
    const access = createAccess()
    expect(access.isBearer(`Bearer ${access.key}`)).toBe(true)
    expect(access.isBearer(`Bearer ${access.issueKey()}`)).toBe(false)
    expect(access.isBearer(undefined)).toBe(false)
  })
})
