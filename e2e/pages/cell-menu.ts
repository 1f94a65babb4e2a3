import { expect, type Locator } from '@playwright/test'
import type { CommandId } from '../../src/shared/commands.ts'
import type { Screen } from './screen.ts'

/** The menu that a right click on a cell opens. */
export class CellMenu {
  readonly #screen: Screen

  constructor(screen: Screen) {
    this.#screen = screen
  }

  get items(): Locator {
    return this.#screen.page.getByRole('menuitem')
  }

  item(command: CommandId): Locator {
    return this.#screen.page.getByRole('menuitem', { name: this.#screen.text(`commands.${command}`) })
  }

  async open(cell: Locator): Promise<void> {
    await cell.click({ button: 'right' })
    await expect(this.items.first()).toBeVisible()
  }

  async run(cell: Locator, command: CommandId): Promise<void> {
    await this.open(cell)
    await this.item(command).click()
    await expect(this.items.first()).toBeHidden()
  }
}
