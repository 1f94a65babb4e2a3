import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parsePairs, parseTableTsv, type TsvOutcome } from '../src/domain/formats/tsv-read.ts'
import { expect, test } from './fixtures.ts'
import { AlignScreen } from './pages/align-screen.ts'
import {
  changeRowsByKeyboard,
  correctByKeyboard,
  decideByKeyboard,
  linkByKeyboard,
  moveByKeyboard
} from './pages/keyboard-work.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { fullRows, readTable } from './pages/table-reading.ts'

const FERRY = 'Fire on the ferry Baltic Lark'
const WIND = 'Wind farm agreement, Hải Phòng'
const LANGUAGES = { de: 'German', pl: 'Polish', vi: 'Vietnamese', nb: 'Norwegian Bokmål' }
const ARTICLES = Object.keys(LANGUAGES).map((code) => resolve('seeds', 'ferry-fire', `${code}.txt`))

/** A sentence as the table shows it, without its number. */
const withoutNumber = (text: string): string => text.replace(/^\S+ /, '')

/** What must be left of an article of the ferry fire, as its seed says. */
const sentencesOf = (code: string): readonly string[] =>
  readFileSync(`seeds/ferry-fire/${code}.sentences.txt`, 'utf8').split('\n').filter(Boolean)

/** The moment of writing is the only thing that a file does not share with its preview. */
const withoutMoment = (text: string): string => text.replace(/creationdate="[\dTZ]+"/, '')

const valueOf = <T>(outcome: TsvOutcome<T>): T => {
  if (!outcome.ok) throw new Error(`The file cannot be read back: ${JSON.stringify(outcome)}`)
  return outcome.value
}

test('a first start shows the sample, four files become an event with four columns', async ({ program }) => {
  const library = new LibraryScreen(program)
  await expect(library.names).toHaveText([WIND, FERRY])

  const sheet = await library.chooseFiles(ARTICLES)
  await expect(sheet.files.getByRole('option')).toHaveCount(4)
  for (const [code, name] of Object.entries(LANGUAGES)) {
    await expect(sheet.file(`${code}.txt`)).toContainText(name)
    await sheet.select(`${code}.txt`)
    await expect(sheet.language).toContainText(name)
    await expect(sheet.field('date')).toHaveValue(/^2025-11-0[78]$/)
    await expect(sheet.field('outlet')).not.toHaveValue('')
  }
  await sheet.select('de.txt')
  await expect(sheet.field('url')).toHaveValue('https://www.ostseebote.example/2025/11/07/feuer-auf-faehre')
  await expect(sheet.field('title')).toHaveValue('Feuer auf der Fähre „Baltic Lark“: 312 Menschen gerettet')

  await sheet.chooseLanguage('Swedish')
  await expect(sheet.file('de.txt')).toContainText('Swedish')
  await sheet.chooseLanguage('German')
  await expect(sheet.file('de.txt')).toContainText('German')

  await expect(sheet.lines).toContainText('33 sentences kept · 11 lines cut')
  const wind = sheet.line('Der Wind wehte mit Stärke 6')
  const advertisement = sheet.line('[Anzeige_2]')
  await expect(wind).toBeChecked()
  await expect(advertisement).not.toBeChecked()
  await wind.press('Space')
  await expect(sheet.lines).toContainText('32 sentences kept · 12 lines cut')
  await advertisement.press('Space')
  await expect(sheet.lines).toContainText('33 sentences kept · 11 lines cut')
  await advertisement.press('Space')
  await expect(sheet.lines).toContainText('32 sentences kept · 12 lines cut')

  await sheet.field('title').fill('Feuer auf der „Baltic Lark“')
  await sheet.eventName.fill('Ferry')
  await sheet.submit(4)

  const align = new AlignScreen(program)
  await expect(align.message('4 articles imported into “Ferry”.')).toBeVisible()
  await align.expectOpen(4)
  await expect(align.head(0)).toContainText('Feuer auf der „Baltic Lark“')
  await expect(align.head(2)).toContainText('nguoivietbonphuong.example · Nov 8, 2025')
  const rows = await readTable(align)
  for (const [column, code] of Object.keys(LANGUAGES).entries()) {
    const shown = rows.flatMap(({ cells }) => cells[column]?.sentences ?? []).map(withoutNumber)
    expect(shown).toEqual(sentencesOf(code).filter((sentence) => !sentence.startsWith('Der Wind wehte')))
  }

  await library.go()
  const more = await library.drop([resolve('seeds/wind-farm-agreement/de.txt')], library.event('Ferry'))
  await expect(more.eventName).toBeHidden()
  await more.submit(1)
  await align.expectOpen(5)
})

