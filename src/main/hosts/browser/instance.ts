import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const record = z.object({ port: z.number().int().min(1).max(65_535), key: z.string().min(20).max(200) })

/** Where a running program listens, and the key to it. Readable by its own account only. */
export type Instance = z.output<typeof record>

const pathIn = (settings: string): string => join(settings, 'running.json')

/** What a person opens in a browser. */
export const addressOf = ({ port, key }: Instance): string => `http://127.0.0.1:${port}/?key=${key}`

/** Milliseconds that a running program has to answer. */
const ANSWER_TIME = 3000

const ask = async ({ port, key }: Instance, path: string, method: 'GET' | 'POST'): Promise<boolean> => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(ANSWER_TIME)
    })
    return response.status === 204
  } catch {
    return false
  }
}

/** Paths that a further start of the program asks with the key as bearer: is it there; open a window. */
export const INSTANCE_PATHS = { alive: '/instance', open: '/instance/window' } as const

/** The program that already runs on these data, or null. */
export const findInstance = async (settings: string): Promise<Instance | null> => {
  let found: Instance
  try {
    found = record.parse(JSON.parse(readFileSync(pathIn(settings), 'utf8')))
  } catch {
    return null
  }
  return (await ask(found, INSTANCE_PATHS.alive, 'GET')) ? found : null
}

/** Asks the running program for a window. Answers whether one opens. */
export const askForWindow = (instance: Instance): Promise<boolean> =>
  ask(instance, INSTANCE_PATHS.open, 'POST')

/** Makes this program known to further starts. @returns a function that takes it back */
export const announceInstance = (settings: string, instance: Instance): (() => void) => {
  mkdirSync(settings, { recursive: true })
  rmSync(pathIn(settings), { force: true })
  writeFileSync(pathIn(settings), JSON.stringify(instance), { mode: 0o600 })
  return () => rmSync(pathIn(settings), { force: true })
}
