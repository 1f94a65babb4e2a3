import { readFileSync } from 'node:fs'
import { expect, type Locator } from '@playwright/test'
import type { Screen } from './screen.ts'
import { choose } from './select.ts'

export type ExportKind = 'table' | 'pairs' | 'tmx' | 'xliff' | 'jsonl' | 'html'

/** What is written, how much of it, and where to. */
export class ExportDialog {
  readonly #screen: Screen

  constructor(screen: Screen) {
    this.#screen = screen
  }

  get dialog(): Locator {
    return this.#screen.dialog(this.#screen.text('library:export.title'))
  }

  /** The line that says how much will be written. */
  get summary(): Locator {
    return this.dialog.getByRole('status')
  }

  get preview(): Locator {
    return this.dialog.getByRole('region', { name: this.#screen.text('library:export.preview') })
  }

  /** The number that the summary begins with, once the preview shows the format that was chosen. */
  async count(): Promise<number> {
    await expect(this.preview).toHaveAttribute('aria-busy', 'false')
    return Number.parseInt((await this.summary.innerText()).replaceAll(/[^\d\s]/g, ''), 10)
  }

  /** The fields of the rows that the preview shows, for the formats that it shows as a table. */
  rows(): Promise<readonly (readonly string[])[]> {
    return this.preview
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td')].map((field) => field.textContent ?? ''))
      )
  }

  async choose(kind: ExportKind): Promise<void> {
    const option = this.dialog.getByRole('option', { name: this.#screen.text(`library:export.${kind}.name`) })
    await option.click()
    await expect(option).toHaveAttribute('aria-selected', 'true')
  }

  async choosePair(source: string, target: string): Promise<void> {
    await choose(this.dialog, this.#screen.text('library:export.source'), source)
    await choose(this.dialog, this.#screen.text('library:export.target'), target)
  }

  get saveButton(): Locator {
    return this.dialog.getByRole('button', { name: this.#screen.text('library:export.save') })
  }

  /** Saves in a browser, where the file comes as a download; gives its content. */
  async download(): Promise<string> {
    const [download] = await Promise.all([
      this.#screen.page.waitForEvent('download'),
      this.saveButton.click()
    ])
    return readFileSync(await download.path(), 'utf8')
  }
}
