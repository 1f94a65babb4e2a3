import { readFileSync } from 'node:fs'
import type { Tally } from './steps.ts'

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  /** Test files; one that could not be loaded has failed without a test. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** The counts in Vitest's JSON report. */
export const vitestTally = (path: string): Tally => {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = readJson(path) as VitestReport
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
  )
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests }
}

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

/** The counts in Playwright's JSON report; a test that passed only when it was repeated has failed. */
export const playwrightTally = (path: string): Tally => {
  const { expected, unexpected, flaky, skipped } = (readJson(path) as PlaywrightReport).stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}
