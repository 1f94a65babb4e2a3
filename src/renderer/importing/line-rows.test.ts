import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportLine } from '../../shared/contract.ts'
import { lineRows, type LineRowOptions } from './line-rows.ts'

const line = (role: ImportLine['role'], isKept: boolean): ImportLine => ({
  text: role,
  role,
  isKept,
  sentences: 1,
  doubts: []
})
const kept = (count: number): ImportLine[] => Array.from({ length: count }, () => line('text', true))
const cut = (count: number): ImportLine[] => Array.from({ length: count }, () => line('related', false))
const options = (changes: Partial<LineRowOptions> = {}): LineRowOptions => ({
  showsCut: true,
  unfolded: new Set(),
  toggled: new Set(),
  ...changes
})

describe('lineRows', () => {
  it('never folds a line with a doubtful boundary', () => {
    const doubtful = {
      ...line('text', true),
      doubts: [{ before: 'a.', after: 'B', rule: 'ordinal' as const }]
    }
    const rows = lineRows([...kept(10), doubtful, ...kept(10)], options())
    expect(rows).toContainEqual({ kind: 'line', line: 10, paragraph: 11 })
    expect(rows.filter(({ kind }) => kind === 'run')).toHaveLength(2)
  })

  it('shows short runs in full, without empty lines', () => {
    const rows = lineRows([line('title', true), line('empty', false), ...kept(6)], options())
    expect(rows).toHaveLength(7)
    expect(rows.at(-1)).toEqual({ kind: 'line', line: 7, paragraph: 7 })
  })

  it('folds long runs after three lines, kept and cut apart', () => {
    const rows = lineRows([...kept(27), ...cut(23)], options())
    expect(rows.filter(({ kind }) => kind === 'run')).toEqual([
      { kind: 'run', first: 3, count: 24, isKept: true },
      { kind: 'run', first: 30, count: 20, isKept: false }
    ])
  })

  it('unfolds on demand, and where a line inside was turned', () => {
    expect(lineRows(kept(27), options({ unfolded: new Set([3]) }))).toHaveLength(27)
    expect(lineRows(kept(27), options({ toggled: new Set([10]) }))).toHaveLength(27)
    expect(lineRows(kept(27), options({ toggled: new Set([1]) }))).toHaveLength(4)
  })

  it('hides cut lines on demand, but not those that were turned', () => {
    const lines = [...cut(2), ...kept(2)]
    expect(lineRows(lines, options({ showsCut: false }))).toHaveLength(2)
    expect(lineRows(lines, options({ showsCut: false, toggled: new Set([0]) }))).toHaveLength(3)
  })

  it('accounts for every line with text exactly once, in order', () => {
    const lines = fc.array(
      fc.record({
        role: fc.constantFrom('text', 'title', 'related', 'byline', 'empty'),
        isKept: fc.boolean()
      }),
      { maxLength: 60 }
    )
    fc.assert(
      fc.property(lines, (drawn) => {
        const all = drawn.map(({ role, isKept }) => line(role as ImportLine['role'], isKept))
        const rows = lineRows(all, options())
        const count = rows.reduce((sum, row) => sum + (row.kind === 'run' ? row.count : 1), 0)
        const places = rows.map((row) => (row.kind === 'run' ? row.first : row.line))
        expect(count).toBe(all.filter(({ role }) => role !== 'empty').length)
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      })
    )
  })
})
