import type { Page } from '@playwright/test'
import { keysOf, valuesOf } from './texts.ts'
import type { Locale } from '../../src/shared/settings.ts'

type Clipped = {
  readonly text: string
  readonly isCutWithDots: boolean
  readonly needs: number
  readonly has: number
}
type Seen = { readonly texts: readonly string[]; readonly clipped: readonly Clipped[] }

/** All texts that the window shows or tells, and the controls whose text does not fit. */
const see = (): Seen => {
  // A preview shows a file, and files are the same in all languages.
  const isOfFile = (element: Element | null): boolean => element?.closest('section[tabindex]') !== null
  const texts = new Set<string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!isOfFile(node.parentElement)) texts.add((node.nodeValue ?? '').trim())
  for (const attribute of ['aria-label', 'title', 'placeholder'])
    for (const element of document.querySelectorAll(`[${attribute}]`))
      texts.add(element.getAttribute(attribute) ?? '')
  const controls = document.querySelectorAll(
    'html, button, label, legend, h1, h2, h3, dt, [role=tab], [role=menuitem], [role=option], [role=dialog]'
  )
  const clipped = [...controls]
    .flatMap((control) => [control, ...control.querySelectorAll('span')])
    // What is there for screen readers only is a pixel wide.
    .filter((element) => element.checkVisibility() && element.clientWidth > 1)
    .filter((element) => !element.closest('[dir=auto], [lang]:not(html)'))
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => ({
      text: (element.textContent || element.getAttribute('aria-label') || '').trim(),
      isCutWithDots: getComputedStyle(element).textOverflow === 'ellipsis',
      needs: element.scrollWidth,
      has: element.clientWidth
    }))
  for (const button of document.querySelectorAll('button')) {
    const box = button.getBoundingClientRect()
    for (let outer = button.parentElement; outer && box.width > 1; outer = outer.parentElement) {
      const { left, right } = outer.getBoundingClientRect()
      const isCut =
        getComputedStyle(outer).overflowX !== 'visible' && (box.left < left - 1 || box.right > right + 1)
      const text = button.textContent || button.getAttribute('aria-label') || ''
      if (isCut) clipped.push({ text, isCutWithDots: false, needs: Math.round(box.width), has: 0 })
    }
  }
  return { texts: [...texts].filter((text) => text !== ''), clipped }
}

/** What is wrong with the texts of the window in a language: keys without text, English that was left, clipped controls. */
export const textFlaws = async (page: Page, locale: Locale): Promise<readonly string[]> => {
  const { texts, clipped } = await page.evaluate(see)
  const keys = keysOf(locale)
  const own = valuesOf(locale)
  const english = valuesOf('en')
  const isKey = (text: string): boolean => keys.has(text) || /^(align|common|library):/.test(text)
  return [
    ...texts.filter(isKey).map((text) => `a key without text: ${text}`),
    ...texts.filter((text) => /\{\{|\}\}/.test(text)).map((text) => `a value is missing: ${text}`),
    ...texts.filter((text) => english.has(text) && !own.has(text)).map((text) => `still English: ${text}`),
    // Names of outlets and events may be cut; words of the program may not.
    ...clipped
      .filter(({ text, isCutWithDots }) => !isCutWithDots || own.has(text))
      .map(({ text, needs, has }) => `“${text.slice(0, 80)}” needs ${needs} of ${has} px`)
  ]
}
