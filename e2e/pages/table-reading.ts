import { expect, type Locator } from '@playwright/test'
import type { AlignScreen } from './align-screen.ts'

/** What a cell shows: its look in words, its sentences with their numbers, its relation. */
export type SeenCell = {
  readonly look: string
  readonly sentences: readonly string[]
  readonly relation: string
}
/** What a row shows: its number with its signs, its cells, and its note (empty: none). */
export type SeenRow = { readonly head: string; readonly cells: readonly SeenCell[]; readonly note: string }

const readRows = (rows: readonly Element[]): readonly SeenRow[] => {
  const clean = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()
  const readCell = (cell: Element): SeenCell => {
    const parts = ({ children }: Element): string =>
      [...children].map(({ textContent }) => textContent).join(' ')
    const isVoid = cell.querySelector('[data-segment]') === null
    const spans = [...cell.querySelectorAll('span')].map((one) => clean(one.textContent))
    return {
      look: clean(cell.querySelector(isVoid ? 'p' : '.hidden-text')?.textContent),
      sentences: isVoid ? [] : [...cell.querySelectorAll('p')].map((one) => clean(parts(one))),
      relation: spans.find((text) => text === 'partial' || text === 'contradicts') ?? ''
    }
  }
  return rows.flatMap((row) => {
    const head = row.querySelector('[role=rowheader]')
    const cells = [...row.querySelectorAll('[role=gridcell][aria-selected]')]
    const note = row.querySelector('[role=gridcell]:not([aria-selected])')
    return head
      ? [{ head: clean(head.textContent), cells: cells.map(readCell), note: clean(note?.textContent) }]
      : []
  })
}

/** The rows that are drawn now. */
export const readShown = (grid: Locator): Promise<readonly SeenRow[]> =>
  grid.getByRole('row').evaluateAll(readRows)

/** The whole table: for a moment the window is as tall as the table, so that every row is drawn. */
export const readTable = async (align: AlignScreen): Promise<readonly SeenRow[]> => {
  const { page, table } = align
  await align.unfold()
  const size = page.viewportSize()
  await page.setViewportSize({ width: size?.width ?? 1440, height: 16_000 })
  const count = Number(await table.getAttribute('aria-rowcount'))
  await expect(table.getByRole('row')).toHaveCount(count)
  const rows = await readShown(table)
  if (size) await page.setViewportSize(size)
  return rows
}

/** Number of the first of `count` rows in a run in which every cell holds one sentence; for tests that need such rows. */
export const fullRows = (rows: readonly SeenRow[], count: number): number => {
  const isFull = ({ cells }: SeenRow): boolean => cells.every(({ sentences }) => sentences.length === 1)
  const start = rows.findIndex((_, index) => {
    const run = rows.slice(index, index + count)
    return run.length === count && run.every(isFull)
  })
  if (start === -1) throw new Error(`There are no ${count} full rows in a run`)
  return start + 1
}
