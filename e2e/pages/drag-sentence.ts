import type { Locator, Page } from '@playwright/test'

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('Not in view')
  return box
}

/** Takes hold of a sentence's number and moves the pointer over an element: its middle, or its lower edge. */
export const dragOver = async (
  page: Page,
  number: Locator,
  target: Locator,
  edge: 'middle' | 'bottom' = 'middle'
): Promise<void> => {
  const from = await boxOf(number)
  const to = await boxOf(target)
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + (edge === 'middle' ? to.height / 2 : to.height), {
    steps: 5
  })
}

export const letGo = (page: Page): Promise<void> => page.mouse.up()
