import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row, Segment, Table } from '../model.ts'
import { sketch } from '../table/sketch.arbitrary.ts'
import { anyTable } from '../table/table.arbitrary.ts'
import { countUnits, exportColumns, exportRefusal } from './export-rows.ts'
import { previewLines } from './export-lines.ts'
import { optionsOf } from './formats.arbitrary.ts'
import { parsePairs, parseTableTsv, tableFromTsv } from './tsv-read.ts'
import { tsvLines } from './tsv.ts'

const keysOf = (table: Table) => table.columns.map(({ key }) => key)

/** The table as far as the file can hold it. */
const asWritten = (table: Table): readonly unknown[] =>
  table.rows.map(({ note, isBookmarked, cells }) => [
    note.toWellFormed(),
    isBookmarked,
    cells.map(({ segments, status, relation, confidence }) => [segments, status, relation, confidence])
  ])

const withText = (table: Table, column: number, place: number, change: Partial<Segment>): Table => ({
  ...table,
  columns: table.columns.map((old, index) =>
    index === column
      ? {
          ...old,
          segments: old.segments.map((segment, at) => (at === place ? { ...segment, ...change } : segment))
        }
      : old
  )
})

const fault = (text: string) => {
  const parsed = parseTableTsv(text)
  return parsed.ok ? null : parsed.fault
}

describe('profile table', () => {
  const table = sketch('AB* | u?', 'C | -', '| v')

  it('writes a header and every row', () => {
    const noted: Table = {
      ...table,
      rows: table.rows.map((row, index): Row =>
        index === 1 ? { ...row, note: 'a\tb\\\n', isBookmarked: true } : row
      )
    }
    expect([...tsvLines(noted, optionsOf(['c1', 'c0']))].join('')).toBe(
      [
        'row\tnote\tbookmark\tc1\tc1.segments\tc1.status\tc1.relation\tc1.confidence\tc0\tc0.segments\tc0.status\tc0.relation\tc0.confidence',
        '1\t\t0\tuuu uu.\t1\tsuggested\t\t0.5\tAAA AA. BBB BB.\t1,2\tconfirmed\t\t',
        '2\ta\\tb\\\\\\n\t1\t\t\tconfirmed\tomitted\t\tCCC CC.\t3\tundecided\t\t',
        '3\t\t0\tvvv vv.\t2\tundecided\t\t\t\t\tundecided\t\t',
        ''
      ].join('\n')
    )
  })

  it('is read back as the same table', () => {
    fc.assert(
      fc.property(anyTable, fc.boolean(), (any, hasBom) => {
        const file = [...tsvLines(any, optionsOf(keysOf(any), { hasBom }))].join('')
        const parsed = parseTableTsv(file)
        expect(parsed).toMatchObject({ ok: true })
        if (!parsed.ok) return
        const { table: read, faults } = tableFromTsv(parsed.value, any.eventId, any.columns)
        expect(faults).toEqual([])
        expect(asWritten(read)).toEqual(asWritten(any))
        const columns = exportColumns(any, keysOf(any))
        for (const [index, row] of parsed.value.rows.entries()) {
          for (const [column, cell] of row.cells.entries()) {
            const texts = any.rows[index]?.cells[column]?.segments.flatMap((id) => {
              const segment = columns[column]?.segments.find((own) => own.id === id)
              return segment && !segment.isExcluded ? [segment.text.toWellFormed()] : []
            })
            expect(cell.text).toBe(texts?.join(' '))
          }
        }
      }),
      { numRuns: 800 }
    )
  })

  it('keeps the numbers of excluded segments and leaves their text out', () => {
    const excluded = withText(table, 0, 0, { isExcluded: true })
    expect([...tsvLines(excluded, optionsOf(['c0']))][1]).toBe('1\t\t0\tBBB BB.\t1,2\tconfirmed\t\t\n')
  })

  it('leaves out what is empty or not confirmed, on request, and says how much', () => {
    expect(countUnits(table, optionsOf(['c0', 'c1'], { skipsEmpty: true }))).toEqual({
      units: 1,
      rows: 3,
      skipped: { empty: 2, unconfirmed: 0 }
    })
    expect(countUnits(table, optionsOf(['c0'], { isConfirmedOnly: true }))).toEqual({
      units: 1,
      rows: 3,
      skipped: { empty: 1, unconfirmed: 1 }
    })
  })

  it('guards formulas for spreadsheets only', () => {
    const formula = withText(table, 0, 2, { text: '=HYPERLINK("x")' })
    const line = (isForExcel: boolean) =>
      [...tsvLines(formula, optionsOf(['c0'], { isForExcel }))][2]?.split('\t')[3]
    expect(line(false)).toBe('=HYPERLINK("x")')
    expect(line(true)).toBe(`'=HYPERLINK("x")`)
  })

  it('names the line and the field that cannot be read', () => {
    const file = [...tsvLines(table, optionsOf(['c0']))].join('')
    expect(fault(file)).toBe(null)
    expect(fault('de\tpl\n')).toEqual({ line: 1, field: 'de' })
    expect(fault('')).toEqual({ line: 1, field: 'row' })
    expect(fault(file.replace('confirmed', 'sure'))).toEqual({ line: 2, field: 'c0.status' })
    expect(fault(file.replace('1,2', '1;2'))).toEqual({ line: 2, field: 'c0.segments' })
    expect(fault(file.replace('3\t\t0\t', '3\t\t'))).toEqual({ line: 4, field: 'c0.confidence' })
  })

  it('tells that a segment is missing or stands twice', () => {
    const parsed = parseTableTsv([...tsvLines(table, optionsOf(['c0']))].join('').replace('1,2', '1,3'))
    if (!parsed.ok) throw new Error('not read')
    expect(tableFromTsv(parsed.value, table.eventId, table.columns).faults).toEqual([
      'segment 3 of c0 stands in two places',
      'segment 2 of c0 stands in no row'
    ])
  })
})

