import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.ts'
import { downloadElectron, findElectron } from './electron-binary.ts'
import { ROOT } from './files.ts'

/** A runtime that ends with an error this soon (ms) could not start here at all. */
const START_TIME = 8000

const say = (line: string): void => void process.stderr.write(`${line}\n`)

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

type End = { readonly code: number; readonly milliseconds: number }

/** Runs a program until it ends; signals that this process receives are passed on. */
const run = (command: string, args: readonly string[]): Promise<End> =>
  new Promise((resolve) => {
    const begin = performance.now()
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' })
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
    for (const signal of signals) process.on(signal, pass)
    const end = (code: number): void => {
      for (const signal of signals) process.off(signal, pass)
      resolve({ code, milliseconds: performance.now() - begin })
    }
    child.on('error', () => end(1))
    child.on('exit', (code, signal) => end(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
  })

const runServer = (args: readonly string[]): Promise<End> =>
  run(process.execPath, [join(ROOT, 'out', 'main', 'server.js'), ...args])

/** Chromium refuses to run sandboxed as root. */
const rootSwitches = (): readonly string[] =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Starts the window in Electron; answers null when it ran, else why it could not. */
const runElectron = async (args: readonly string[]): Promise<string | null> => {
  if (findElectron() === null) {
    const failure = await downloadElectron()
    if (failure !== null) return failure
  }
  const electron = findElectron()
  if (electron === null) return 'the runtime is not where its package says'
  const { code, milliseconds } = await run(electron, [...rootSwitches(), ROOT, ...args])
  return code !== 0 && milliseconds < START_TIME ? `it ended at once with code ${code}` : null
}

/** `npm start`: Electron where it can run, else the browser host, without a display the address alone. */
const start = async (args: readonly string[]): Promise<number> => {
  ensureBuilt()
  const options = ['--browser', '--no-window', '--port', '--data']
  if (args.some((arg) => options.includes(arg.split('=')[0] ?? ''))) {
    return (await runServer(args.filter((arg) => arg !== '--browser'))).code
  }
  if (!hasDisplay()) {
    say('No display here: Tetrapla serves its window at an address to open.')
    return (await runServer(['--no-window', ...args])).code
  }
  const failure = await runElectron(args)
  if (failure === null) return 0
  say(`Electron cannot be used: ${failure}. Tetrapla opens in an installed browser instead.`)
  return (await runServer(args)).code
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  say(`Tetrapla cannot start: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
