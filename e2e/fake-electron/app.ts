import { EventEmitter } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

type SecondStart = { readonly argv: readonly string[]; readonly folder: string }

class FakeApp extends EventEmitter {
  readonly isPackaged = false
  readonly commandLine = { getSwitchValue: (): string => '' }
  readonly #paths = new Map<string, string>()
  readonly #ready = Promise.withResolvers<void>()
  #isQuitting = false

  setPath(name: string, path: string): void {
    mkdirSync(path, { recursive: true })
    this.#paths.set(name, path)
  }
  getPath(name: string): string {
    return this.#paths.get(name) ?? process.cwd()
  }
  getLocale(): string {
    return process.env['FAKE_LOCALE'] ?? 'en-US'
  }
  enableSandbox(): void {
    this.emit('fake-sandbox')
  }
  whenReady(): Promise<void> {
    return this.#ready.promise
  }
  becomeReady(): void {
    this.#ready.resolve()
  }

  /** The lock is a file with the process's number; a further start leaves its command line beside it. */
  requestSingleInstanceLock(): boolean {
    const folder = this.getPath('userData')
    const lock = join(folder, 'fake-lock')
    try {
      const owner = Number(readFileSync(lock, 'utf8'))
      if (isAlive(owner)) {
        const start: SecondStart = { argv: process.argv, folder: process.cwd() }
        writeFileSync(join(folder, `fake-start-${process.pid}`), JSON.stringify(start))
        return false
      }
    } catch {
      // Nobody holds the lock.
    }
    writeFileSync(lock, String(process.pid))
    const watcher = watch(folder, () => this.#readStarts(folder))
    this.on('fake-exit', () => watcher.close())
    return true
  }

  #readStarts(folder: string): void {
    for (const name of readdirSync(folder).filter((entry) => entry.startsWith('fake-start-'))) {
      const path = join(folder, name)
      let start: SecondStart
      try {
        start = JSON.parse(readFileSync(path, 'utf8')) as SecondStart
      } catch {
        // Still being written: the folder changes once more.
        continue
      }
      rmSync(path)
      this.emit('second-instance', {}, start.argv, start.folder)
    }
  }

  quit(): void {
    if (!this.#isQuitting) this.emit('before-quit', {})
    this.#isQuitting = true
    let isPrevented = false
    this.emit('will-quit', { preventDefault: () => (isPrevented = true) })
    if (!isPrevented) this.exit(0)
  }
  exit(code: number): void {
    this.emit('fake-exit')
    process.exit(code)
  }
}

export const app = new FakeApp()

// As Electron does, so that the program can put everything away.
process.on('SIGTERM', () => app.quit())
