import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { playwrightTally, vitestTally } from './counts.ts'
import { findElectron } from './electron-binary.ts'
import { binScript, gates } from './gates.ts'
import { report, runSteps, type Step } from './steps.ts'
import { prepareSystem } from './system-packages.ts'

/** `npm test`: everything that must hold, and the counts as the last line. */
const reports = mkdtempSync(join(tmpdir(), 'tetrapla-test-'))

const unit = (): Step => {
  const file = join(reports, 'unit.json')
  const args = [binScript('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  return { name: 'unit tests', args, count: () => vitestTally(file) }
}

const build: Step = { name: 'build', args: [binScript('electron-vite'), 'build', '--logLevel', 'warn'] }

/** A real Electron needs a screen; the fake one and the browser do not. */
const needsScreen = (): boolean =>
  process.platform === 'linux' &&
  findElectron() !== null &&
  !process.env['DISPLAY'] &&
  !process.env['WAYLAND_DISPLAY']

const windows = (name: string, project: string): Step => {
  const file = join(reports, `${project}.json`)
  return {
    name,
    args: [
      binScript('@playwright/test', 'playwright'),
      'test',
      `--project=${project}`,
      '--reporter=line,json'
    ],
    ...(needsScreen() && { wrapper: ['xvfb-run', '-a'] as const }),
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    count: () => playwrightTally(file)
  }
}

prepareSystem()
const results = await runSteps([
  ...gates(),
  unit(),
  build,
  windows('window (e2e)', 'window'),
  windows('Electron shell', 'electron-shell')
])
rmSync(reports, { recursive: true, force: true })
process.exitCode = report(results)
