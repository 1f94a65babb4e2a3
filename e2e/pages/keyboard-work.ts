import { expect } from '@playwright/test'
import type { AlignScreen } from './align-screen.ts'

/*
 * What a person does in the table by keyboard, each command checked in the table. `first` is the number of the first of
 * three rows that hold one sentence in each of the four columns.
 */

/** Moves sentences of a column and pushes columns and rows, each there and back. */
export const moveByKeyboard = async (align: AlignScreen, first: number): Promise<void> => {
  const [above = '', moved = '', below = ''] = await align.columnTexts(first, 3, 1)
  const expectColumn = (...cells: readonly (readonly string[])[]): Promise<void> =>
    align.expectColumn(first, 1, cells)
  await align.goTo(first + 1, 1)
  await align.keys('[')
  await expectColumn([above, moved], [], [below])
  await expect(align.cell(first, 1)).toHaveAttribute('aria-selected', 'true')
  await align.keys('Alt+ArrowDown')
  await expectColumn([above], [moved], [below])
  await align.expectLook(align.cell(first + 1, 1), 'confirmed')
  await align.keys('Enter')
  await expectColumn([above], [], [moved], [below])
  await expect(align.cell(first + 2, 1)).toHaveAttribute('aria-selected', 'true')
  await align.keys('Backspace')
  await expectColumn([above], [moved], [below])
  const rows = await align.rowCount()
  await align.keys('Shift+Enter')
  await expectColumn([above], [], [moved], [below])
  await align.expectRow(first + 1, [[], [], [], []])
  expect(await align.rowCount()).toBe(rows + 1)
  await align.keys('Shift+Backspace')
  await expectColumn([above], [moved], [below])
}

/** Merges two rows and splits them again, inserts an empty row and removes it. */
export const changeRowsByKeyboard = async (align: AlignScreen, first: number): Promise<void> => {
  const texts = await align.rowTexts(first)
  const next = await align.rowTexts(first + 1)
  await align.goTo(first, 0)
  await align.keys('m')
  await align.expectRow(
    first,
    texts.map((text, column) => [text, next[column] ?? ''])
  )
  await align.keys('Shift+S')
  await align.expectRow(
    first,
    texts.map((text) => [text])
  )
  await align.expectRow(
    first + 1,
    next.map((text) => [text])
  )
  await align.keys('i')
  await align.expectRow(first, [[], [], [], []])
  await align.keys('Delete')
  await align.expectRow(
    first,
    texts.map((text) => [text])
  )
}

/** Links a sentence into the row above with Space, Space, and unlinks the cell. Ends with one row more. */
export const linkByKeyboard = async (align: AlignScreen, first: number): Promise<void> => {
  const [above = '', picked = ''] = await align.columnTexts(first, 2, 2)
  await align.goTo(first + 1, 2)
  await align.keys(' ')
  await expect(align.status).toContainText('1 sentence picked')
  await align.keys('Escape')
  await expect(align.status).not.toContainText('picked')
  await align.keys(' ', 'ArrowUp', ' ')
  await align.expectColumn(first + 1, 2, [[]])
  await expect(align.cell(first, 2)).toContainText(above)
  await expect(align.cell(first, 2)).toContainText(picked)
  await align.expectLook(align.cell(first, 2), 'confirmed')
  await align.keys('k')
  await align.expectColumn(first, 2, [[]])
  await expect(align.cell(first + 1, 2)).toContainText(above)
  await expect(align.cell(first + 1, 2)).toContainText(picked)
  await align.expectColumn(first + 1, 0, [[]])
}

/** Decides about the cells of a row whose second cell was moved by hand, so is decided, and whose third is empty. */
export const decideByKeyboard = async (align: AlignScreen, first: number): Promise<void> => {
  const cell = (column: number) => align.cell(first, column)
  await align.goTo(first, 2)
  await align.keys('o')
  await align.expectLook(cell(2), 'omitted')
  await expect(cell(2)).toContainText('omitted · confirmed')
  // What was moved by hand is confirmed already.
  await align.expectLook(cell(1), 'confirmed')
  await align.goTo(first, 1)
  await align.keys('u')
  await expect(cell(1)).not.toHaveAttribute('data-look', 'confirmed')
  await align.goTo(first, 0)
  await align.keys('a')
  await align.expectLook(cell(0), 'confirmed')
  await expect(cell(1)).toHaveAttribute('aria-selected', 'true')
  await align.keys('Shift+A')
  for (const column of [1, 3]) await align.expectLook(cell(column), 'confirmed')
  await align.goTo(first, 0)
  await align.keys('u')
  await expect(cell(0)).not.toHaveAttribute('data-look', 'confirmed')
  await align.keys('x')
  await expect(align.page.getByRole('menuitem', { name: 'equivalent' })).toBeFocused()
  await align.page.keyboard.press('ArrowDown')
  await align.page.keyboard.press('Enter')
  await expect(cell(0)).toContainText('partial')
  await align.expectLook(cell(0), 'confirmed')
  await align.keys('t')
  await align.page.keyboard.type('Đối chiếu con số với bản tiếng Đức')
  await align.page.keyboard.press('Enter')
  await expect(align.row(first)).toContainText('Đối chiếu con số với bản tiếng Đức')
  await align.keys('b')
  await expect(align.rowHead(first)).toHaveAccessibleName(/Bookmarked.*Has a note/)
}

/** Corrects the first sentence of a row whose first cell is confirmed: its text, its end, its place in the alignment. */
export const correctByKeyboard = async (align: AlignScreen, first: number): Promise<void> => {
  const [text = ''] = await align.rowTexts(first)
  const sentence = align.cell(first, 0).getByRole('paragraph')
  await align.goTo(first, 0)
  await align.keys('e')
  await align.page.keyboard.press('End')
  await align.page.keyboard.type(' Mehr dazu morgen.')
  await align.page.keyboard.press('Enter')
  await expect(sentence).toHaveText([`${text} Mehr dazu morgen.`])
  await expect(align.cell(first, 0)).toContainText('text changed since')
  await align.keys('s')
  await align.page.keyboard.press('Enter')
  await expect(sentence).toHaveText([text, /Mehr dazu morgen\.$/])
  await align.keys('p')
  await expect(sentence).toHaveText([`${text} Mehr dazu morgen.`])
  await align.keys('Shift+X')
  await expect(align.cell(first, 0)).toContainText('left out of the alignment')
}
