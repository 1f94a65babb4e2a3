import { resolve } from 'node:path'
import { expect } from '@playwright/test'
import type { Locale } from '../../src/shared/settings.ts'
import type { Program } from '../programs/program.ts'
import { AlignScreen } from './align-screen.ts'
import { CellMenu } from './cell-menu.ts'
import { LibraryScreen } from './library-screen.ts'
import { Palette } from './palette.ts'
import { SettingsSheet } from './settings-sheet.ts'

/** What is looked at on a screen; the name is for reports. */
export type Look = (name: string) => Promise<void>

const EVENT = 'Fire on the ferry Baltic Lark'
const FILES = ['seeds/ferry-fire/nb.txt', 'seeds/wind-farm-agreement/nb.txt', 'electron-builder.yml']

const lookAtLibrary = async (library: LibraryScreen, look: Look): Promise<void> => {
  await expect(library.names).toHaveCount(2)
  await look('library')
  await library.events.getByRole('row').nth(1).focus()
  await library.page.keyboard.press('n')
  await expect(library.page.getByRole('dialog')).toBeVisible()
  await look('new event')
  await library.page.keyboard.press('Escape')
  await expect(library.page.getByRole('dialog')).toBeHidden()
  await library.chooseFiles(FILES.map((path) => resolve(path)))
  await look('import sheet')
  // While a tooltip shows, the first Escape closes only that.
  await expect(async () => {
    await library.page.keyboard.press('Escape')
    await expect(library.page.getByRole('dialog')).toBeHidden({ timeout: 2000 })
  }).toPass()
}

const lookAtTable = async (align: AlignScreen, look: Look): Promise<void> => {
  await align.expectOpen(4)
  await align.goTo(5, 1)
  await look('table')
  const menu = new CellMenu(align)
  await menu.open(align.cell(5, 1))
  await look('menu of a cell')
  await align.page.keyboard.press('Escape')
  await expect(menu.items.first()).toBeHidden()
  await align.keys('t')
  await look('note')
  await align.page.keyboard.press('Escape')
  const dialog = await align.openExport()
  for (const kind of ['table', 'tmx'] as const) {
    await dialog.choose(kind)
    await dialog.count()
    await look(`export as ${kind}`)
  }
  await align.page.keyboard.press('Escape')
  await expect(dialog.dialog).toBeHidden()
}

const lookAtSheets = async (align: AlignScreen, look: Look): Promise<void> => {
  const palette = new Palette(align)
  await palette.open()
  await look('palette')
  await align.page.keyboard.press('Escape')
  await expect(palette.dialog).toBeHidden()
  await align.keys('?')
  await expect(align.dialog(align.text('library:keys.title'))).toBeVisible()
  await look('key sheet')
  await align.page.keyboard.press('Escape')
  const settings = new SettingsSheet(align)
  await settings.open()
  for (const tab of await settings.tabs.all()) {
    await tab.click()
    await look(`settings, ${await tab.innerText()}`)
  }
  await settings.close()
}

/** Goes through every screen and dialog, from the library of a fresh program on. */
export const lookAtScreens = async (program: Program, locale: Locale, look: Look): Promise<void> => {
  const library = new LibraryScreen(program, locale)
  const align = new AlignScreen(program, locale)
  await lookAtLibrary(library, look)
  await library.open(EVENT)
  await lookAtTable(align, look)
  await lookAtSheets(align, look)
  await library.go()
}
