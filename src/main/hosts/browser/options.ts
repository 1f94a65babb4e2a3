import { parseArgs } from 'node:util'

export type ServerOptions = {
  /** Whether to open the window in an installed browser. */
  readonly opensWindow: boolean
  /** 0: any free port. */
  readonly port: number
  /** Folder for everything that the program keeps; undefined: the account's. */
  readonly data: string | undefined
}

export const USAGE = `Usage: node out/main/server.js [--no-window] [--port N] [--data DIR]
  --no-window   print the address only
  --port N      listen on this port of 127.0.0.1 (default: any free one)
  --data DIR    keep projects and settings here (default: TETRAPLA_DATA, else the account's folders)`

/** Reads the command line. Throws an `Error` with one line for the person. */
export const readOptions = (args: readonly string[]): ServerOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: { 'no-window': { type: 'boolean' }, port: { type: 'string' }, data: { type: 'string' } }
  })
  const port = Number(values.port ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port}: a whole number from 0 to 65535`)
  }
  return { opensWindow: values['no-window'] !== true, port, data: values.data }
}
