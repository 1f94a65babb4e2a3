import { expect, type Locator } from '@playwright/test'
import type { Screen } from './screen.ts'

/** Everything that can be set. The selects are found by their place, since choosing a language renames them. */
export class SettingsSheet {
  readonly #screen: Screen

  constructor(screen: Screen) {
    this.#screen = screen
  }

  get dialog(): Locator {
    return this.#screen.page.getByRole('dialog').filter({ has: this.#screen.page.getByRole('tablist') })
  }

  get tabs(): Locator {
    return this.dialog.getByRole('tab')
  }

  async open(): Promise<void> {
    await this.#screen.page.keyboard.press('ControlOrMeta+,')
    await expect(this.dialog.getByRole('tabpanel')).toBeVisible()
  }

  /** By the language's own name, such as `Tiếng Việt`. */
  chooseLanguage(name: string): Promise<void> {
    return this.#pick(0, name)
  }

  chooseTheme(name: string): Promise<void> {
    return this.#pick(1, name)
  }

  async close(): Promise<void> {
    await this.#screen.page.keyboard.press('Escape')
    await expect(this.dialog).toBeHidden()
  }

  async #pick(place: number, name: string): Promise<void> {
    const { page } = this.#screen
    await this.dialog.getByRole('tabpanel').locator('button[aria-haspopup=listbox]').nth(place).click()
    await page.getByRole('option', { name, exact: true }).click()
    await expect(page.getByRole('listbox')).toBeHidden()
  }
}
