import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSrx } from '../../domain/segmentation/srx-read.ts'
import { removeFolders } from '../storage/temporary-project.fixture.ts'
import { importEvent, startApp, type TestApp } from './app.fixture.ts'

let test: TestApp

beforeEach(async () => {
  test = await startApp()
  await test.app.projects.createAt(join(test.folder, 'test.tetrapla'))
})
afterEach(async () => {
  await test.close()
  removeFolders()
})

const TEXT = 'Neuer Name\n\nDas VEB. Rotes Banner schloss. Er kam ## und ging.\n'

/** The sentences as they stand in the project after an import. */
async function importedSentences(name: string) {
  const { event } = await importEvent(test, name, { de: TEXT, 'de-at': TEXT })
  const { table } = await test.call('table.open', { event })
  return table.columns.map(({ segments }) => segments.map(({ text }) => text))
}

describe("a person's rules", () => {
  it('of the settings decide how the next import is cut, in the preview and in the project', async () => {
    const built = ['Neuer Name', 'Das VEB.', 'Rotes Banner schloss.', 'Er kam ## und ging.']
    expect(await importedSentences('Before')).toEqual([built, built])
    const own = { neverBreakAfter: ['VEB.'], alwaysBreakAfter: [] }
    const every = { neverBreakAfter: [], alwaysBreakAfter: ['##'] }
    await test.call('settings.set', { segmentation: { de: own, und: every } })
    const cut = ['Neuer Name', 'Das VEB. Rotes Banner schloss.', 'Er kam ##', 'und ging.']
    expect(await importedSentences('After')).toEqual([cut, cut])
    const [preview] = await test.call('import.preview', {
      job: 'preview-2',
      files: [{ file: test.offer('a.txt', TEXT), language: 'de', encoding: null }]
    })
    expect(preview?.ok && preview.draft.opening.map(({ text }) => text)).toEqual(cut)
    expect(preview?.ok && preview.draft.lines.map(({ sentences }) => sentences)).toEqual([1, 0, 3])
  })

  it('are written as SRX with the built-in ones, and read again as they were', async () => {
    const segmentation = {
      de: { neverBreakAfter: ['VEB.', 'Abg. <x>'], alwaysBreakAfter: [] },
      fi: { neverBreakAfter: ['esim.'], alwaysBreakAfter: ['##'] },
      pl: { neverBreakAfter: [], alwaysBreakAfter: [] }
    }
    await test.call('settings.set', { segmentation })
    const path = join(test.folder, 'rules.srx')
    const { languages, bytes } = await test.call('segmentation.exportSrx', {
      target: test.app.files.target(path)
    })
    const xml = readFileSync(path, 'utf8')
    expect(languages).toBe(14)
    expect(bytes).toBe(Buffer.byteLength(xml))
    const { pl: _, ...filled } = segmentation
    const read = readSrx(xml)
    expect(read.ok && Object.fromEntries(read.rules)).toEqual(filled)
    expect(read).toMatchObject({ skipped: 0 })
  })

  it('are not written to a place that nobody chose', async () => {
    await expect(test.call('segmentation.exportSrx', { target: 'x'.repeat(32) })).rejects.toMatchObject({
      code: 'file.notFound'
    })
  })
})