describe('profile pairs', () => {
  const table = sketch('AB* | u*', 'C | v', 'D | -', '| w')
  const pairs = optionsOf(['c0', 'c1'], { profile: 'pairs' })

  it('writes source and target where both have text', () => {
    expect([...tsvLines(table, pairs)]).toEqual(['AAA AA. BBB BB.\tuuu uu.\n', 'CCC CC.\tvvv vv.\n'])
    expect([...tsvLines(table, { ...pairs, columns: ['c1', 'c0'] })][1]).toBe('vvv vv.\tCCC CC.\n')
    expect(countUnits(table, pairs)).toEqual({ units: 2, rows: 4, skipped: { empty: 2, unconfirmed: 0 } })
    expect(countUnits(table, { ...pairs, isConfirmedOnly: true })).toMatchObject({
      units: 1,
      skipped: { unconfirmed: 1 }
    })
  })

  it('makes one space of tabs and line breaks, and never writes an excluded text', () => {
    const odd = withText(withText(table, 0, 0, { text: 'x\t\r\ny\u2028z' }), 0, 1, { isExcluded: true })
    expect([...tsvLines(odd, pairs)][0]).toBe('x y z\tuuu uu.\n')
  })

  it('is read back pair by pair, as many as were counted', () => {
    fc.assert(
      fc.property(anyTable, fc.boolean(), fc.boolean(), (any, hasBom, isConfirmedOnly) => {
        fc.pre(any.columns.length >= 2)
        const options = optionsOf(keysOf(any).slice(0, 2), { profile: 'pairs', hasBom, isConfirmedOnly })
        const lines = [...tsvLines(any, options)]
        const parsed = parsePairs(lines.join(''))
        const { units, rows, skipped } = countUnits(any, options)
        expect(parsed.ok && parsed.value.length).toBe(units)
        expect(units + skipped.empty + skipped.unconfirmed).toBe(rows)
        expect(previewLines(any, options, { title: '', version: '1', created: null }, 99)).toHaveLength(units)
      }),
      { numRuns: 500 }
    )
    expect(parsePairs('a\tb\nc\n')).toEqual({ ok: false, fault: { line: 2, field: 'target' } })
  })

  it('needs exactly two columns that the table has', () => {
    expect(exportRefusal(table, pairs)).toBe(null)
    expect(exportRefusal(table, { ...pairs, columns: ['c0'] })).toEqual({ code: 'export.twoColumns' })
    expect(exportRefusal(table, { ...pairs, columns: ['c0', 'c0'] })).toEqual({ code: 'export.twoColumns' })
    expect(exportRefusal(table, { ...pairs, columns: [] })).toEqual({ code: 'export.noColumns' })
    expect(exportRefusal(table, { ...pairs, columns: ['c0', 'xx'] })).toEqual({
      code: 'export.unknownColumn',
      column: 'xx'
    })
  })

  it('streams: the first line is there before the rest is made', () => {
    const rows = Array.from({ length: 1_000_000 }, (_, index): Row => ({
      ...(table.rows[0] as Row),
      id: (index + 1) as Row['id']
    }))
    const many = { ...table, rows }
    const lines = tsvLines(many, pairs)
    expect(lines.next().value).toBe('AAA AA. BBB BB.\tuuu uu.\n')
    let count = 1
    for (const line of lines) count += line.length > 0 ? 1 : 0
    expect(count).toBe(1_000_000)
    expect(countUnits(many, pairs).units).toBe(1_000_000)
  })
})
