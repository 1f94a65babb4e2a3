import { expect, type Locator } from '@playwright/test'
import { dropFiles } from './drop-files.ts'
import { ImportSheet } from './import-sheet.ts'
import { Screen } from './screen.ts'

/** The events of the project. */
export class LibraryScreen extends Screen {
  get events(): Locator {
    return this.page.getByRole('grid', { name: this.text('library:events.title') })
  }

  event(name: string): Locator {
    return this.events.getByRole('row', { name, exact: true })
  }

  /** Names of the events, in the order in which they are shown. */
  get names(): Locator {
    return this.events.getByRole('rowheader').getByRole('button')
  }

  async go(): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('button', { name: this.text('screens.library') })
      .click()
    await expect(this.events).toBeVisible()
  }

  /** Opens an event in the Align table. */
  async open(name: string): Promise<void> {
    await this.events.getByRole('button', { name, exact: true }).click()
    await expect(this.page.getByRole('grid', { name: this.text('align:grid.label') })).toBeVisible()
  }

  /** Chooses files as with the button; ends when the import sheet has read them. */
  async chooseFiles(paths: readonly string[]): Promise<ImportSheet> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.button('library:drop.choose').click()
    ])
    await chooser.setFiles([...paths])
    return this.#sheet()
  }

  /** The place that asks for files. */
  get dropCard(): Locator {
    return this.page.getByRole('region', { name: this.text('library:drop.title') })
  }

  /** Drops files on the window, or on an event of it; ends when the import sheet has read them. */
  async drop(paths: readonly string[], target: Locator = this.dropCard): Promise<ImportSheet> {
    await dropFiles(target, paths, this.page.getByText(this.text('library:drop.overlayHint')))
    return this.#sheet()
  }

  async #sheet(): Promise<ImportSheet> {
    const sheet = new ImportSheet(this)
    await sheet.untilRead()
    return sheet
  }
}
