import { describe, expect, it } from 'vitest'
import type { FoundFile, ImportDraft, ImportLine, ImportWarning } from '../../shared/contract.ts'
import {
  changeFile,
  columnKeys,
  concernsOf,
  hasDecisions,
  importableFiles,
  importItem,
  isStorableDate,
  lineCounts,
  proposedEventName,
  startFiles,
  importableAligned,
  withField,
  withFound,
  withLineToggled,
  withPreview,
  type ReadyFile
} from './import-session.ts'

const line = (role: ImportLine['role'], isKept: boolean, sentences = 1): ImportLine => ({
  text: role,
  role,
  isKept,
  sentences,
  doubts: []
})

const draft = (language: string, changes: Partial<ImportDraft> = {}): ImportDraft => ({
  file: 'token-0123456789abcdef',
  fileName: `${language}.txt`,
  format: 'txt',
  encoding: 'UTF-8',
  language,
  languageConfidence: 0.99,
  title: `Title ${language}`,
  date: '2025-12-01',
  outlet: '',
  author: '',
  url: '',
  reasons: {},
  lines: [line('siteName', false), line('title', true), line('empty', false), line('text', true, 3)],
  opening: [],
  warnings: [],
  ...changes
})

const ready = (language: string, changes: Partial<ImportDraft> = {}, id = 0): ReadyFile => {
  const [file] = startFiles([{ name: `${language}.txt`, token: 'token-0123456789abcdef' }])
  return { ...(withPreview(file!, { ok: true, draft: draft(language, changes) }) as ReadyFile), id }
}

const kinds = (file: ReadyFile, existing: readonly string[] = []) =>
  concernsOf(file, [file], existing).map(({ kind }) => kind)

describe('a read file', () => {
  it('counts kept sentences and cut lines, without empty ones', () => {
    expect(lineCounts(ready('de'))).toEqual({ sentences: 4, cut: 1 })
    expect(lineCounts(withLineToggled(ready('de'), 3))).toEqual({ sentences: 1, cut: 2 })
  })

  it('goes to the program with its kept lines and without an empty date', () => {
    const file = withField(withLineToggled(ready('de'), 0), 'date', '')
    expect(importItem(file)).toMatchObject({ language: 'de', date: null, keptLines: [0, 1, 3] })
  })

  it('keeps what was typed when it is read again, and the rest anew', () => {
    const typed = withLineToggled(withField(ready('de'), 'title', 'Mine'), 0)
    const again = withPreview(typed, { ok: true, draft: draft('pl', { outlet: 'PAP' }) }) as ReadyFile
    expect(again.choice.fields).toMatchObject({ title: 'Mine', outlet: 'PAP', language: 'pl' })
    expect(again.choice.toggled).toEqual(new Set([0]))
    const otherText = withPreview(typed, { ok: true, draft: draft('pl', { lines: [line('text', true)] }) })
    expect((otherText as ReadyFile).choice.toggled).toEqual(new Set())
  })

  it('turning a switch twice is no decision', () => {
    const file = ready('de')
    expect(hasDecisions([withLineToggled(file, 0)])).toBe(true)
    expect(hasDecisions([withLineToggled(withLineToggled(file, 0), 0)])).toBe(false)
  })
})

describe('concerns', () => {
  it.each<[ImportWarning['kind'], 'date' | 'language', string]>([
    ['noDate', 'date', '2025'],
    ['languageUnsure', 'language', 'de']
  ])('%s is settled by the person', (kind, field, value) => {
    const file = ready('de', { date: null, warnings: [{ kind } as ImportWarning] })
    expect(kinds(file)).toEqual([kind])
    expect(kinds(withField(file, field, value))).toEqual([])
  })

  it('come in the order of what they harm, each once', () => {
    const warnings: readonly ImportWarning[] = [
      { kind: 'languageUnsure' },
      { kind: 'noDate' },
      { kind: 'encodingUnsure', encoding: 'gb18030' }
    ]
    expect(kinds(ready('de', { date: null, warnings }))).toEqual([
      'languageUnsure',
      'encodingUnsure',
      'noDate'
    ])
    expect(kinds(ready('und', { date: null, warnings }))).toEqual([
      'languageNeeded',
      'encodingUnsure',
      'noDate'
    ])
  })

  it('block an article without language, sentence or sound date', () => {
    const files = [
      ready('und', {}, 0),
      ready('de', { lines: [line('text', false)] }, 1),
      withField(ready('pl', {}, 2), 'date', '2025-02-30'),
      ready('vi', {}, 3)
    ]
    expect(files.flatMap((file) => kinds(file))).toEqual(['languageNeeded', 'noSentences', 'dateWrong'])
    expect(importableFiles(files).map(({ id }) => id)).toEqual([3])
  })

  it('tell of a second article of a language, in the batch and in the event', () => {
    const files = [ready('de', {}, 0), ready('de', {}, 1)]
    expect(concernsOf(files[1]!, files, [])).toEqual([
      { kind: 'secondOfLanguage', language: 'de', key: 'de-2' }
    ])
    expect(concernsOf(files[1]!, files, ['de'])).toEqual([
      { kind: 'secondOfLanguage', language: 'de', key: 'de-3' }
    ])
    const firstLeftOut = changeFile(files, 0, (file) => ({ ...file, isIncluded: false }))
    expect(concernsOf(files[1]!, firstLeftOut, [])).toEqual([])
  })
})

