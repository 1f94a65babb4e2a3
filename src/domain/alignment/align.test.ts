import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from './align.ts'
import { loadVocabulary } from './load-vocabulary.ts'
import {
  AlignmentCancelled,
  type AlignmentColumn,
  type AlignmentResult,
  type FixedRow
} from './suggestion.ts'

const column = (language: string, texts: readonly string[]): AlignmentColumn => ({
  language,
  sentences: texts.map((text) => ({ text, paragraph: 1 }))
})
const shape = (result: AlignmentResult): string[] =>
  result.rows.map((row) => row.cells.map((cell) => cell.sentences.join(',')).join(' | '))

const words = fc.constantFrom(
  'Berlin',
  'und',
  'der',
  'Handel',
  '2024',
  '5',
  'Minister',
  'wächst',
  '?',
  'Laos',
  'công ty',
  '中国',
  '',
  '—'
)
const sentence = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '))
const language = fc.constantFrom('de', 'pl', 'vi', 'nb', 'en', 'fr', 'zh', 'und')
const document = fc
  .tuple(language, fc.array(sentence, { maxLength: 14 }))
  .map(([tag, texts]) => column(tag, texts))
const mode = fc.constantFrom('auto' as const, 'translation' as const, 'comparable' as const)

function expectEverySentenceOnce(columns: readonly AlignmentColumn[], result: AlignmentResult): void {
  for (const [x, { sentences }] of columns.entries()) {
    const found = result.rows.flatMap((row) => row.cells[x]?.sentences ?? []).sort((a, b) => a - b)
    expect(found).toEqual(sentences.map((_, at) => at))
  }
}

/** A confirmed row for random sentences of the columns; sentences are taken at most once. */
function fixedRows(columns: readonly AlignmentColumn[], picks: readonly number[][]): FixedRow[] {
  const taken = columns.map(() => new Set<number>())
  return picks.map((pick) => ({
    cells: columns.flatMap(({ sentences }, x): FixedRow['cells'] => {
      const choice = pick[x] ?? 0
      if (choice % 4 === 0) return []
      if (choice % 4 === 1) return [{ column: x, sentences: [], isOmitted: true }]
      const at = Math.floor(choice / 4) % Math.max(1, sentences.length)
      if (sentences.length === 0 || taken[x]?.has(at) === true) return []
      taken[x]?.add(at)
      return [{ column: x, sentences: [at], isOmitted: false }]
    })
  }))
}

describe('align: laws', () => {
  it('puts every sentence of every column into exactly one row, with confidences in 0..1', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 4 }), mode, (columns, chosen) => {
        const result = align(columns, { mode: chosen })
        expectEverySentenceOnce(columns, result)
        for (const row of result.rows) {
          expect(row.cells.some((cell) => cell.sentences.length > 0)).toBe(true)
          for (const value of [row.confidence, ...row.cells.map((cell) => cell.confidence)]) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1)
          }
          for (const reason of row.cells.flatMap((cell) => cell.evidence)) {
            expect(reason.score).toBeGreaterThanOrEqual(0)
            expect(reason.score).toBeLessThanOrEqual(1)
          }
        }
      }),
      { numRuns: 60 }
    )
  })

  it('gives the same result for the same input', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 3 }), mode, (columns, chosen) => {
        expect(align(columns, { mode: chosen })).toEqual(align(columns, { mode: chosen }))
      }),
      { numRuns: 20 }
    )
  })

  it('keeps confirmed rows, adds nothing to closed cells, and still places everything', () => {
    const picks = fc.array(fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 2, maxLength: 4 }),
        picks,
        mode,
        (columns, picked, chosen) => {
          const fixed = fixedRows(columns, picked)
          const result = align(columns, { mode: chosen, fixed })
          expectEverySentenceOnce(columns, result)
          for (const row of fixed) {
            const own = row.cells.find((cell) => cell.sentences.length > 0)
            if (own === undefined) continue
            const found = result.rows.find((each) =>
              each.cells[own.column]?.sentences.includes(own.sentences[0] as number)
            )
            for (const cell of row.cells) expect(found?.cells[cell.column]?.sentences).toEqual(cell.sentences)
          }
        }
      ),
      { numRuns: 60 }
    )
  })

  it('orders rows by the first column, others after the sentence before them in their own document', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 4 }), mode, (columns, chosen) => {
        const { rows } = align(columns, { mode: chosen })
        const lead = rows
          .map((row) => Math.min(...(row.cells[0]?.sentences ?? [])))
          .filter((first) => first < Infinity)
        expect(lead).toEqual([...lead].sort((a, b) => a - b))
        const placeOf = (x: number, at: number): number =>
          rows.findIndex((row) => row.cells[x]?.sentences.includes(at))
        for (const [place, row] of rows.entries()) {
          if ((row.cells[0]?.sentences.length ?? 0) > 0) continue
          const x = row.cells.findIndex((cell) => cell.sentences.length > 0)
          const first = Math.min(...(row.cells[x]?.sentences ?? []))
          if (first > 0) expect(placeOf(x, first - 1)).toBeLessThan(place)
        }
      }),
      { numRuns: 40 }
    )
  })
})

