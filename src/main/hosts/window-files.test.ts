import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readWindowFile, windowPath } from './window-files.ts'

const parent = mkdtempSync(join(tmpdir(), 'tetrapla-window-'))
const root = join(parent, 'renderer')
const folder = pathToFileURL(`${root}/`)
mkdirSync(join(root, 'assets'), { recursive: true })
mkdirSync(join(parent, 'renderer-other'))
writeFileSync(join(root, 'index.html'), '<!doctype html><html><head><title>T</title></head></html>')
writeFileSync(join(root, 'assets', 'a b.js'), 'export {}')
writeFileSync(join(parent, 'secret.json'), '{}')
writeFileSync(join(parent, 'renderer-other', 'secret.json'), '{}')
afterAll(() => rmSync(parent, { recursive: true }))

describe('windowPath', () => {
  it('names files in the folder', () => {
    expect(windowPath(folder, '/')).toBe(join(root, 'index.html'))
    expect(windowPath(folder, '/assets/a%20b.js')).toBe(join(root, 'assets', 'a b.js'))
  })

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5csecret.json',
    '/../renderer-other/secret.json',
    '/%2e%2e%2frenderer-other%2fsecret.json',
    '//etc/passwd.json/../../../secret.json',
    '/.hidden.json',
    '/assets/.git/config.json',
    '/C:/secret.json',
    '/index.html%00.js',
    '/%',
    '/noextension',
    '/page.php'
  ])('refuses %s', (pathname) => {
    expect(windowPath(folder, pathname)).toBeNull()
  })

  it('stays inside for an absolute path', () => {
    expect(windowPath(folder, `/${parent}/secret.json`)?.startsWith(root)).toBe(true)
  })
})

describe('readWindowFile', () => {
  it('gives a page a policy without anything inline but styles with its own nonce', async () => {
    const [first, second] = [await readWindowFile(folder, '/'), await readWindowFile(folder, '/')]
    const policy = first?.headers['content-security-policy'] ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(Buffer.from(first?.body ?? []).toString()).toContain(
      `<meta property="csp-nonce" nonce="${nonce}">`
    )
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(second?.headers['content-security-policy']).not.toBe(policy)
  })

  it('types scripts and knows no missing file', async () => {
    const script = await readWindowFile(folder, '/assets/a%20b.js')
    expect(script?.headers['content-type']).toMatch(/^text\/javascript/)
    expect(script?.headers['x-content-type-options']).toBe('nosniff')
    expect(await readWindowFile(folder, '/missing.js')).toBeNull()
    expect(await readWindowFile(folder, '/assets')).toBeNull()
  })
})
