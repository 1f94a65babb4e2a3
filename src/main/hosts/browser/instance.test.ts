import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listen } from './http-server.ts'
import { announceInstance, askForWindow, findInstance, INSTANCE_PATHS } from './instance.ts'

const folder = mkdtempSync(join(tmpdir(), 'tetrapla-instance-'))
afterAll(() => rmSync(folder, { recursive: true }))

const key = 'k'.repeat(40)
const answering = (): Server =>
  createServer((request, response) => {
    const isGood = request.headers.authorization === `Bearer ${key}`
    response.writeHead(isGood && request.url === INSTANCE_PATHS.alive ? 204 : 403).end()
  })

describe('findInstance', () => {
  it('finds a program that runs, and none after it has ended', async () => {
    const server = answering()
    const port = await listen(server, 0)
    const withdraw = announceInstance(folder, { port, key })
    expect(await findInstance(folder)).toEqual({ port, key })
    expect(await askForWindow({ port, key })).toBe(false)
    server.close()
    server.closeAllConnections()
    expect(await findInstance(folder)).toBeNull()
    withdraw()
    expect(await findInstance(folder)).toBeNull()
  })

  it('takes no other program for its own', async () => {
    const server = createServer((_request, response) => response.writeHead(200).end())
    announceInstance(folder, { port: await listen(server, 0), key })
    expect(await findInstance(folder)).toBeNull()
    server.close()
    server.closeAllConnections()
  })

  it('does not trust what it reads', async () => {
    for (const text of ['', '{}', '{"port":99999,"key":"x"}']) {
      writeFileSync(join(folder, 'running.json'), text)
      expect(await findInstance(folder)).toBeNull()
    }
  })

  it.skipIf(process.platform === 'win32')('keeps the key to its own account', () => {
    announceInstance(folder, { port: 1, key })
    expect(statSync(join(folder, 'running.json')).mode & 0o077).toBe(0)
  })
})