const GERMAN = [
  'Handel zwischen Laos und Vietnam wächst um 25 Prozent',
  'Der Premierminister von Laos, Sonexay Siphandone, traf gestern in Hanoi ein.',
  'Er wurde von einer großen Delegation begleitet.',
  'Beide Länder unterzeichneten zwölf Abkommen über Energie und Bildung.',
  'Der Handel erreichte 2,2 Milliarden Dollar.',
  'Wann fährt der erste Zug nach Vientiane?'
]
const POLISH = [
  'Handel między Laosem a Wietnamem wzrósł o 25 procent',
  'Premier Laosu Sonexay Siphandone przybył wczoraj do Hanoi. Towarzyszyła mu liczna delegacja.',
  'Oba kraje podpisały 12 porozumień dotyczących energii i edukacji.',
  'Obroty handlowe osiągnęły 2,2 mld dolarów.',
  'Pogoda była tego dnia bardzo ładna.',
  'Kiedy pojedzie pierwszy pociąg do Wientianu?'
]
const NORWEGIAN = [
  'Handelen mellom Laos og Vietnam øker med 25 prosent',
  'Laos’ statsminister Sonexay Siphandone kom i går til Hanoi.',
  'Begge landene undertegnet tolv avtaler om energi og utdanning.',
  'Handelen nådde 2,3 milliarder dollar.',
  'Når går det første toget til Vientiane?'
]

describe('align: examples', () => {
  it('finds merges and insertions of a translation', async () => {
    const vocabulary = await loadVocabulary()
    const result = align([column('de', GERMAN), column('pl', POLISH)], { mode: 'auto', vocabulary })
    expect(result.mode).toBe('translation')
    expect(shape(result)).toEqual(['0 | 0', '1,2 | 1', '3 | 2', '4 | 3', ' | 4', '5 | 5'])
  })

  it('makes one table of three columns', async () => {
    const vocabulary = await loadVocabulary()
    const polish = POLISH.filter((_, at) => at !== 4)
    const columns = [column('de', GERMAN), column('pl', polish), column('nb', NORWEGIAN)]
    const result = align(columns, { mode: 'translation', vocabulary })
    expect(shape(result)).toEqual(['0 | 0 | 0', '1,2 | 1 | 1', '3 | 2 | 2', '4 | 3 | 3', '5 | 4 | 4'])
  })

  it('finds counterparts in any order and leaves strangers alone', async () => {
    const vocabulary = await loadVocabulary()
    const shuffled = [5, 3, 4, 0, 2, 1].map((at) => POLISH[at] as string)
    const result = align([column('de', GERMAN), column('pl', shuffled)], { mode: 'comparable', vocabulary })
    expect(shape(result)).toContain('0 | 3')
    expect(shape(result)).toContain('4 | 1')
    expect(shape(result)).toContain('5 | 0')
    expect(shape(result)).toContain(' | 2')
  })

  it('says which figures, names and words it relies on, and which figures differ', async () => {
    const vocabulary = await loadVocabulary()
    const { rows } = align([column('de', GERMAN), column('nb', NORWEGIAN)], {
      mode: 'translation',
      vocabulary
    })
    const reasons = rows.flatMap((row) => row.cells[0]?.evidence ?? [])
    expect(reasons.some((reason) => reason.kind === 'percentage' && !reason.isConflict)).toBe(true)
    expect(reasons.some((reason) => reason.label.includes('Siphandone'))).toBe(true)
    expect(reasons.some((reason) => reason.kind === 'vocabulary' && reason.label.includes(' = '))).toBe(true)
    expect(reasons.some((reason) => reason.isConflict && reason.label.includes('≠'))).toBe(true)
    expect(Math.max(...rows.map((row) => row.cells[0]?.evidence.length ?? 0))).toBeLessThanOrEqual(6)
  })

  it('follows swapped neighbours', async () => {
    const vocabulary = await loadVocabulary()
    const names = [
      'Adamow',
      'Bredsten',
      'Cerekwi',
      'Dolgorin',
      'Emmerich',
      'Fjelltun',
      'Gwozdan',
      'Harburg',
      'Ivarsund',
      'Jankau'
    ]
    const many = names.map(
      (name, at) =>
        `Die Stadt ${name} hat nach Angaben der Regierung ${at * 731 + 104} Einwohner und ein Museum.`
    )
    const other = names.map(
      (name, at) => `Według rządu miasto ${name} liczy ${at * 731 + 104} mieszkańców i posiada muzeum.`
    )
    const swapped = [...other.slice(0, 5), other[6] as string, other[5] as string, ...other.slice(7)]
    const result = align([column('de', many), column('pl', swapped)], { mode: 'translation', vocabulary })
    expect(shape(result)).toContain('5 | 6')
    expect(shape(result)).toContain('6 | 5')
  })

  it('uses the dictionary of a person', () => {
    const left = ['Zarbuk bolan', 'Mirto kasen', 'Pelu vontar']
    const right = ['Oniga huvet', 'Aflim dore', 'Ustik beram']
    const dictionary = [
      { fromLanguage: 'xa', from: 'zarbuk', toLanguage: 'xb', to: 'ustik' },
      { fromLanguage: 'xa', from: 'bolan', toLanguage: 'xb', to: 'beram' }
    ]
    const result = align([column('xa', left), column('xb', right)], { mode: 'comparable', dictionary })
    expect(shape(result)).toContain('0 | 2')
  })
})

