import type { Locator, Page } from '@playwright/test'
import type { Program } from '../programs/program.ts'
import type { Locale } from '../../src/shared/settings.ts'
import { textsIn, type Texts } from './texts.ts'

/**
 * What all screens have in common. A page object finds things by role and by the texts of the interface, in the language
 * that it was made for, and asks the program for its page each time: after a restart that is another one.
 */
export class Screen {
  readonly program: Program
  readonly text: Texts

  constructor(program: Program, locale: Locale = 'en') {
    this.program = program
    this.text = textsIn(locale)
  }

  get page(): Page {
    return this.program.page
  }

  button(key: string, values?: Record<string, unknown>): Locator {
    return this.page.getByRole('button', { name: this.text(key, values) })
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name })
  }

  /** The passing messages at the edge of the window. */
  get messages(): Locator {
    return this.page.getByRole('region', { name: this.text('app.messages') })
  }

  message(text: string): Locator {
    return this.messages.getByText(text)
  }
}
