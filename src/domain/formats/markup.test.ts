import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Table } from '../model.ts'
import { sketch } from '../table/sketch.arbitrary.ts'
import { anyTable } from '../table/table.arbitrary.ts'
import { exportLines, previewLines } from './export-lines.ts'
import { cellTexts, countUnits, exportRows, type ExportFormat } from './export-rows.ts'
import { optionsOf } from './formats.arbitrary.ts'
import { allowedInXml } from './xml.ts'

const CONTEXT = { title: 'Talks & "more" <b>', version: '0.1.0', created: '2026-01-31T12:00:00.123Z' }
const table = sketch('AB* | u* | x', 'C | v | -', 'D | |')

const written = (of: Table, format: ExportFormat, columns: readonly string[]) =>
  [...exportLines(of, optionsOf(columns, { format }), CONTEXT)].join('')

/** Every element with its attributes and its text, as an XML parser reads them. */
function elements(xml: string) {
  const parser = new SaxesParser()
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: typeof found = []
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const current = open.at(-1)
    if (current) current.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found
}

describe('TMX', () => {
  it('writes a unit for each row with two texts', () => {
    expect(written(table, 'tmx', ['c0', 'c1'])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="Tetrapla" creationtoolversion="0.1.0" segtype="sentence" o-tmf="Tetrapla" adminlang="en" srclang="de" datatype="plaintext" creationdate="20260131T120000Z"/>
  <body>
    <tu tuid="1" segtype="block">
      <tuv xml:lang="de"><seg>AAA AA. BBB BB.</seg></tuv>
      <tuv xml:lang="de"><seg>uuu uu.</seg></tuv>
    </tu>
    <tu tuid="2">
      <tuv xml:lang="de"><seg>CCC CC.</seg></tuv>
      <tuv xml:lang="de"><seg>vvv vv.</seg></tuv>
    </tu>
  </body>
</tmx>
`)
  })

  it('takes any number of columns; a unit needs two of them, or all on request', () => {
    const all = optionsOf(['c0', 'c1', 'c2'], { format: 'tmx' })
    expect(countUnits(table, all)).toMatchObject({ units: 2, skipped: { empty: 1 } })
    expect(countUnits(table, { ...all, skipsEmpty: true })).toMatchObject({ units: 1, skipped: { empty: 2 } })
    expect(written(table, 'tmx', ['c0', 'c1', 'c2'])).toContain('srclang="*all*"')
  })
})

describe('XLIFF', () => {
  it('approves what is confirmed', () => {
    const units = elements(written(table, 'xliff', ['c0', 'c1']))
    expect(units.find(({ name }) => name === 'file')?.attributes).toMatchObject({
      original: CONTEXT.title,
      'source-language': 'de',
      date: '2026-01-31T12:00:00Z'
    })
    expect(units.filter(({ name }) => name === 'trans-unit').map(({ attributes }) => attributes)).toEqual([
      { id: '1', approved: 'yes' },
      { id: '2', approved: 'no' }
    ])
    expect(units.filter(({ name }) => name === 'target').map(({ text }) => text)).toEqual([
      'uuu uu.',
      'vvv vv.'
    ])
  })
})

describe('what is written as XML', () => {
  it.each(['tmx', 'xliff'] as const)('%s is well-formed and holds every text', (format) => {
    const name = format === 'tmx' ? ['seg'] : ['source', 'target']
    fc.assert(
      fc.property(anyTable, (any) => {
        fc.pre(any.columns.length >= 2)
        const keys = any.columns.slice(0, 2).map(({ key }) => key)
        const options = optionsOf(keys, { format })
        const read = elements(written(any, format, keys)).filter((element) => name.includes(element.name))
        const expected = [...exportRows(any, options)].flatMap(({ cells }) =>
          cells.map((cell) => allowedInXml(cellTexts(cell).join(' ')))
        )
        expect(read.map(({ text }) => text)).toEqual(expected)
      }),
      { numRuns: 400 }
    )
  })

  it('drops what XML cannot hold without joining words', () => {
    expect(allowedInXml('a\u000Bb\u0000c\td\uD83De\uFFFF😀')).toBe('a bc\td\uFFFDe😀')
  })
})

describe('JSON Lines', () => {
  it('writes an object a row', () => {
    const lines = written(table, 'jsonl', ['c1', 'c2']).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)[1]).toEqual({
      row: 2,
      note: '',
      bookmark: false,
      cells: {
        c1: {
          texts: ['vvv vv.'],
          segments: [2],
          status: 'undecided',
          relation: null,
          confidence: null,
          stale: false
        },
        c2: {
          texts: [],
          segments: [],
          status: 'confirmed',
          relation: 'omitted',
          confidence: null,
          stale: false
        }
      }
    })
  })

  it('has a line for every row, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const lines = written(
          any,
          'jsonl',
          any.columns.map(({ key }) => key)
        ).split('\n')
        expect(lines.pop()).toBe('')
        expect(lines.map((line) => (JSON.parse(line) as { row: number }).row)).toEqual(
          any.rows.map((_, index) => index + 1)
        )
      }),
      { numRuns: 300 }
    )
  })
})

describe('HTML', () => {
  it('is one page that escapes what it shows', () => {
    const html = written(table, 'html', ['c0', 'c2'])
    expect(html).toContain('<h1>Talks &amp; "more" &lt;b&gt;</h1>')
    expect(html).toContain('<td class="confirmed" lang="de" dir="auto"><p>AAA AA.</p><p>BBB BB.</p></td>')
    expect(html).toContain('<td class="omitted confirmed">∅</td>')
    expect(html).not.toMatch(/<script|src=|href=/)
    expect(html.match(/<tr>/g)).toHaveLength(4)
  })

  it('never lets a text become markup', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const body =
          written(
            any,
            'html',
            any.columns.map(({ key }) => key)
          ).split('<tbody>')[1] ?? ''
        const markup = body.replaceAll(/<\/?(tr|th|td|p|tbody|table|body|html)( [a-z]+="[^"<>]*")*>/g, '')
        expect(markup).not.toMatch(/[<>]/)
      }),
      { numRuns: 300 }
    )
  })
})

describe('previewLines', () => {
  it('shows the first lines of the real output', () => {
    const options = optionsOf(['c0', 'c1'], { format: 'tmx' })
    expect(previewLines(table, options, CONTEXT, 2)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<tmx version="1.4">'
    ])
    const html = optionsOf(['c0'], { format: 'html' })
    const file = written(table, 'html', ['c0']).split('\n')
    expect(previewLines(table, html, CONTEXT, 12)).toEqual(file.slice(0, 12))
  })
})
