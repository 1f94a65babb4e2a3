import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundaryF1, CASE_LANGUAGES, countBoundaries, readCases } from '../../../bench/segment-cases.ts'
import { LANGUAGE_RULES } from './languages.ts'
import { segmentText } from './segment.ts'
import type { SegmentationRules } from './rules.ts'

const cut = (text: string, language = 'de', rules?: SegmentationRules): readonly string[] =>
  segmentText(text, rules === undefined ? { language } : { language, rules }).map(({ start, end }) =>
    text.slice(start, end)
  )

/** Texts that are rich in what segmentation looks at. */
const roughText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '. ',
        '! ',
        '? ',
        '… ',
        '... ',
        ': ',
        '„',
        '“',
        '"',
        "'",
        '«',
        '»',
        '(',
        ')',
        '[1]',
        '\n',
        '\r\n',
        '\n\n',
        '1. ',
        '16. ',
        'z. B. ',
        'Dr. ',
        'usw. ',
        'Der ',
        'Haus',
        'ging',
        ' – ',
        '- ',
        '• ',
        'a) ',
        '2025',
        ',,',
        'https://a.de/b.html ',
        '\uD800',
        '\uDC00',
        '\0',
        '\u200B',
        '\u202E',
        '\u00A0',
        '\uFEFF',
        '。',
        '؟ ',
        'đ. ',
        'TP.HCM',
        'e\u0301',
        '😀',
        '. . . ',
        'r. ',
        'XX w. ',
        'Foto: '
      ),
      fc.string({ maxLength: 6 })
    ),
    { maxLength: 60 }
  )
  .map((parts) => parts.join(''))
const language = fc.constantFrom(...LANGUAGE_RULES.keys(), 'xx', 'ja')
const isWhiteSpace = (text: string) => /^[\s]*$/.test(text)

describe('laws', () => {
  test('spans are in order, trimmed, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(roughText, language, (text, tag) => {
        let before = 0
        let paragraph = 1
        for (const span of segmentText(text, { language: tag })) {
          expect(span.start).toBeGreaterThanOrEqual(before)
          expect(span.end).toBeGreaterThan(span.start)
          expect(isWhiteSpace(text.slice(before, span.start))).toBe(true)
          expect(/^[\s--[\uFEFF]]|[\s--[\uFEFF]]$/v.test(text.slice(span.start, span.end))).toBe(false)
          expect(span.paragraph).toBeGreaterThanOrEqual(paragraph)
          paragraph = span.paragraph
          before = span.end
        }
        expect(isWhiteSpace(text.slice(before))).toBe(true)
      }),
      { numRuns: 1500 }
    )
  })

  test('a sentence that was cut out is one sentence again', () => {
    const plain = fc
      .array(
        fc.constantFrom(
          'Der Hund lief.',
          'Kam er?',
          'Ja!',
          'Am 3. Mai ging sie.',
          'Wir warten usw.',
          '„Gut.“'
        ),
        {
          minLength: 1,
          maxLength: 12
        }
      )
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(plain, (text) => {
        for (const sentence of cut(text)) expect(cut(sentence)).toEqual([sentence])
      })
    )
  })

  test('one sentence a line stays as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CASE_LANGUAGES), { minLength: 1, maxLength: 2 }),
        ([tag = 'de']) => {
          for (const { sentences } of readCases(tag)) {
            expect(cut(sentences.join('\n'), tag)).toEqual(sentences)
          }
        }
      ),
      { numRuns: 5 }
    )
  })

  test('a paragraph is cut the same wherever it stands', () => {
    fc.assert(
      fc.property(roughText, fc.constantFrom('Ein Satz. Noch einer.\n\n', '\n'), (text, before) => {
        const flat = text.replace(/[\n\r\v\f\u2028\u2029]/g, ' ')
        const alone = cut(flat)
        const later = cut(before + flat)
        expect(later.slice(later.length - alone.length)).toEqual(alone)
      })
    )
  })
})

