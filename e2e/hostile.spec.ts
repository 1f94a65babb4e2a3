import { copyFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from './fixtures.ts'
import { AlignScreen } from './pages/align-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { readTable } from './pages/table-reading.ts'

const WIND = 'Wind farm agreement, Hải Phòng'
const FERRY = 'Fire on the ferry Baltic Lark'
const GOOD =
  'Gespräche in Hanoi\n\nDie Delegation traf am Montag ein. Sie blieb zwei Tage.\n\nAm Dienstag reiste sie ab.\n'

/** Bytes that look random and are the same each time. */
const noise = (length: number, from: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, index) => from + ((index * index * 31 + index) % (256 - from))))

/** Files that no text can be read from, and what is said about them. */
const UNREADABLE: readonly (readonly [string, string | Buffer, string])[] = [
  ['empty.txt', '', 'The file is empty.'],
  ['blank.txt', ' \n\t\n', 'No text was found in the file.'],
  ['picture.txt', Buffer.concat([Buffer.from('\u0000PNG'), noise(4000, 0)]), 'The file holds no text.'],
  ['program.exe', Buffer.concat([Buffer.from('MZ'), noise(3000, 0)]), 'The file holds no text.'],
  ['damaged.docx', Buffer.concat([Buffer.from('PK\u0003\u0004'), noise(3000, 0)]), 'The file is damaged.'],
  ['damaged.pdf', '%PDF-1.7\n1 0 obj\n<< /Type', 'The file is damaged.'],
  ['deep.html', `${'<div>'.repeat(50_000)}Wer hier? Niemand.`, 'The file is damaged.']
]

test('each bad file says what is wrong, the good one among them is imported, nothing is lost', async ({
  program,
  desk
}) => {
  const library = new LibraryScreen(program)
  const align = new AlignScreen(program)
  await library.open(WIND)
  const before = await readTable(align)
  await library.go()

  const write = (name: string, content: string | Buffer): string => {
    writeFileSync(join(desk, name), content)
    return join(desk, name)
  }
  const sheet = await library.drop([
    ...UNREADABLE.map(([name, content]) => write(name, content)),
    write('bytes.txt', noise(3000, 128)),
    write('figures.txt', '12\n\n---\n\n3,5\n'),
    write('good.txt', GOOD)
  ])
  for (const [name, , message] of UNREADABLE) {
    await expect(sheet.file(name)).toContainText(message)
    await expect(sheet.file(name)).toContainText('cannot be imported')
  }
  await expect(sheet.file('bytes.txt')).toContainText('The encoding is not certain')
  await sheet.leaveOut('bytes.txt')
  await expect(sheet.file('figures.txt')).toContainText('Choose the language of this article.')
  await sheet.submit(1)

  await expect(align.message('1 article imported into “Gespräche in Hanoi”.')).toBeVisible()
  await align.expectOpen(1)
  await align.expectColumn(1, 0, [['1.1Gespräche in Hanoi'], ['2.1Die Delegation traf am Montag ein.']])
  expect(await align.rowCount()).toBe(4)
  await library.go()
  await expect(library.names).toHaveText([FERRY, 'Gespräche in Hanoi', WIND])
  await library.open(WIND)
  expect(await readTable(align)).toEqual(before)
})

test('only bad files leave nothing to import, and nothing behind', async ({ program, desk }) => {
  const library = new LibraryScreen(program)
  writeFileSync(join(desk, 'empty.txt'), '')
  const sheet = await library.chooseFiles([join(desk, 'empty.txt')])
  await expect(library.button('library:import.nothing')).toBeDisabled()
  await program.page.keyboard.press('ControlOrMeta+Enter')
  await expect(sheet.files).toBeVisible()
  await program.page.keyboard.press('Escape')
  await expect(sheet.files).toBeHidden()
  await expect(library.names).toHaveText([WIND, FERRY])
})

test('two articles of one language are two columns, the same article twice is told', async ({
  program,
  desk
}) => {
  const library = new LibraryScreen(program)
  const align = new AlignScreen(program)
  const original = resolve('seeds/ferry-fire/pl.txt')
  copyFileSync(original, join(desk, 'copy.txt'))
  const own = join(desk, 'own.txt')
  writeFileSync(own, GOOD)
  const other = join(desk, 'other.txt')
  writeFileSync(other, GOOD.replaceAll('Hanoi', 'Danzig').replace('zwei', 'drei'))

  const sheet = await library.chooseFiles([own, other, original, join(desk, 'copy.txt')])
  await expect(sheet.file('pl.txt')).toContainText(`in “${FERRY}”`)
  await sheet.select('other.txt')
  await expect(sheet.details).toContainText(
    'Another article in German: it becomes a column of its own, de-2.'
  )
  await sheet.select('copy.txt')
  await expect(sheet.details).toContainText('The same article as pl.txt.')
  await sheet.leaveOut('copy.txt')
  await sheet.eventName.fill('Twice')
  await sheet.submit(3)
  await align.expectOpen(3)
  await expect(align.head(0)).toContainText('Gespräche in Hanoi')
  await expect(align.head(1)).toContainText('Gespräche in Danzig')
  await expect(align.ruler.locator('..')).toContainText('DE-2')
})

test('a line of five megabytes is read, cut into sentences and shown', async ({ program, desk }) => {
  test.setTimeout(120_000)
  const library = new LibraryScreen(program)
  const align = new AlignScreen(program)
  const sentence = 'Die Delegation traf am Montag in Hanoi ein und sprach dort mit 17 Ministern. '
  const sentences = Math.ceil(5_000_000 / sentence.length)
  writeFileSync(join(desk, 'line.txt'), sentence.repeat(sentences))
  writeFileSync(join(desk, 'letters.txt'), 'a'.repeat(5_000_000))
  const sheet = await library.chooseFiles([join(desk, 'line.txt'), join(desk, 'letters.txt')])
  await expect(sheet.lines).toContainText(`${sentences.toLocaleString('en')} sentences kept`)
  await sheet.leaveOut('letters.txt')
  await sheet.submit(1)
  await align.expectOpen(1)
  expect(await align.rowCount()).toBe(sentences)
  await align.keys('ControlOrMeta+End')
  await expect(align.cell(sentences, 0)).toContainText(sentence.trim())
})
