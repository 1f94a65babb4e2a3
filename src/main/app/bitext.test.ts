import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Table } from '../../domain/model.ts'
import { exportLines } from '../../domain/formats/export-lines.ts'
import { optionsOf } from '../../domain/formats/formats.arbitrary.ts'
import { checkTable } from '../../domain/table/invariants.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { createJobs } from '../jobs/pool.ts'
import { removeFolders, temporaryFolder } from '../storage/temporary-project.fixture.ts'
import { DE, importEvent, NB, PL, RESOURCES, startApp, type TestApp } from './app.fixture.ts'

let jobs: Jobs
let test: TestApp

beforeAll(() => {
  jobs = createJobs({ worker: RESOURCES.worker, size: 1 })
})
afterAll(async () => {
  await jobs.close()
  removeFolders()
})
beforeEach(async () => {
  test = await startApp({ jobs })
  await test.app.projects.createAt(join(test.folder, 'test.tetrapla'))
})
afterEach(() => test.close())

const look = async (...files: readonly string[]) =>
  test.call('import.look', { job: 'look-0001', files: [...files] })

/** Imports a file of aligned texts in the languages that were found. */
async function importBitext(name: string, content: string, newEvent: string) {
  const file = test.offer(name, content)
  const what = (await look(file))[0]?.[0]?.what
  if (what?.kind !== 'bitext') throw new Error(`not aligned texts: ${JSON.stringify(what)}`)
  const languages = what.columns.map(({ language }) => language)
  const { event } = await test.call('import.bitext', { job: 'bitext-01', file, newEvent, languages })
  return test.call('table.open', { event })
}

const written = (
  table: Table,
  format: 'tmx' | 'xliff' | 'tsv',
  profile: 'pairs' | 'table',
  columns: string[]
) => {
  const context = { title: 'x', version: '1', created: null }
  return [...exportLines(table, optionsOf(columns, { format, profile }), context)].join('')
}

describe('aligned texts', () => {
  it.each([
    ['tmx', 'pairs', 'memory.tmx', ['de', 'pl', 'nb']],
    ['xliff', 'pairs', 'pairs.xlf', ['de', 'pl']],
    ['tsv', 'pairs', 'pairs.tsv', ['de', 'pl']],
    ['tsv', 'table', 'table.tsv', ['de', 'pl', 'nb']]
  ] as const)(
    '%s %s: what was written is read back as the same pairs',
    async (format, profile, name, keys) => {
      const { event } = await importEvent(test, 'Hafen', { de: DE, pl: PL, nb: NB })
      const { table } = await test.call('table.open', { event })
      const file = written(table, format, profile, [...keys])
      const { table: read, documents, history } = await importBitext(name, file, 'Again')
      expect(read.columns.map(({ key }) => key)).toEqual(keys)
      expect(checkTable(read)).toEqual([])
      const pairs = written(read, 'tsv', 'pairs', ['de', 'pl'])
      expect(pairs).toBe(written(table, 'tsv', 'pairs', ['de', 'pl']))
      if (profile === 'table') expect(written(read, format, profile, [...keys])).toBe(file)
      expect(documents.map(({ fileName }) => fileName)).toEqual(keys.map(() => name))
      expect(history).toEqual({ undo: null, redo: null })
      expect(test.app.projects.check()).toEqual([])
    }
  )

  it('confirms the pairs and keeps a text of several sentences one segment', async () => {
    const text = 'de\tnb\nEins. Zwei! Drei?\tEn. To! Tre?\nVier.\t\n'
    const { table } = await importBitext('pairs.tsv', text, 'Pairs')
    expect(
      table.rows.map(({ cells }) => cells.map((cell) => `${cell.status} ${cell.segments.length}`))
    ).toEqual([
      ['confirmed 1', 'confirmed 1'],
      ['confirmed 1', 'undecided 0']
    ])
  })

  it('refuses a taken name, wrong languages and a damaged file, and stores nothing of them', async () => {
    const file = test.offer('pairs.tsv', 'Eins.\tEn.\n')
    await test.call('events.create', { name: 'Taken' })
    const commit = (newEvent: string, languages: string[]) =>
      test.call('import.bitext', { job: 'bitext-01', file, newEvent, languages })
    await expect(commit('Taken', ['de', 'nb'])).rejects.toMatchObject({ code: 'event.nameTaken' })
    await expect(commit('New', ['de', 'nb', 'pl'])).rejects.toMatchObject({ code: 'language.unknown' })
    await expect(commit('New', ['de', 'und'])).rejects.toMatchObject({ code: 'language.unknown' })
    expect((await test.call('events.list')).map(({ name }) => name)).toEqual(['Taken'])
    const [[damaged] = []] = await look(test.offer('a.tmx', '<tmx><body>'))
    expect(damaged?.what).toMatchObject({ kind: 'failed', error: { code: 'file.damaged' } })
  })
})

