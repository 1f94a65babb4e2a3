import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { AlignScreen } from './pages/align-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { CellMenu } from './pages/cell-menu.ts'
import { dragOver, letGo } from './pages/drag-sentence.ts'
import { fullRows, readTable } from './pages/table-reading.ts'
import type { Program } from './programs/program.ts'

/** Opens the event that is close to a translation; gives the first of three full rows in a run. */
const openTable = async (
  program: Program
): Promise<{ readonly align: AlignScreen; readonly first: number }> => {
  await new LibraryScreen(program).open('Wind farm agreement, Hải Phòng')
  const align = new AlignScreen(program)
  return { align, first: fullRows(await readTable(align), 3) }
}

const number = (cell: Locator, sentence = 0): Locator => cell.getByText(/^\d+\.\d+$/).nth(sentence)

test('the floating controls do what their keys do', async ({ program }) => {
  const { align, first } = await openTable(program)
  const cell = (column: number, row = first): Locator => align.cell(row, column)
  const [text = '', next = ''] = await align.columnTexts(first, 2, 1)
  const press = (command: string): Promise<void> =>
    align.toolbar.getByRole('button', { name: align.text(`commands.${command}`) }).click()

  await cell(0).click()
  await align.toolbar.getByRole('button', { name: align.text('align:float.confirm') }).click()
  await align.expectLook(cell(0), 'confirmed')
  await expect(cell(1)).toHaveAttribute('aria-selected', 'true')
  await press('segment.lastDown')
  await align.expectColumn(first, 1, [[], [text, next]])
  await press('segment.firstUp')
  await align.expectColumn(first, 1, [[text], [next]])
  await press('cell.unlink')
  await align.expectColumn(first, 1, [[], [text], [next]])
  await cell(1).click()
  await press('cell.omitted')
  await align.expectLook(cell(1), 'omitted')
  await cell(2).click()
  await press('cell.relation')
  await align.page.getByRole('menuitem', { name: align.text('align:relations.contradicts') }).click()
  await expect(cell(2)).toContainText('contradicts')
  await press('row.bookmark')
  await expect(align.rowHead(first)).toHaveAccessibleName(/Bookmarked/)
  await press('row.note')
  await align.page.keyboard.type('See the figures')
  await cell(3, first + 2).click()
  await expect(align.row(first)).toContainText('See the figures')
  await cell(3).click()
  await press('segment.split')
  const cut = align.page.getByRole('option', { name: /^Split before/ })
  await cut.nth(1).click()
  await expect(cell(3).getByRole('paragraph')).toHaveCount(2)
  await align.undoButton.click()
  await expect(cell(3).getByRole('paragraph')).toHaveCount(1)
  await align.redoButton.click()
  await expect(cell(3).getByRole('paragraph')).toHaveCount(2)
})

test('the menu of a cell has every command', async ({ program }) => {
  const { align, first } = await openTable(program)
  const menu = new CellMenu(align)
  const texts = await align.rowTexts(first)
  const below = await align.rowTexts(first + 1)
  const cell = align.cell(first, 0)

  await menu.run(cell, 'row.mergeBelow')
  await align.expectRow(
    first,
    texts.map((text, column) => [text, below[column] ?? ''])
  )
  await menu.run(cell, 'row.split')
  await align.expectRow(
    first,
    texts.map((text) => [text])
  )
  await menu.run(cell, 'row.insert')
  await align.expectRow(first, [[], [], [], []])
  await menu.run(cell, 'row.removeEmpty')
  await menu.run(cell, 'column.pushDown')
  await align.expectColumn(first, 0, [[], [texts[0] ?? ''], [below[0] ?? '']])
  await menu.run(align.cell(first + 1, 0), 'column.pushUp')
  await align.expectColumn(first, 0, [[texts[0] ?? ''], [below[0] ?? '']])
  await menu.run(cell, 'row.confirm')
  for (const column of [0, 1, 2, 3]) await align.expectLook(align.cell(first, column), 'confirmed')
  await menu.run(cell, 'cell.unconfirm')
  await expect(cell).not.toHaveAttribute('data-look', 'confirmed')
  await menu.run(cell, 'segment.merge')
  await expect(cell.getByRole('paragraph')).toHaveCount(1)
  await expect(cell).toContainText((below[0] ?? '').replace(/^\d+\.\d+/, ''))
  await menu.run(cell, 'segment.exclude')
  await expect(cell).toContainText('left out of the alignment')
  await menu.run(align.cell(first + 2, 0), 'rows.confirmAbove')
  await expect(align.message('rows confirmed.')).toBeVisible()

  await menu.open(align.cell(first, 1))
  await expect(menu.item('cell.omitted')).toHaveAttribute('aria-disabled', 'true')
  await align.page.keyboard.press('Escape')
  await expect(menu.items.first()).toBeHidden()
  await menu.run(align.cell(first, 1), 'segment.edit')
  await expect(align.page.getByRole('textbox', { name: /^Text of sentence/ })).toBeFocused()
})