test('a table is aligned by keyboard, taken back and redone, and outlives a crash', async ({ program }) => {
  test.setTimeout(240_000)
  const library = new LibraryScreen(program)
  const align = new AlignScreen(program)
  const sheet = await library.drop(ARTICLES)
  await sheet.eventName.fill('Ferry')
  await sheet.eventName.press('ControlOrMeta+Enter')
  await sheet.untilClosed()
  await align.expectOpen(4)
  const imported = await readTable(align)

  await align.suggest()
  const suggested = await readTable(align)
  expect(suggested).not.toEqual(imported)
  await align.keys('ControlOrMeta+z')
  await expect(align.undoButton).toBeHidden()
  expect(await readTable(align)).toEqual(imported)
  await align.keys('ControlOrMeta+y')
  await expect(align.redoButton).toBeHidden()
  expect(await readTable(align)).toEqual(suggested)

  const first = fullRows(suggested, 3)
  await test.step('moving sentences', () => moveByKeyboard(align, first))
  await test.step('rows', () => changeRowsByKeyboard(align, first))
  await test.step('links', () => linkByKeyboard(align, first))
  await test.step('decisions', () => decideByKeyboard(align, first))
  await test.step('texts', () => correctByKeyboard(align, first))
  const worked = await readTable(align)

  await align.keys(...Array<string>(30).fill('ControlOrMeta+z'))
  await expect(align.undoButton).toBeHidden()
  expect(await readTable(align)).toEqual(imported)
  await align.keys(...Array<string>(30).fill('ControlOrMeta+y'))
  await expect(align.redoButton).toBeHidden()
  expect(await readTable(align)).toEqual(worked)
  await expect(align.messages).not.toContainText('nothing to')

  const lastStep = await align.undoButton.getAttribute('aria-label')
  await program.kill()
  await program.restart()
  await library.open('Ferry')
  expect(await readTable(align)).toEqual(worked)
  await expect(align.undoButton).toHaveAccessibleName(lastStep ?? '')
  await align.keys(...Array<string>(30).fill('ControlOrMeta+z'))
  await expect(align.undoButton).toBeHidden()
  expect(await readTable(align)).toEqual(imported)
})

test('what the export dialog shows is what the files hold', async ({ program }) => {
  test.skip(program.kind === 'electron', 'files are saved through a dialog there')
  const library = new LibraryScreen(program)
  const align = new AlignScreen(program)
  await library.open(FERRY)
  const texts = (await readTable(align)).map(({ cells }) =>
    cells.map(({ sentences }) => sentences.map(withoutNumber).join(' '))
  )

  await test.step('pairs', async () => {
    const dialog = await align.openExport()
    await dialog.choose('pairs')
    await dialog.choosePair('Norwegian Bokmål', 'German')
    const count = await dialog.count()
    const shown = await dialog.rows()
    const pairs = valueOf(parsePairs(await dialog.download()))
    expect(pairs).toHaveLength(count)
    expect(pairs.slice(0, 40)).toEqual(shown)
    const columns = texts.map(([german = '', , , norwegian = '']) => [norwegian, german])
    expect(pairs).toEqual(columns.filter((cells) => cells.every((text) => text !== '')))
  })

  await test.step('table', async () => {
    const dialog = await align.openExport()
    await dialog.choose('table')
    const count = await dialog.count()
    const [head, ...shown] = await dialog.rows()
    const file = await dialog.download()
    const table = valueOf(parseTableTsv(file))
    expect(table.rows).toHaveLength(count)
    expect(file.split('\n')[0]?.split('\t')).toEqual(head)
    const lines = file.split('\n').slice(1, shown.length + 1)
    expect(lines.map((line) => line.split('\t'))).toEqual(shown)
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(texts)
  })

  await test.step('TMX', async () => {
    const dialog = await align.openExport()
    await dialog.choose('tmx')
    await dialog.choosePair('Vietnamese', 'Polish')
    const count = await dialog.count()
    const shown = await dialog.preview.innerText()
    const file = await dialog.download()
    expect(withoutMoment(file).startsWith(withoutMoment(shown).trimEnd())).toBe(true)
    expect(file).toMatch(/<tmx version="1\.4">/)
    const units = file.match(/<tu\b.*?<\/tu>/gs) ?? []
    expect(units).toHaveLength(count)
    for (const unit of units)
      expect([...unit.matchAll(/<tuv xml:lang="(\w+)"/g)].map(([, language]) => language)).toEqual([
        'vi',
        'pl'
      ])
  })
})

test('a suggestion can be stopped; the table answers meanwhile and stays as it was', async ({
  program,
  desk
}) => {
  const library = new LibraryScreen(program)
  const align = new AlignScreen(program)
  const days = Array.from({ length: 6000 }, (_, day) => day + 1)
  const german = days.map((day) => `Am Tag ${day} kamen ${day * 7} Reisende in die Stadt ${day % 90}.`)
  const polish = days.map((day) => `W dniu ${day} do miasta ${day % 90} przyjechało ${day * 7} podróżnych.`)
  writeFileSync(join(desk, 'de.txt'), german.join('\n'))
  writeFileSync(join(desk, 'pl.txt'), polish.join('\n'))
  const sheet = await library.chooseFiles([join(desk, 'de.txt'), join(desk, 'pl.txt')])
  await sheet.submit(2)
  await align.expectOpen(2)

  await align.suggestButton.click()
  await expect(align.progress).toBeVisible()
  await align.goTo(4, 1)
  await align.keys('b')
  await expect(align.message('can be changed when the suggestion is ready')).toBeVisible()
  await align.button('align:bar.cancel').click()
  await expect(align.progress).toBeHidden()
  await expect(align.suggestButton).toBeEnabled()
  await expect(align.undoButton).toBeHidden()
  await align.expectColumn(3, 0, [[`3.1${german[2]}`]])
  await align.expectLook(align.cell(3, 0), 'plain')
  await align.keys('b')
  await expect(align.rowHead(4)).toHaveAccessibleName(/Bookmarked/)
})