describe('folders and archives', () => {
  it('gives the files of a folder, hidden ones left out, and those of archives in it', async () => {
    const folder = join(temporaryFolder(), 'coverage')
    mkdirSync(join(folder, 'more'), { recursive: true })
    mkdirSync(join(folder, '.git'))
    writeFileSync(join(folder, '.git', 'a.txt'), DE)
    writeFileSync(join(folder, 'b.txt'), DE)
    writeFileSync(join(folder, 'more', 'a.txt'), PL)
    const entries = {
      'in/nb.txt': Buffer.from(NB),
      'in/picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]),
      '__MACOSX/in/._nb.txt': Buffer.from('x'),
      'in/inner.zip': zipSync({ 'x.txt': Buffer.from('x') })
    }
    writeFileSync(join(folder, 'c.zip'), zipSync(entries))
    const [found = []] = await look(test.app.files.offerPath(folder))
    expect(found.map(({ fileName }) => fileName)).toEqual([
      'b.txt',
      'nb.txt',
      'picture.png',
      'inner.zip',
      'a.txt'
    ])
    const files = found.map(({ file }) => ({ file, language: null, encoding: null }))
    const previews = await test.call('import.preview', { job: 'preview-1', files })
    expect(previews.map((preview) => (preview.ok ? preview.draft.language : preview.error.code))).toEqual([
      'de',
      'nb',
      'file.binary',
      'file.unknownFormat',
      'pl'
    ])
  })

  it('says what cannot be opened, and leaves documents alone', async () => {
    const empty = join(temporaryFolder(), 'empty')
    mkdirSync(empty)
    const deep = join(temporaryFolder(), 'deep')
    mkdirSync(join(deep, ...'a b c d e f g h i j'.split(' ')), { recursive: true })
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.txt`, Buffer.from('x')]))
    const docx = zipSync({ '[Content_Types].xml': Buffer.from('x'), 'word/document.xml': Buffer.from('x') })
    const found = await look(
      test.app.files.offerPath(empty),
      test.app.files.offerPath(deep),
      test.offer('many.zip', Buffer.from(zipSync(many))),
      test.offer('bomb.zip', Buffer.from(zipSync({ 'a.txt': new Uint8Array(30_000_000) }))),
      test.offer('torn.zip', Buffer.from(zipSync({ 'a.txt': Buffer.from(DE) })).subarray(0, 60)),
      test.offer('a.docx', Buffer.from(docx)),
      test.offer('a.txt', DE)
    )
    const codes = found.map(([file]) =>
      file?.what.kind === 'failed' ? file.what.error.code : file?.what.kind
    )
    expect(codes).toEqual([
      'file.nothingInside',
      'file.tooManyInside',
      'file.tooManyInside',
      'file.tooLarge',
      'file.damaged',
      'article',
      'article'
    ])
  })
})

describe('a web address', () => {
  it('gives a file whose draft names the address, unless the page names a better one', async () => {
    const page = `<html lang="de"><head><title>Hafen</title></head><body><article><p>${DE.replaceAll('\n', ' ')}</p></article></body></html>`
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hafen.html`
    try {
      const { file, name } = await test.call('import.fetchUrl', { job: 'fetch-001', url })
      expect(name).toBe('hafen.html')
      const files = [{ file, language: null, encoding: null }]
      const [preview] = await test.call('import.preview', { job: 'preview-1', files })
      expect(preview).toMatchObject({ ok: true, draft: { format: 'html', language: 'de', url } })
    } finally {
      server.close()
    }
    await expect(test.call('import.fetchUrl', { job: 'fetch-001', url })).rejects.toMatchObject({
      code: 'url.unreachable'
    })
  })
})
