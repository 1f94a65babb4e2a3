import { expect, type Locator } from '@playwright/test'
import type { Screen } from './screen.ts'
import { choose, selectButton } from './select.ts'

export type ArticleField = 'date' | 'title' | 'outlet' | 'author' | 'url'

/** What is shown of the files before they are stored. */
export class ImportSheet {
  readonly #screen: Screen

  constructor(screen: Screen) {
    this.#screen = screen
  }

  get sheet(): Locator {
    return this.#screen.page.getByRole('dialog').filter({ has: this.files })
  }

  get files(): Locator {
    return this.#screen.page.getByRole('listbox', { name: this.#screen.text('library:import.files') })
  }

  file(name: string): Locator {
    return this.files.getByRole('option').filter({ hasText: name })
  }

  /** What is read of the file that is shown. */
  get details(): Locator {
    return this.sheet
      .getByRole('region')
      .filter({ has: this.#screen.page.getByRole('switch') })
      .first()
  }

  get language(): Locator {
    return selectButton(this.details, this.#screen.text('library:import.fields.language'))
  }

  field(name: ArticleField): Locator {
    const label = this.#screen.text(`library:import.fields.${name}`)
    return this.details.getByRole('textbox', { name: label, exact: true })
  }

  /** The lines of the file, with how many sentences are kept and how many lines are cut. */
  get lines(): Locator {
    return this.details.getByRole('region', { name: this.#screen.text('library:import.lines') })
  }

  /** The switch of a line, by how the line begins. */
  line(start: string): Locator {
    return this.lines.getByRole('switch', {
      name: `${this.#screen.text('library:import.keepLine')}: ${start}`
    })
  }

  get eventName(): Locator {
    return this.sheet.getByRole('textbox', { name: this.#screen.text('library:import.eventName') })
  }

  submitButton(count: number): Locator {
    return this.#screen.button('library:import.submit', { count, number: count })
  }

  /** Shows what was read of a file. */
  async select(name: string): Promise<Locator> {
    await this.file(name).click()
    await expect(this.details).toHaveAccessibleName(this.#screen.text('library:import.details', { name }))
    return this.details
  }

  /** Chooses a file in the list and leaves it out by key. */
  async leaveOut(name: string): Promise<void> {
    await this.file(name).click()
    await this.file(name).press('Delete')
    await expect(this.file(name)).toContainText(this.#screen.text('library:import.leftOut'))
  }

  chooseLanguage(language: string): Promise<void> {
    return choose(this.details, this.#screen.text('library:import.fields.language'), language)
  }

  /** Waits until no file is being read any more. */
  async untilRead(): Promise<void> {
    await expect(this.files.getByRole('option').first()).toBeVisible()
    await expect(this.files.getByText(this.#screen.text('library:import.reading'))).toHaveCount(0, {
      timeout: 30_000
    })
  }

  /** Imports the articles and waits until the sheet has closed. */
  async submit(count: number): Promise<void> {
    await this.submitButton(count).click()
    await this.untilClosed()
  }

  /** Waits until the articles are stored and their table is shown. */
  async untilClosed(): Promise<void> {
    await expect(this.files).toBeHidden({ timeout: 60_000 })
  }
}
