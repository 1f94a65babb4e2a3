import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AlignmentResult } from '../alignment/suggestion.ts'
import type { RowId, SegmentId, Table } from '../model.ts'
import { alignmentInput } from './alignment-input.ts'
import { applyEdit } from './apply-edit.ts'
import { nextIds } from './ids.ts'
import { checkTable } from './invariants.ts'
import { orderByLead } from './lead-order.ts'
import { drawn, sketch } from './sketch.arbitrary.ts'
import { suggestionEdit } from './suggestion-edit.ts'
import { anyTable } from './table.arbitrary.ts'

/** A result given by sentence numbers: one list of columns a row. */
const resultOf = (...rows: number[][][]): AlignmentResult => ({
  rows: rows.map((cells) => ({
    cells: cells.map((sentences) => ({ sentences, confidence: 0.8, evidence: [] })),
    confidence: 0.8
  })),
  mode: 'comparable',
  parallelism: null
})

function suggested(table: Table, result: AlignmentResult): Table {
  const outcome = applyEdit(table, suggestionEdit(table, result, nextIds(table)))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.table
}

/** Confirmed cells with the rows that they stand in, in no order. */
const confirmedCells = (table: Table): ReadonlySet<string> =>
  new Set(
    table.rows.flatMap(({ id, cells }) =>
      cells.flatMap((cell) => (cell.status === 'confirmed' ? [JSON.stringify([id, cell])] : []))
    )
  )

describe('alignmentInput', () => {
  it('leaves excluded segments out and fixes what is confirmed', () => {
    const table = sketch('A* | u', 'B | v*', 'C | -')
    const excluded = applyEdit(table, { kind: 'setExcluded', segments: [1 as SegmentId], isExcluded: true })
    if (!excluded.ok) throw new Error('refused')
    const input = alignmentInput(excluded.table)
    expect(input.columns[0]?.sentences.map(({ text }) => text)).toEqual(['BBB BB.', 'CCC CC.'])
    expect(input.fixed).toEqual([
      { cells: [{ column: 1, sentences: [1], isOmitted: false }] },
      { cells: [{ column: 1, sentences: [], isOmitted: true }] }
    ])
    expect(input.segmentsOf(0, 0)).toBe(2)
    expect(input.segmentsOf(0, 2)).toBe(undefined)
  })
})

describe('suggestionEdit', () => {
  it('orders by the lead; what the lead lacks follows its own predecessor', () => {
    const table = sketch('A | u | x', 'B | v | y', 'C | w | z')
    const after = suggested(
      table,
      resultOf([[0], [], []], [[1], [0], [2]], [[2], [], [0]], [[], [1], []], [[], [2], []], [[], [], [1]])
    )
    expect(drawn(after)).toEqual(['A? |  |', 'B? | u? | z?', '| v? |', '| w? |', 'C? |  | x?', '|  | y?'])
  })

  it('starts with the lead: what has no predecessor waits for its next row with the lead, or for the end', () => {
    const table = sketch('A | u | x', 'B | v | y', '| w |')
    const after = suggested(
      table,
      resultOf([[0], [], []], [[1], [2], []], [[], [0], []], [[], [1], []], [[], [], [0, 1]])
    )
    expect(drawn(after)).toEqual(['A? |  |', '| u? |', '| v? |', 'B? | w? |', '|  | xy?'])
  })

  it('joins new text to confirmed rows and never moves what is confirmed', () => {
    const table = sketch('A* | u', 'B | v*', '| w')
    const after = suggested(table, resultOf([[0], [2]], [[1], [1]], [[], [0]]))
    expect(drawn(after)).toEqual(['A* | w?', '| u?', 'B? | v*'])
    expect(after.rows.map(({ id }) => id)).toEqual([1, 4, 2])
  })

  it('gives text a row of its own where a person decided otherwise', () => {
    const table = sketch('A* | -', 'B | u')
    expect(drawn(suggested(table, resultOf([[0], [0]], [[1], []])))).toEqual(['A* | -', 'B? |', '| u?'])
  })

  it('keeps a row with a note and excluded text in place', () => {
    const table = sketch('A | u', 'B | v', 'C | w')
    const noted = applyEdit(table, {
      kind: 'batch',
      edits: [
        { kind: 'setNote', row: 2 as RowId, note: 'hm' },
        { kind: 'setExcluded', segments: [3 as SegmentId], isExcluded: true }
      ]
    })
    if (!noted.ok) throw new Error('refused')
    const after = suggested(noted.table, resultOf([[0], [1]], [[1], [0, 2]]))
    expect(drawn(after)).toEqual(['A? | v?', 'B? | uw?', 'C |'])
    expect(after.rows.map(({ id, note }) => [id, note])).toEqual([
      [1, ''],
      [2, 'hm'],
      [3, '']
    ])
  })

  it('changes nothing when the same result is placed again', () => {
    const table = sketch('A | u', 'B | v')
    const result = resultOf([[0], [1]], [[1], [0]])
    const once = suggested(table, result)
    expect(suggested(once, result)).toBe(once)
  })

  it('gives a sound table in lead order for every result, and is undone', () => {
    fc.assert(
      fc.property(anyTable, fc.array(fc.nat(5), { minLength: 24, maxLength: 24 }), (table, deal) => {
        const { columns } = alignmentInput(table)
        const rows = Array.from({ length: 6 }, (_, row) =>
          columns.map(({ sentences }, column) =>
            [...sentences.keys()].filter((sentence) => deal[column * 6 + sentence] === row)
          )
        )
        const edit = suggestionEdit(table, resultOf(...rows), nextIds(table))
        const outcome = applyEdit(table, edit)
        expect(outcome).toMatchObject({ ok: true })
        if (!outcome.ok) return
        const after = outcome.table
        expect(checkTable(after)).toEqual([])
        expect(confirmedCells(after)).toEqual(confirmedCells(table))
        expect(orderByLead(after.columns, after.rows).map(({ id }) => id)).toEqual(
          after.rows.map(({ id }) => id)
        )
        const back = applyEdit(after, outcome.inverse)
        expect(back.ok && back.table).toEqual(table)
      }),
      { numRuns: 2000 }
    )
  })
})