describe('align: learned words', () => {
  it('uses what other documents taught, by its probability', () => {
    const columns = [
      column('xa', ['Zarbuk bolan', 'Mirto kasen']),
      column('xb', ['Oniga huvet', 'Ustik beram'])
    ]
    const entry = { fromLanguage: 'xa', from: 'zarbuk', toLanguage: 'xb', to: 'ustik' }
    const strong = align(columns, { mode: 'comparable', learned: [{ ...entry, probability: 0.9 }] })
    const none = align(columns, { mode: 'comparable', learned: [{ ...entry, probability: 0 }] })
    expect(shape(strong)).toContain('0 | 1')
    expect(shape(none)).not.toContain('0 | 1')
  })
})

describe('align: odd input', () => {
  const odd: Record<string, [string[], string[]]> = {
    nothing: [[], []],
    'one side': [['Eins.'], []],
    'empty texts': [
      ['', '', ''],
      ['', '']
    ],
    'no letters': [
      ['...', '???', '12'],
      ['!!', '—']
    ],
    ideographs: [
      ['中国和老挝签署协议', '铁路'],
      ['Trung Quốc và Lào ký thỏa thuận', 'Đường sắt']
    ],
    'the same sentence fifty times': [
      Array<string>(50).fill('Ja, das stimmt.'),
      Array<string>(47).fill('Tak, to prawda.')
    ],
    'a very long sentence': [['Wort '.repeat(20_000)], ['słowo '.repeat(15_000), 'kot']]
  }
  for (const [name, [left, right]] of Object.entries(odd))
    it(`survives ${name}`, () => {
      for (const chosen of ['auto', 'translation', 'comparable'] as const) {
        const columns = [column('de', left), column('pl', right)]
        expectEverySentenceOnce(columns, align(columns, { mode: chosen }))
      }
    })

  it('keeps to the order of fifty equal sentences', () => {
    const same = Array<string>(50).fill('Ja, das stimmt.')
    const result = align([column('de', same), column('pl', Array<string>(50).fill('Tak, to prawda.'))], {
      mode: 'auto'
    })
    expect(shape(result)).toEqual(same.map((_, at) => `${at} | ${at}`))
  })

  it('stops when progress says so, and reports progress that only grows', () => {
    const columns = [column('de', GERMAN), column('pl', POLISH)]
    expect(() => align(columns, { mode: 'auto', onProgress: () => false })).toThrow(AlignmentCancelled)
    const seen: number[] = []
    align(columns, { mode: 'auto', onProgress: (done) => seen.push(done) > 0 })
    expect(seen.length).toBeGreaterThan(4)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBe(1)
  })
})
