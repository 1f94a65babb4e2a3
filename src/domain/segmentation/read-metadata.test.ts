import { describe, expect, test } from 'vitest'
import { classifyLines } from './classify-lines.ts'
import { readMetadata, type ArticleMetadata } from './read-metadata.ts'

const BODY = 'Die Regierung hat am Montag einen neuen Plan vorgelegt. Er soll bald beschlossen werden.'

function read(text: string, language = 'de', fileName?: string): ArticleMetadata {
  const lines = classifyLines(text, { language })
  return readMetadata(text, lines, fileName === undefined ? { language } : { language, fileName })
}
const dateOf = (text: string, language = 'de', fileName?: string) => {
  const { value, reason } = read(text, language, fileName).date
  return [value, reason?.kind ?? null]
}

describe('date', () => {
  test.each([
    ['de', 'Stand: 03.04.2025, 14:32 Uhr', '2025-04-03', 'dayFirst'],
    ['de', 'Veröffentlicht am 16. Dezember 2024', '2024-12-16', 'byline'],
    ['de', '2024-12-16 10:00', '2024-12-16', 'byline'],
    ['pl', 'Opublikowano: 2 grudnia 2025 r.', '2025-12-02', 'byline'],
    ['nb', 'Publisert 1. desember 2025 kl. 09:12', '2025-12-01', 'byline'],
    ['vi', 'Thứ hai, ngày 1/12/2025', '2025-12-01', 'dayFirst'],
    ['vi', 'Ngày 1 tháng 12 năm 2025', '2025-12-01', 'byline'],
    ['en', 'Published December 1, 2025', '2025-12-01', 'byline'],
    ['en', 'Updated 1 December 2025', '2025-12-01', 'byline'],
    ['en', '12/25/2025 4:15 PM', '2025-12-25', 'monthFirstByText'],
    ['en', '12/03/2024', '2024', 'undecided'],
    ['en', '25/12/2024', '2024-12-25', 'dayFirst']
  ])('%s: %s', (language, line, value, kind) => {
    expect(dateOf(`Ein Titel über den Plan der Häfen\n${line}\n${BODY}\n${BODY}`, language)).toEqual([
      value,
      kind
    ])
  })

  test('another date in the text decides between day first and month first', () => {
    const page = (line: string, end: string) =>
      `Title of the story here\n${line}\nIt all began ${end}. The talks went on.\n`
    expect(dateOf(page('03/12/2024', 'on 3 December'), 'en')).toEqual(['2024-12-03', 'dayFirstByText'])
    expect(dateOf(page('03/12/2024', 'on March 12, 2024'), 'en')).toEqual(['2024-03-12', 'monthFirstByText'])
    expect(dateOf(page('03/04/2024', 'on 04/25/2024'), 'en')).toEqual(['2024-03-04', 'monthFirstByText'])
  })

  test('a dateline, an address, a file name', () => {
    expect(dateOf(`BERLIN, 3. Mai 2024 (dpa) - ${BODY}\n${BODY}`)).toEqual(['2024-05-03', 'dateInText'])
    expect(dateOf(`${BODY}\nQuelle: https://beispiel.de/2024/05/03/plan.html\n`)).toEqual([
      '2024-05-03',
      'url'
    ])
    expect(dateOf(`${BODY}\nQuelle: https://beispiel.de/2024/05/plan.html\n`)).toEqual(['2024-05', 'url'])
    expect(dateOf(BODY, 'de', 'de-plan-2024-12.txt')).toEqual(['2024-12', 'fileName'])
  })

  test('a date that the article only talks about is none', () => {
    expect(dateOf(`${BODY} Am 1. Mai 1990 war alles anders.\n${BODY}`)).toEqual([null, null])
    expect(dateOf(`Titel des Artikels hier\n31.02.2024\n${BODY}`)).toEqual([null, null])
  })
})

describe('the other values', () => {
  test('title from the first line, null reason without one', () => {
    expect(read(`Neuer Plan für die Häfen\n${BODY}\n${BODY}`).title).toEqual({
      value: 'Neuer Plan für die Häfen',
      reason: { kind: 'firstLine', surface: 'Neuer Plan für die Häfen' }
    })
    expect(read(`${BODY}\n${BODY}`).title).toEqual({ value: '', reason: null })
  })

  test('outlet from a doubled byline, from the address, from the source', () => {
    const outlet = (text: string) => read(text).outlet
    expect(outlet(`Titel der Seite hier\nHavnyttHavnytt01/12/2025\n${BODY}\n`)).toMatchObject({
      value: 'Havnytt'
    })
    expect(outlet(`${BODY}\nQuelle: https://www.beispiel.de/a\n`)).toMatchObject({ value: 'beispiel.de' })
    expect(outlet(`${BODY}\nQuelle: https://www.nrk.no/a\n`)).toMatchObject({
      value: 'NRK',
      reason: { kind: 'url' }
    })
    expect(outlet(`${BODY}\nQuelle: beispiel.de\n`)).toMatchObject({
      value: 'beispiel.de',
      reason: { kind: 'sourceLine' }
    })
  })

  test('address, agency, author', () => {
    const metadata = read(
      `Neuer Plan für die Häfen\nVon Petra Meiser, Bremen\n${BODY}\n(dpa)\nQuelle: https://beispiel.de/plan-12.html.\n`
    )
    expect(metadata.url.value).toBe('https://beispiel.de/plan-12.html')
    expect(metadata.agency.value).toBe('dpa')
    expect(metadata.author).toMatchObject({ value: 'Petra Meiser', reason: { kind: 'byline' } })
  })

  test('an outlet is no author, a source is no author', () => {
    expect(read(`Titel der Seite hier\nHavnyttHavnytt01/12/2025\n${BODY}\n`).author.value).toBe('')
    expect(read(`${BODY}\n${BODY}\nTheo TTXVN\n`, 'vi').author.value).toBe('')
  })
})

test('any text is read, and every value found has its reason', () => {
  for (const text of ['', '\n\n', '\0', '\uD800', '01/12/2025', 'Quelle:', 'Von', 'x'.repeat(10_000)]) {
    for (const { value, reason } of Object.values(read(text)))
      expect(reason === null).toBe(value === '' || value === null)
  }
})