describe('columnKeys', () => {
  it('numbers the articles of a language', () => {
    expect(columnKeys(['de', 'pl', 'de', 'de'], ['pl'])).toEqual(['de', 'pl-2', 'de-2', 'de-3'])
  })
})

describe('isStorableDate', () => {
  it.each([
    ['', true],
    ['2025', true],
    ['2025-12', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13', false],
    ['1.12.2025', false]
  ])('“%s”: %s', (date, expected) => {
    expect(isStorableDate(date)).toBe(expected)
  })
})

describe('proposedEventName', () => {
  it('is rather a real title than a file name', () => {
    const named = ready('de', {
      title: 'de-talks',
      reasons: { title: { kind: 'fileName', surface: 'de-talks.txt' } }
    })
    expect(proposedEventName([named])).toBe('de-talks')
    expect(proposedEventName([named, ready('pl', { title: 'Rozmowy' }, 1)])).toBe('Rozmowy')
  })

  it('is the first title, cut at a word', () => {
    expect(proposedEventName([ready('de', { title: 'Ein  Titel.' })])).toBe('Ein Titel')
    const name = proposedEventName([ready('de', { title: 'wort '.repeat(40) })])
    expect(name).toMatch(/^(wort )+wort$/)
    expect(name.length).toBeLessThanOrEqual(60)
  })

  it('is empty before anything was read', () => {
    expect(proposedEventName(startFiles([{ name: 'a.txt' }]))).toBe('')
  })
})

describe('files that stand for others', () => {
  const found = (file: string, fileName: string, what: FoundFile['what']): FoundFile => ({
    file,
    fileName,
    what
  })
  const pairs: FoundFile['what'] = {
    kind: 'bitext',
    columns: [
      { language: 'de', isStated: true },
      { language: 'und', isStated: false }
    ],
    rows: 12,
    sample: [['Ja.', 'Tak.']]
  }
  const files = withFound(
    startFiles([
      { name: 'coverage.zip', token: 'zip' },
      { name: 'waiting.txt' },
      { name: 'memory.tmx', token: 'tmx' }
    ]),
    new Map([
      [
        'zip',
        [
          found('a', 'a.txt', { kind: 'article' }),
          found('b', 'b.tmx', { kind: 'failed', error: { code: 'file.damaged', params: {} } })
        ]
      ],
      ['tmx', [found('tmx', 'memory.tmx', pairs)]]
    ])
  )

  it('are replaced by what was found in them, in order', () => {
    expect(files.map(({ id, name, token, state }) => [id, name, token, state])).toEqual([
      [0, 'a.txt', 'a', 'reading'],
      [1, 'b.tmx', 'b', 'failed'],
      [2, 'waiting.txt', null, 'reading'],
      [3, 'memory.tmx', 'tmx', 'aligned']
    ])
  })

  it('aligned texts can be imported once they have a name and all languages', () => {
    expect(importableAligned(files)).toEqual([])
    const change = (languages: readonly string[], eventName: string, isIncluded = true) =>
      importableAligned(
        changeFile(files, 3, (file) =>
          file.state === 'aligned' ? { ...file, languages, eventName, isIncluded } : file
        )
      ).map((file) => file.eventName)
    expect(change(['de', 'pl'], 'memory')).toEqual(['memory'])
    expect(change(['de', 'pl'], ' ')).toEqual([])
    expect(change(['de', 'pl'], 'memory', false)).toEqual([])
  })
})
