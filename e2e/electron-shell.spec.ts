import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Bridge } from '../src/shared/bridge.ts'
import { COMMANDS } from '../src/shared/commands.ts'
import { expect, test } from './fixtures.ts'
import { AlignScreen } from './pages/align-screen.ts'
import { ImportSheet } from './pages/import-sheet.ts'

const SAMPLE_EVENT = 'Fire on the ferry Baltic Lark'

test('the window opens on the library with the menu of all commands', async ({ shell }) => {
  await expect(shell.page.getByRole('main')).toBeVisible()
  const placed = COMMANDS.filter(({ menu }) => menu !== null).map(({ id }) => id)
  expect(await shell.menuIds()).toEqual(placed)
  expect(await shell.menuLabels()).toEqual(['File', 'Edit', 'Align', 'Go', 'View', 'Help'])
})

test('a menu click runs its command in the window', async ({ shell }) => {
  await shell.chooseMenu('help.keys')
  await expect(shell.page.getByRole('dialog')).toBeVisible()
})

test('a copy is saved where the dialog says, and nowhere when it is cancelled', async ({ shell, desk }) => {
  const path = join(desk, 'copy.tetrapla')
  // A command of the menu runs only once the project is there.
  await expect(shell.page.getByText(SAMPLE_EVENT).first()).toBeVisible()
  await shell.answerSaveDialog(null)
  await shell.chooseMenu('project.saveCopy')
  await shell.answerSaveDialog(path)
  await shell.chooseMenu('project.saveCopy')
  await expect.poll(() => existsSync(path)).toBe(true)
  expect(readdirSync(desk)).toEqual(['copy.tetrapla'])
})

test('a further start hands its files to the window that is open', async ({ shell, desk }) => {
  const article = join(desk, 'Gespräche.txt')
  writeFileSync(article, 'Gespräche in Hanoi\n\nDie Delegation traf am Montag ein. Sie blieb zwei Tage.\n')
  await expect(shell.page.getByRole('main')).toBeVisible()
  await shell.startSecond([article])
  await expect(shell.page.getByText('Gespräche.txt').first()).toBeVisible()
  expect(await shell.windowCount()).toBe(1)
})

test('the main job: files offered, imported, aligned, confirmed, taken back, exported', async ({
  shell,
  desk
}) => {
  await expect(shell.page.getByText(SAMPLE_EVENT).first()).toBeVisible()
  const articles = ['de', 'nb'].map((language) => resolve('seeds/wind-farm-agreement', `${language}.txt`))
  await shell.startSecond(articles)
  const align = new AlignScreen(shell)
  const sheet = new ImportSheet(align)
  await sheet.untilRead()
  await sheet.submitButton(articles.length).click()
  await align.expectOpen(articles.length)
  await align.suggest()
  await align.press(align.cell(1, 0), 'a')
  await align.expectLook(align.cell(1, 0), 'confirmed')
  await shell.chooseMenu('edit.undo')
  await align.expectLook(align.cell(1, 0), 'suggested')
  const path = join(desk, 'pairs.tsv')
  await shell.answerSaveDialog(path)
  const dialog = await align.openExport()
  await dialog.choose('pairs')
  const count = await dialog.count()
  await dialog.saveButton.click()
  await expect.poll(() => existsSync(path)).toBe(true)
  expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(count)
})

test('the window cannot be led away', async ({ shell }) => {
  const own = shell.page.url()
  await shell.page.evaluate(() => location.assign('https://example.org/'))
  await shell.page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'http://example.org/'
    document.body.append(link)
    link.click()
  })
  await expect(shell.page.getByRole('main')).toBeVisible()
  expect(shell.page.url()).toBe(own)
})

test('no window is opened from a page; https goes to the system’s browser, nothing else does', async ({
  shell
}) => {
  for (const url of [
    'https://example.org/a',
    'http://example.org/b',
    'file:///etc/passwd',
    'javascript:alert(1)'
  ]) {
    await shell.page.evaluate((target) => void window.open(target), url)
  }
  await expect.poll(() => shell.openedLinks()).toEqual(['https://example.org/a'])
  expect(await shell.windowCount()).toBe(1)
})

test('a page gets no permission', async ({ shell }) => {
  expect(await shell.page.evaluate(() => Notification.requestPermission())).toBe('denied')
})

/** The bridge that the preload script has put into the page. */
type BridgePage = { readonly tetrapla: Bridge }

test('the page sees the bridge and nothing of Node', async ({ shell }) => {
  const seen = await shell.page.evaluate(() => ({
    bridge: Object.keys((globalThis as unknown as BridgePage).tetrapla).toSorted(),
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis)
  }))
  expect(seen).toEqual({ bridge: ['call', 'fetchSaved', 'offerFile', 'saveTarget', 'subscribe'], node: [] })
})

test('the program starts again with what it had', async ({ shell }) => {
  const { page } = shell
  const dark = { ok: true, value: { theme: 'dark' } }
  const set = await page.evaluate(() =>
    (globalThis as unknown as BridgePage).tetrapla.call('settings.set', { theme: 'dark' })
  )
  expect(set).toMatchObject(dark)
  await shell.restart()
  const got = await shell.page.evaluate(() =>
    (globalThis as unknown as BridgePage).tetrapla.call('settings.get', undefined)
  )
  expect(got).toMatchObject(dark)
})
