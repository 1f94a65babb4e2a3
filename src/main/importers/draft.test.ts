import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buildDocument } from './build-document.ts'
import { draftArticle } from './draft.ts'
import { readSource, sourceOfBytes } from './read-source.ts'
import type { SourceText } from './source-text.ts'

const SEEDS = fileURLToPath(new URL('../../../seeds/', import.meta.url))
const ARTICLES = readdirSync(SEEDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['de', 'pl', 'vi', 'nb'].map((language) => [name, language] as const))

const OPTIONS = { token: 'token', fileName: 'a.txt', language: null, rules: {} }

const source = (text: string) => sourceOfBytes(Buffer.from(text), 'a.txt', { encoding: null })
const draftOf = (text: SourceText, options: Partial<typeof OPTIONS> | { language: string } = {}) =>
  draftArticle(text, { ...OPTIONS, ...options })
const keptOf = ({ draft }: ReturnType<typeof draftArticle>) =>
  draft.lines.flatMap(({ isKept }, line) => (isKept ? [line] : []))

const GERMAN = `Ein Besuch in Laos

Hanoi, 2. Dezember 2025 – Die beiden Minister bewerteten am 16. Dezember die Ergebnisse. Danach reisten sie ab.

foto-der-minister-123.jpg
Sie sprachen über den Handel und über die Straßen. Beide Seiten waren zufrieden.

Quelle: https://www.beispiel-zeitung.example/2025/12/02/besuch.html
`

