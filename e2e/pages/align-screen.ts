import { expect, type Locator } from '@playwright/test'
import { ExportDialog } from './export-dialog.ts'
import { Screen } from './screen.ts'

/** What a cell says about itself: the keys below `align:looks`. */
export type Look = 'confirmed' | 'suggested' | 'low' | 'conflict' | 'plain' | 'omitted' | 'empty'

/** The table of one event. */
export class AlignScreen extends Screen {
  get table(): Locator {
    return this.page.getByRole('grid', { name: this.text('align:grid.label') })
  }

  /** The rows that are drawn, without the heads. */
  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader') })
  }

  get ruler(): Locator {
    return this.page.getByRole('scrollbar', { name: this.text('align:ruler.label') })
  }

  /** Head of a column, left to right from 0. */
  head(column: number): Locator {
    // The first head belongs to the row numbers.
    return this.table.getByRole('columnheader').nth(column + 1)
  }

  /** A row by its number as shown, from 1; it must be in view. */
  row(number: number): Locator {
    return this.table.getByRole('row').filter({ has: this.#head(number) })
  }

  /** The number of a row with its signs: `12 Bookmarked`. */
  rowHead(number: number): Locator {
    return this.row(number).getByRole('rowheader')
  }

  #head(number: number): Locator {
    return this.page.getByRole('rowheader', { name: new RegExp(`^${number}( |$)`) })
  }

  cell(row: number, column: number): Locator {
    return this.row(row).getByRole('gridcell').nth(column)
  }

  /** The cell that holds this text. */
  cellWith(text: string): Locator {
    return this.table.getByRole('gridcell').filter({ hasText: text })
  }

  get undoButton(): Locator {
    return this.button('align:bar.undoStep', { step: '' })
  }

  get redoButton(): Locator {
    return this.button('align:bar.redoStep', { step: '' })
  }

  get suggestButton(): Locator {
    const bar = this.page.getByRole('banner')
    return bar.getByRole('button', { name: this.text('align:bar.suggest'), exact: true })
  }

  /** How far the aligner is; there only while it works. */
  get progress(): Locator {
    return this.page.getByRole('banner').getByRole('progressbar')
  }

  /** The commands at the lower edge of the cursor row. */
  get toolbar(): Locator {
    return this.page.getByRole('toolbar', { name: this.text('align:float.label') })
  }

  get status(): Locator {
    return this.page.getByRole('contentinfo')
  }

  filter(name: string): Locator {
    const bar = this.page.getByRole('group', { name: this.text('align:filters.label') })
    return bar.getByRole('button', { name: new RegExp(`^${this.text(`align:filters.${name}`)}`) })
  }

  async expectOpen(columns: number): Promise<void> {
    await expect(this.table).toBeVisible()
    await expect(this.table.getByRole('columnheader')).toHaveCount(columns + 1)
  }

  /** How many rows the event has, from the table itself, however few are in view. */
  async rowCount(): Promise<number> {
    return Number(await this.table.getAttribute('aria-rowcount')) - 1
  }

  /** Text of the one sentence of each cell of a row, with its number. */
  rowTexts(row: number): Promise<readonly string[]> {
    return this.row(row).getByRole('gridcell').getByRole('paragraph').allTextContents()
  }

  /** Texts of one column in a run of rows that hold one sentence there, with their numbers. */
  async columnTexts(first: number, count: number, column: number): Promise<readonly string[]> {
    const rows = Array.from({ length: count }, (_, index) => this.cell(first + index, column))
    return Promise.all(rows.map(async (cell) => (await cell.getByRole('paragraph').textContent()) ?? ''))
  }

  /** Waits until cells hold exactly these sentences; none: nothing linked yet. */
  async expectColumn(first: number, column: number, cells: readonly (readonly string[])[]): Promise<void> {
    for (const [index, sentences] of cells.entries()) await this.#expectCell(first + index, column, sentences)
  }

  async expectRow(row: number, cells: readonly (readonly string[])[]): Promise<void> {
    for (const [column, sentences] of cells.entries()) await this.#expectCell(row, column, sentences)
  }

  async #expectCell(row: number, column: number, sentences: readonly string[]): Promise<void> {
    const nothing = this.text('align:grid.nothingLinked')
    await expect(this.cell(row, column).getByRole('paragraph')).toHaveText(
      sentences.length === 0 ? [nothing] : [...sentences]
    )
  }

  async expectLook(cell: Locator, look: Look): Promise<void> {
    await expect(cell).toHaveAttribute('data-look', look)
  }

  /** Runs the aligner and waits until it has told what it did. */
  async suggest(): Promise<void> {
    await this.suggestButton.click()
    await expect(this.undoButton).toHaveAccessibleName(new RegExp(this.text('steps.placeSuggestion')), {
      timeout: 60_000
    })
  }

  /** Puts the cursor on a cell and presses keys there. */
  async press(cell: Locator, ...keys: readonly string[]): Promise<void> {
    await cell.click()
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Shows the rows that are folded away because only one article has them. */
  async unfold(): Promise<void> {
    const folds = this.page.getByRole('button', { name: this.text('align:filters.folds'), exact: true })
    if ((await folds.getAttribute('aria-pressed')) === 'true') await this.table.press('f')
  }

  /** Takes the cursor to a cell with the keys of the cursor. */
  async goTo(row: number, column: number): Promise<void> {
    await this.unfold()
    await this.keys('ControlOrMeta+Home', ...Array<string>(row - 1).fill('ArrowDown'))
    await this.keys('Home', ...Array<string>(column).fill('ArrowRight'))
    await expect(this.cell(row, column)).toHaveAttribute('aria-selected', 'true')
  }

  /** Presses keys in the table, where the cursor is. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.table.press(key)
  }

  async openExport(): Promise<ExportDialog> {
    await this.page.keyboard.press('ControlOrMeta+e')
    const dialog = new ExportDialog(this)
    await expect(dialog.dialog).toBeVisible()
    return dialog
  }
}
