import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/programs/find-browser.ts'

/** Everything runs against the built program: `npm run build` first. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  use: {
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser() }
  },
  projects: [
    { name: 'window', testIgnore: 'electron-shell.spec.ts' },
    { name: 'electron-shell', testMatch: 'electron-shell.spec.ts' }
  ]
})