describe('drafting an import', () => {
  test.each(ARTICLES)(
    '%s/%s: the language, and just the sentences of the article',
    async (event, language) => {
      const article = await readSource(`${SEEDS}${event}/${language}.txt`, `${language}.txt`, {
        encoding: null
      })
      const drafted = draftOf(article)
      expect(drafted.draft).toMatchObject({
        language,
        format: 'txt',
        encoding: 'utf-8',
        reasons: { language: { kind: 'detected' } }
      })
      expect(drafted.draft.lines.map(({ text }) => text).join('\n')).toBe(article.text.replace(/\n$/, ''))
      const { segments } = buildDocument(article, { language, keptLines: keptOf(drafted) })
      const counted = drafted.draft.lines.reduce((sum, line) => sum + (line.isKept ? line.sentences : 0), 0)
      expect(segments).toHaveLength(counted)
      const wanted = readFileSync(`${SEEDS}${event}/${language}.sentences.txt`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
      expect(segments.map(({ text }) => text)).toEqual(wanted)
    }
  )

  test('tells how the file begins and which boundaries were a close call', async () => {
    const { draft } = draftOf(
      await source('Teilen\n\nEin Besuch\n\nEr kam am Abend.Der Rest blieb. Alle warteten.\n'),
      { language: 'de' }
    )
    expect(draft.opening.map(({ line, text }) => `${line} ${text}`)).toEqual([
      '0 Teilen',
      '2 Ein Besuch',
      '4 Er kam am Abend.',
      '4 Der Rest blieb.',
      '4 Alle warteten.'
    ])
    expect(draft.lines.flatMap(({ doubts }, line) => doubts.map((doubt) => [line, doubt]))).toEqual([
      [4, { before: 'Er kam am Abend.', after: 'Der Rest blieb.', rule: 'missingSpace' }]
    ])
  })

  test('proposes title, date, outlet and address with the reason', async () => {
    const { draft } = draftOf(await source(GERMAN))
    expect(draft).toMatchObject({
      language: 'de',
      title: 'Ein Besuch in Laos',
      date: '2025-12-02',
      url: 'https://www.beispiel-zeitung.example/2025/12/02/besuch.html',
      warnings: []
    })
    for (const field of ['language', 'title', 'date', 'outlet', 'url'] as const)
      expect(draft.reasons[field]).toBeDefined()
    expect(draft.lines.filter(({ isKept }) => !isKept).map(({ role }) => role)).toEqual(
      expect.arrayContaining(['empty', 'imageName', 'source'])
    )
  })

  test('what the container says goes before what the text says', async () => {
    const stated = {
      title: 'Anders',
      date: '2020-01-02',
      outlet: 'Blatt',
      author: 'Ina',
      url: 'https://a.example/'
    }
    const { draft } = draftOf({ ...(await source(GERMAN)), metadata: stated })
    expect(draft).toMatchObject(stated)
    expect(draft.reasons.date).toEqual({ kind: 'metadata', surface: '2020-01-02' })
  })

  test('a chosen language is kept; without a title the file name is one', async () => {
    const { draft } = draftOf(await source('to jest zdanie, które nie ma tytułu.\nA to jest drugie.'), {
      language: 'nb'
    })
    expect(draft).toMatchObject({
      language: 'nb',
      languageConfidence: 1,
      title: 'a',
      reasons: { language: { kind: 'chosen' } }
    })
    expect(draft.warnings).toContainEqual({ kind: 'noDate' })
  })

  test('a text that tells nothing about its language is undecided, unless its container tells', async () => {
    const numbers = await source('12 34 56.\n78 90.')
    expect(draftOf(numbers).draft).toMatchObject({
      language: 'und',
      warnings: expect.arrayContaining([{ kind: 'languageUnsure' }])
    })
    expect(draftOf({ ...numbers, metadata: { language: 'vi' } }).draft).toMatchObject({ language: 'vi' })
  })

  test('the fingerprint is the same for another spacing and other capitals, and for another boilerplate', async () => {
    const other = GERMAN.replaceAll(' ', '  ')
      .replace('Die beiden', 'DIE BEIDEN')
      .replace('besuch.html', 'anders.html')
    expect(draftOf(await source(other)).fingerprint).toBe(draftOf(await source(GERMAN)).fingerprint)
    expect(draftOf(await source(`${GERMAN}\nNoch ein Satz steht hier.`)).fingerprint).not.toBe(
      draftOf(await source(GERMAN)).fingerprint
    )
  })

  test('more lines than the program can show are refused', async () => {
    const lines = await source('a\n'.repeat(1_000_001))
    expect(() => draftOf(lines)).toThrow(expect.objectContaining({ code: 'file.tooLarge' }))
  })
})

describe('building a document', () => {
  test('segments only kept lines; their offsets count in the whole text, paragraphs ascend', async () => {
    const article = await source(GERMAN)
    const { source: stored, segments } = buildDocument(article, { language: 'de', keptLines: [0, 2, 5] })
    expect(stored).toBe(article.text)
    expect(segments.map(({ text, kind }) => [kind, text])).toEqual([
      ['heading', 'Ein Besuch in Laos'],
      [
        'sentence',
        'Hanoi, 2. Dezember 2025 – Die beiden Minister bewerteten am 16. Dezember die Ergebnisse.'
      ],
      ['sentence', 'Danach reisten sie ab.'],
      ['sentence', 'Sie sprachen über den Handel und über die Straßen.'],
      ['sentence', 'Beide Seiten waren zufrieden.']
    ])
    for (const { start, end, text } of segments) expect(stored.slice(start, end)).toBe(text)
    expect(segments.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2, 3, 3])
  })

  test('a line that was cut in the middle separates what is around it', async () => {
    const article = await source('Der erste Teil\nWerbung\nund der zweite Teil.')
    const { segments } = buildDocument(article, { language: 'de', keptLines: [0, 2] })
    expect(segments).toHaveLength(2)
  })

  test('roles that the format states become kinds', async () => {
    const page =
      '<html><body><h1>Kopf der Seite</h1><p>Ein Satz steht hier.</p><figcaption>Ein Bild</figcaption></body></html>'
    const article = await sourceOfBytes(Buffer.from(page), 'a.html', { encoding: null })
    const lines = article.text.split('\n').map((_, line) => line)
    const { segments } = buildDocument(article, { language: 'de', keptLines: lines })
    expect(segments.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Kopf der Seite'],
      ['sentence', 'Ein Satz steht hier.'],
      ['caption', 'Ein Bild']
    ])
  })

  test("the person's own rules count", async () => {
    const article = await source('Es sprach Gen.Sek. Lam. Er ging.')
    const rules = { neverBreakAfter: ['Lam.'], alwaysBreakAfter: [] }
    const { segments } = buildDocument(article, { language: 'de', keptLines: [0], rules })
    expect(segments).toHaveLength(1)
  })

  test('nothing kept is no document', async () => {
    const article = await source(GERMAN)
    expect(() => buildDocument(article, { language: 'de', keptLines: [] })).toThrow(
      expect.objectContaining({ code: 'file.noSentence' })
    )
  })
})
