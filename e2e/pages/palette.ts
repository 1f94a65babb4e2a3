import { expect, type Locator } from '@playwright/test'
import type { Screen } from './screen.ts'

/** Finds and runs commands by a few letters. */
export class Palette {
  readonly #screen: Screen

  constructor(screen: Screen) {
    this.#screen = screen
  }

  get dialog(): Locator {
    return this.#screen.dialog(this.#screen.text('library:palette.title'))
  }

  get search(): Locator {
    return this.dialog.getByRole('combobox')
  }

  get options(): Locator {
    return this.dialog.getByRole('option')
  }

  async open(): Promise<void> {
    await this.#screen.page.keyboard.press('ControlOrMeta+k')
    await expect(this.search).toBeFocused()
  }

  /** Types, and runs what is found first. */
  async run(text: string): Promise<void> {
    await this.open()
    await this.search.fill(text)
    await this.search.press('Enter')
    await expect(this.dialog).toBeHidden()
  }
}