describe('hard cases', () => {
  test.each(CASE_LANGUAGES)('%s: at least 60, all boundaries as written', (tag) => {
    const cases = readCases(tag)
    expect(cases.length).toBeGreaterThanOrEqual(60)
    for (const { text, sentences } of cases) expect(cut(text, tag)).toEqual(sentences)
    expect(boundaryF1(cases.map(({ text, sentences }) => countBoundaries(sentences, cut(text, tag))))).toBe(1)
  })
})

describe("a person's rules", () => {
  test('never break after a phrase', () => {
    const text = 'Das Kombinat VEB. Rotes Banner schloss. Alle gingen.'
    expect(cut(text)).toHaveLength(3)
    expect(cut(text, 'de', { neverBreakAfter: ['VEB.'], alwaysBreakAfter: [] })).toEqual([
      'Das Kombinat VEB. Rotes Banner schloss.',
      'Alle gingen.'
    ])
  })

  test('a rule applies to whole words only', () => {
    expect(
      cut('Sie kam heute. Er auch.', 'de', { neverBreakAfter: ['eute.'], alwaysBreakAfter: [] })
    ).toHaveLength(2)
  })

  test('always break after a phrase, also without a full stop', () => {
    expect(
      cut('Erstens das Wetter; zweitens der Weg', 'de', { neverBreakAfter: [], alwaysBreakAfter: [';'] })
    ).toEqual(['Erstens das Wetter;', 'zweitens der Weg'])
    expect(cut('Siehe Nr. Fünf dort.', 'de', { neverBreakAfter: [], alwaysBreakAfter: ['Nr.'] })).toEqual([
      'Siehe Nr.',
      'Fünf dort.'
    ])
  })
})

describe('paragraphs', () => {
  test('a line is a paragraph', () => {
    const spans = segmentText('Erste Zeile\nZweite Zeile. Noch ein Satz.\n\nDritte.', { language: 'de' })
    expect(spans.map(({ paragraph, kind }) => [paragraph, kind])).toEqual([
      [1, 'heading'],
      [2, 'sentence'],
      [2, 'sentence'],
      [3, 'sentence']
    ])
  })

  test('lines wrapped at a fixed width are joined', () => {
    const words =
      'Die Regierung hat am Montag einen neuen Plan für die Eisenbahn im Norden des Landes vorgelegt.'
    const paragraph = Array.from({ length: 5 }, () => words).join(' ')
    const wrapped = `${wrap(paragraph, 64)}\n\n${wrap(paragraph, 64)}\n`
    const spans = segmentText(wrapped, { language: 'de' })
    expect(spans).toHaveLength(10)
    expect(new Set(spans.map((span) => span.paragraph))).toEqual(new Set([1, 2]))
    for (const { start, end } of spans) expect(wrapped.slice(start, end).replace(/\n/g, ' ')).toBe(words)
  })

  test('short lines of a poem or a list are not taken for wrapped text', () => {
    const list = [
      'Brot',
      'Butter und Käse',
      'Milch',
      'ein Pfund Äpfel vom Markt',
      'Salz',
      'Reis',
      'Tee',
      'Honig'
    ]
    expect(cut(list.join('\n'))).toEqual(list)
  })
})

describe('hostile input', () => {
  const length = 1_000_000
  test.each([
    '.',
    '"',
    '1',
    ' ',
    '. ',
    '" ',
    'a. ',
    '1. A ',
    '(',
    '„',
    '… ',
    'A: B ',
    '\uD800 ',
    '\0',
    'א. ',
    '--" A ',
    '\n',
    'x\n',
    ',,'
  ])('a long run of %j takes linear time', (unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const short = time(text.slice(0, length / 4))
    const long = time(text)
    expect(long).toBeLessThan(Math.max(short, 40_000) * 16)
  })
})

/** Microseconds of processor time, which other work on the machine does not change. */
function time(text: string): number {
  const start = process.cpuUsage()
  segmentText(text, { language: 'nb' })
  return process.cpuUsage(start).user
}

function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
