import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sketch } from '../table/sketch.arbitrary.ts'
import { ladderLines, ladderRow, parseLadder, tableLadder } from './ladder.ts'

describe('ladder', () => {
  it('writes 0-based numbers, with the confidence on request', () => {
    const rows = [
      { cells: [[0], [0, 1]], confidence: 0.98765 },
      { cells: [[], [2]], confidence: null }
    ]
    expect([...ladderLines(rows, false)]).toEqual(['0\t0,1\n', '\t2\n'])
    expect([...ladderLines(rows, true)]).toEqual(['0\t0,1\t0.9877\n', '\t2\t\n'])
    const aligned = { cells: [{ sentences: [4], confidence: 1, evidence: [] }], confidence: 0.5 }
    expect(ladderRow(aligned)).toEqual({ cells: [[4]], confidence: 0.5 })
  })

  it('shows a table with every segment once', () => {
    expect([...ladderLines(tableLadder(sketch('AB | v?', 'C | u', '| -')), true)]).toEqual([
      '0,1\t1\t0.5\n',
      '2\t0\t\n',
      '\t\t\n'
    ])
  })

  it('is read back', () => {
    const anyRow = fc.record({
      cells: fc.array(fc.array(fc.nat(999), { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      confidence: fc.option(fc.nat(10_000).map((n) => n / 10_000))
    })
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        expect(parseLadder(ladderLines(rows, true), 3, true)).toEqual({ ok: true, rows })
      })
    )
  })

  it('fills columns that end early and names a line that is no ladder', () => {
    expect(parseLadder(['3', '\t1'], 3)).toMatchObject({
      ok: true,
      rows: [{ cells: [[3], [], []] }, { cells: [[], [1], []] }]
    })
    expect(parseLadder(['3\t1', 'x\t1'], 2)).toEqual({ ok: false, line: 2 })
    expect(parseLadder(['3\t1\t0.5'], 2)).toEqual({ ok: false, line: 1 })
    expect(parseLadder(['3\t1\t7'], 2, true)).toEqual({ ok: false, line: 1 })
  })
})
