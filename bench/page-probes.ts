import type { Page } from 'playwright-core'

const SCROLL_STEPS = 180
const STEP_PIXELS = 60

/**
 * Milliseconds from a key press that edits (`B`, the bookmark of the cursor row) to the frame that shows the changed row,
 * measured in the page, so that the test driver's own time is not in it. The cursor moves down a row between edits.
 */
export async function editToPaint(page: Page, edits: number): Promise<readonly number[]> {
  await page.locator('[role=gridcell]').first().click()
  const times: number[] = []
  for (let at = 0; at < edits; at++) {
    await page.keyboard.press('ArrowDown')
    await armProbe(page)
    await page.keyboard.press('b')
    times.push(await page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted))
  }
  return times
}

/** From the next key press on: the first change of the grid after it, then the frame that paints it. */
const armProbe = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const grid = document.querySelector('[role=grid]')
    if (!grid) throw new Error('there is no grid')
    const probe = globalThis as unknown as { painted: Promise<number> }
    probe.painted = new Promise((resolve) => {
      const press = (): void => {
        const start = performance.now()
        const observer = new MutationObserver(() => {
          observer.disconnect()
          // The task after a frame callback runs when the frame was handed over.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        })
        observer.observe(grid, { subtree: true, childList: true, attributes: true, characterData: true })
      }
      addEventListener('keydown', press, { capture: true, once: true })
    })
  })

/** Milliseconds between frames while the nearest scrolling box around `selector` scrolls down steadily. */
export const frameTimes = (page: Page, selector: string): Promise<readonly number[]> =>
  page.evaluate(
    async ({ selector, steps, pixels }) => {
      const inner = document.querySelector(selector)
      let box = inner
      while (box && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement
      if (!box) throw new Error(`nothing scrolls around ${selector}`)
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
      const times: number[] = []
      let last = await frame()
      for (let at = 0; at < steps; at++) {
        box.scrollTop += pixels
        const now = await frame()
        times.push(now - last)
        last = now
      }
      if (box.scrollTop < pixels) throw new Error(`${selector} did not scroll`)
      return times
    },
    { selector, steps: SCROLL_STEPS, pixels: STEP_PIXELS }
  )
