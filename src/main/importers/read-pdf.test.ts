import { describe, expect, test } from 'vitest'
import { joinLines } from './pdf-paragraphs.ts'
import { sourceOfBytes } from './read-source.ts'

type Placed = { readonly x: number; readonly y: number; readonly size: number; readonly text: string }

/** A small PDF: one content stream a page, text in Helvetica. */
function pdf(pages: readonly (readonly Placed[])[]): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
  ]
  const kids = pages.map((placed) => {
    const content = placed
      .map(
        ({ x, y, size, text }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`
      )
      .join('\n')
    objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`)
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length} 0 R>>`
    )
    return `${objects.length} 0 R`
  })
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`, 'latin1')
}

/** Lines below each other, 14 points apart. */
const column = (lines: readonly string[], y: number): readonly Placed[] =>
  lines.map((text, index) => ({ x: 72, y: y - 14 * index, size: 11, text }))

const header = { x: 72, y: 810, size: 9, text: 'Handelsblatt heute' }
const number = (page: number) => ({ x: 290, y: 30, size: 9, text: `Seite ${page} von 3` })

const source = (bytes: Buffer) => sourceOfBytes(bytes, 'a.pdf', { encoding: null })

describe('reading a PDF', () => {
  test('joins lines and hyphenated words, drops headers and page numbers, marks headings', async () => {
    const first = [
      'Die beiden Minister bewerteten die Ergebnisse der Zusammen-',
      'arbeit zwischen den beiden Seiten in den vergangenen Jahren und'
    ]
    const second = [
      'besprachen die Ein- und Ausfuhr von Waren in beide Richtungen.',
      'Danach reisten sie ab.'
    ]
    const third = [
      'Am n\u00E4chsten Tag folgte ein Besuch in der Hauptstadt des Landes, wie',
      'es hie\u00DF.'
    ]
    const bytes = pdf([
      [header, { x: 72, y: 770, size: 18, text: 'Besuch in Laos' }, ...column(first, 740), number(1)],
      [header, ...column(second, 770), number(2)],
      [header, ...column(third, 770), number(3)]
    ])
    const { text, roles, format } = await source(bytes)
    expect(format).toBe('pdf')
    expect(text.split('\n\n')).toEqual([
      'Besuch in Laos',
      'Die beiden Minister bewerteten die Ergebnisse der Zusammenarbeit zwischen den beiden Seiten in den vergangenen Jahren und besprachen die Ein- und Ausfuhr von Waren in beide Richtungen. Danach reisten sie ab.',
      'Am nächsten Tag folgte ein Besuch in der Hauptstadt des Landes, wie es hieß.'
    ])
    expect([...roles]).toEqual([[0, 'heading']])
  })

  test('a gap between lines separates paragraphs', async () => {
    const bytes = pdf([
      [
        ...column(['Erster Absatz mit einem Satz, der ein wenig l\u00E4nger ist und zu Ende geht'], 700),
        ...column(
          [
            'Zweiter Absatz mit einem Satz, der ebenso lang ist wie der erste und',
            'weitergeht, bis er endet.'
          ],
          660
        )
      ]
    ])
    expect((await source(bytes)).text.split('\n\n')).toHaveLength(2)
  })

  test('scanned pages need text recognition', async () => {
    await expect(source(pdf([[], []]))).rejects.toMatchObject({
      code: 'file.needsOcr',
      params: { name: 'a.pdf' }
    })
  })
})

test.each([
  ['Zusammen-', 'arbeit', 'Zusammenarbeit'],
  ['Ein-', 'und Ausfuhr', 'Ein- und Ausfuhr'],
  ['Nord-', 'Vietnam', 'Nord-Vietnam'],
  ['er sagte -', 'und ging', 'er sagte - und ging'],
  ['ein', 'Wort', 'ein Wort']
])('%s | %s', (before, after, joined) => {
  expect(joinLines(before, after)).toBe(joined)
})
