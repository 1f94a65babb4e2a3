// Runs on any Node from 18 on and needs no package: installs the packages when they are missing or old, then runs
// scripts/NAME.ts on the Node that the project brings along (the development dependency `node`).
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isWindows = process.platform === 'win32'
const projectNode = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node')
const TASKS = ['start', 'test', 'demo']

/** @param {string} path relative to the project */
const readLock = (path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages
  } catch {
    return null
  }
}

/** npm writes its own list of what it installed when it is done: it must agree with package-lock.json. */
const isInstalled = () => {
  const wanted = readLock('package-lock.json')
  const installed = readLock('node_modules/.package-lock.json')
  if (installed === null || !existsSync(projectNode)) return false
  return Object.entries(wanted ?? {}).every(([path, { version, optional, peer }]) => {
    const found = installed[path]
    if (path === '' || (found === undefined && (optional || peer))) return true
    return found?.version === version
  })
}

const isAlive = (/** @type {number} */ pid) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Two starts at once must not install into the same folder: the second waits for the first. */
const withLock = async (/** @type {() => void} */ action) => {
  const lock = join(
    tmpdir(),
    `tetrapla-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`
  )
  const owner = join(lock, 'pid')
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      await sleep(500)
      const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : 0
      if (pid > 0 && !isAlive(pid)) rmSync(lock, { recursive: true, force: true })
    }
  }
  try {
    writeFileSync(owner, String(process.pid))
    action()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Runs npm as it was started itself, or the one on the path. */
const npm = (/** @type {string[]} */ ...args) => {
  const script = process.env.npm_execpath
  const isScript = script !== undefined && /\.c?js$/.test(script)
  const [command, given] = isScript ? [process.execPath, [script, ...args]] : ['npm', args]
  return spawnSync(command, given, { cwd: root, stdio: ['ignore', 2, 2], shell: !isScript && isWindows })
    .status
}

const install = () => {
  if (isInstalled()) return
  console.error('Installing the packages (once) ...')
  // Not `npm ci`: it wants the packages of all platforms in the lock file, also those that a registry does not have.
  const status = npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error')
  if (status !== 0) throw new Error('the packages could not be installed: see the lines above')
  if (existsSync(projectNode)) return
  // Scripts of packages are switched off here: this one fetches nothing but Node itself, from the registry.
  const setUp = spawnSync(process.execPath, ['installArchSpecificPackage'], {
    cwd: join(root, 'node_modules', 'node'),
    env: { ...process.env, npm_config_ignore_scripts: 'false' },
    stdio: ['ignore', 2, 2]
  })
  if (setUp.status !== 0 || !existsSync(projectNode)) throw new Error('Node 24 could not be installed')
}

const run = (/** @type {string} */ task, /** @type {string[]} */ args) => {
  const bin = join(root, 'node_modules', '.bin')
  const PATH = [bin, dirname(projectNode), process.env.PATH ?? ''].join(delimiter)
  const child = spawn(projectNode, [join(root, 'scripts', `${task}.ts`), ...args], {
    cwd: root,
    env: { ...process.env, PATH },
    stdio: 'inherit'
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}

const [task = 'start', ...args] = process.argv.slice(2)
if (!TASKS.includes(task)) {
  console.error(`Unknown task ${task}: one of ${TASKS.join(', ')}`)
  process.exitCode = 2
} else {
  try {
    if (!isInstalled()) await withLock(install)
    run(task, args)
  } catch (error) {
    console.error(`Tetrapla cannot ${task}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
