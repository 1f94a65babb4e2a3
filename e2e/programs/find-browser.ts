import { existsSync } from 'node:fs'
import { Launcher } from 'chrome-launcher'

/** Chromium for the tests: `CHROME_PATH`, Debian's package, else an installed Chrome. Throws when there is none. */
export const findBrowser = (): string => {
  const chosen = process.env['CHROME_PATH'] || '/usr/bin/chromium'
  if (existsSync(chosen)) return chosen
  const found = Launcher.getFirstInstallation()
  if (found === undefined) throw new Error('The window tests need Chromium or Chrome; CHROME_PATH names one.')
  return found
}