test('sentences are dragged by their numbers', async ({ program }) => {
  const { align, first } = await openTable(program)
  const [a = '', b = '', c = ''] = await align.columnTexts(first, 3, 1)
  const target = (row: number): Locator => align.cell(row, 1).getByRole('paragraph').first()

  await test.step('into another cell, where it belongs by its document', async () => {
    await dragOver(align.page, number(align.cell(first + 1, 1)), target(first))
    await expect(align.cell(first, 1)).toHaveClass(/drop/)
    await letGo(align.page)
    await align.expectColumn(first, 1, [[a, b], [], [c]])
    await align.expectLook(align.cell(first, 1), 'confirmed')
  })
  await test.step('to a place between sentences', async () => {
    await dragOver(align.page, number(align.cell(first + 2, 1)), target(first), 'bottom')
    await letGo(align.page)
    await align.expectColumn(first, 1, [[a, c, b], [], []])
  })
  await test.step('Escape leaves everything as it was', async () => {
    await dragOver(align.page, number(align.cell(first, 1)), align.cell(first + 1, 1))
    await expect(align.cell(first + 1, 1)).toContainText('drop to link')
    await align.page.keyboard.press('Escape')
    await expect(align.cell(first + 1, 1)).toContainText('nothing linked yet')
    await letGo(align.page)
    await align.expectColumn(first, 1, [[a, c, b], [], []])
  })
  await test.step('over another column it still goes to its own', async () => {
    await dragOver(align.page, number(align.cell(first, 1), 2), align.cell(first + 1, 3))
    await letGo(align.page)
    await align.expectColumn(first, 1, [[a, c], [b], []])
  })
  await test.step('several at once', async () => {
    await number(align.cell(first, 1)).click()
    await number(align.cell(first, 1), 1).click({ modifiers: ['Shift'] })
    await expect(align.status).toContainText('2 sentences picked')
    await dragOver(align.page, number(align.cell(first, 1)), align.cell(first + 2, 1))
    await letGo(align.page)
    await align.expectColumn(first, 1, [[], [b]])
    await expect(align.cell(first + 2, 1).getByRole('paragraph')).toHaveText([a, c])
  })
})

test('double click corrects, chips filter, the ruler goes anywhere', async ({ program }) => {
  const { align, first } = await openTable(program)
  const rows = await align.rowCount()
  const cell = align.cell(first, 0)
  const [text = ''] = await align.rowTexts(first)

  await cell.getByRole('paragraph').dblclick()
  const field = align.page.getByRole('textbox', { name: /^Text of sentence/ })
  await field.fill('Neu gefasst.')
  await field.press('Escape')
  await align.expectColumn(first, 0, [[text]])
  await cell.getByRole('paragraph').dblclick()
  await field.fill('Neu gefasst.')
  await align.page.getByRole('button', { name: 'save' }).click()
  await expect(cell).toContainText('Neu gefasst.')
  await expect(field).toBeHidden()

  await cell.click()
  await align.keys('b')
  await align.filter('bookmarked').click()
  await expect(align.rows).toHaveCount(1)
  await expect(align.rowHead(first)).toBeVisible()
  await expect(align.filter('bookmarked')).toHaveAttribute('aria-pressed', 'true')
  await align.filter('unconfirmed').click()
  await expect(align.rows).toHaveCount(1)
  await align.filter('bookmarked').click()
  await align.filter('all').click()
  await expect(align.filter('all')).toContainText(String(rows))

  const box = await align.ruler.boundingBox()
  await align.ruler.click({ position: { x: 10, y: (box?.height ?? 0) - 2 } })
  await expect(align.status).toContainText(`Row ${rows} of ${rows}`)
  await expect(align.row(rows)).toBeInViewport()
  await align.ruler.click({ position: { x: 10, y: 1 } })
  await expect(align.status).toContainText(`Row 1 of ${rows}`)
  await expect(align.row(1)).toBeInViewport()
})
