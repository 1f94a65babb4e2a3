import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { findElectron } from './electron-binary.ts'

type Need = { readonly name: string; readonly isMissing: () => boolean }

const isOnPath = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(`${folder}/${command}`))

const NOTO = '/usr/share/fonts/truetype/noto'

/** Debian's packages that the tests need, each only where it is needed. */
const NEEDS: readonly Need[] = [
  { name: 'chromium', isMissing: () => process.env['CHROME_PATH'] === undefined && !isOnPath('chromium') },
  { name: 'fonts-noto-core', isMissing: () => !existsSync(NOTO) || readdirSync(NOTO).length === 0 },
  {
    name: 'xvfb',
    isMissing: () => findElectron() !== null && !process.env['DISPLAY'] && !isOnPath('xvfb-run')
  }
]

const apt = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit']
  }).status === 0

/**
 * Installs what the tests need of the system: as root on Debian with apt-get; elsewhere says in one line what is to be
 * installed. Never fails: the tests that need something tell it themselves.
 */
export const prepareSystem = (): void => {
  if (process.platform !== 'linux') return
  const missing = NEEDS.filter(({ isMissing }) => isMissing()).map(({ name }) => name)
  if (missing.length === 0) return
  const canInstall = process.getuid?.() === 0 && isOnPath('apt-get')
  if (canInstall) {
    process.stdout.write(`Installing ${missing.join(', ')} ...\n`)
    const install = (): boolean => apt('install', '-y', '--no-install-recommends', ...missing)
    if (install() || (apt('update') && install())) return
  }
  process.stdout.write(`The window tests need: apt-get install ${missing.join(' ')}\n`)
}
