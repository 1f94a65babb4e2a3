import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Locale } from '../src/shared/settings.ts'
import { expect, test } from './fixtures.ts'
import { textFlaws } from './pages/flaws.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { lookAtScreens } from './pages/screens.ts'
import { SettingsSheet } from './pages/settings-sheet.ts'

/** What an operating system asks for, and the theme that the program then paints. */
const LOOKS = [
  { theme: 'light', colorScheme: 'light', contrast: 'no-preference' },
  { theme: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { theme: 'hc', colorScheme: 'dark', contrast: 'more' },
  { theme: 'hc-light', colorScheme: 'light', contrast: 'more' }
] as const

const LANGUAGES: Readonly<Record<Exclude<Locale, 'en'>, string>> = {
  de: 'Deutsch',
  pl: 'Polski',
  vi: 'Tiếng Việt',
  nb: 'Norsk bokmål'
}

/** Violations of the accessibility rules, each with the places; `rules` narrows them down. */
const violations = async (page: Page, rules: readonly string[] | null): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const result = await (rules ? axe.withRules([...rules]) : axe).analyze()
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n  ')}`
  )
}

test('every screen is accessible in light, dark and high contrast, as the system asks', async ({
  program
}) => {
  test.setTimeout(180_000)
  await program.page.emulateMedia({ reducedMotion: 'reduce' })
  await lookAtScreens(program, 'en', async (screen) => {
    for (const { theme, ...media } of LOOKS) {
      await program.page.emulateMedia(media)
      await expect(program.page.locator('html')).toHaveAttribute('data-theme', theme)
      // All rules but those of colour see the same page in every theme.
      const found = await violations(program.page, theme === 'light' ? null : ['color-contrast'])
      expect.soft(found, `${screen}, ${theme}`).toEqual([])
    }
  })
})

for (const [locale, name] of Object.entries(LANGUAGES) as [Locale, string][]) {
  test(`every text is there and fits into a small window: ${name}`, async ({ program }) => {
    test.setTimeout(90_000)
    await program.page.setViewportSize({ width: 1024, height: 700 })
    const settings = new SettingsSheet(new LibraryScreen(program))
    await settings.open()
    await settings.chooseLanguage(name)
    await settings.close()
    await lookAtScreens(program, locale, async (screen) => {
      expect.soft(await textFlaws(program.page, locale), screen).toEqual([])
    })
  })
}

test('language and theme are there again after a restart', async ({ program }) => {
  const settings = new SettingsSheet(new LibraryScreen(program))
  await settings.open()
  await settings.chooseTheme('Dark')
  await settings.chooseLanguage('Tiếng Việt')
  await settings.close()
  const check = async (): Promise<void> => {
    const root = program.page.locator('html')
    await expect(root).toHaveAttribute('lang', 'vi')
    await expect(root).toHaveAttribute('data-theme', 'dark')
    const { names, text, page } = new LibraryScreen(program, 'vi')
    await expect(names).toHaveCount(2)
    await expect(page.getByRole('heading', { level: 1, name: text('screens.library') })).toBeVisible()
  }
  await check()
  await program.restart()
  await check()
})
