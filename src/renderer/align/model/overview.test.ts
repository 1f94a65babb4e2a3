import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../domain/table/apply-edit.ts'
import type { Edit } from '../../../domain/table/edit.ts'
import { sketch } from '../../../domain/table/sketch.arbitrary.ts'
import { anyRecipe, anyTable, editFor } from '../../../domain/table/table.arbitrary.ts'
import { columnCoverages, coverageMemory, ticksOf } from './coverage-strip.ts'
import { UNFOLDED } from './folds.ts'
import { tallyRows } from './row-tally.ts'
import { laneOutlines } from './ruler-lanes.ts'
import { shownRows } from './shown-rows.ts'

describe('coverage strip', () => {
  it('says of each sentence where else it is', () => {
    const [first] = columnCoverages(sketch('A | e | h', 'B | f |', 'C | |', 'D | g |'))
    expect(first).toEqual({
      sentences: ['all', 'some', 'only', 'some'],
      counts: { all: 1, some: 2, only: 1 }
    })
  })

  it('is made anew only when a sentence moved', () => {
    const table = sketch('A | e', 'B | f')
    const coveragesOf = coverageMemory()
    const first = coveragesOf(table)
    const row = table.rows[0]!.id
    const changed = (edit: Edit) => {
      const outcome = applyEdit(table, edit)
      if (!outcome.ok) throw new Error(outcome.refusal.code)
      return coveragesOf(outcome.table)
    }
    expect(changed({ kind: 'setStatus', cells: [{ row, column: 0 }], status: 'confirmed' })).toBe(first)
    expect(changed({ kind: 'setBookmark', rows: [row], isBookmarked: true })).toBe(first)
    expect(changed({ kind: 'shiftFirstUp', row: table.rows[1]!.id, column: 0 })).toMatchObject([
      { sentences: ['all', 'all'] },
      { sentences: ['all', 'only'] }
    ])
  })

  it('is the same made from the table before as made anew', () => {
    fc.assert(
      fc.property(anyTable, fc.array(anyRecipe, { maxLength: 8 }), (first, recipes) => {
        const coveragesOf = coverageMemory()
        let current = first
        expect(coveragesOf(current)).toEqual(columnCoverages(current))
        recipes.forEach((recipe, step) => {
          const outcome = applyEdit(current, editFor(current, recipe, step))
          if (!outcome.ok) return
          current = outcome.table
          expect(coveragesOf(current)).toEqual(columnCoverages(current))
        })
      }),
      { numRuns: 200 }
    )
  })

  it('shows what most sentences of a tick have', () => {
    expect(ticksOf(['all', 'some'], 5)).toEqual(['all', 'some'])
    expect(ticksOf(['all', 'all', 'some', 'only', 'only', 'some'], 2)).toEqual(['all', 'only'])
  })
})

describe('ruler', () => {
  const table = sketch('A* | c?', 'B | -', '| d*')
  const tally = tallyRows(null, table)
  const shown = shownRows(tally, new Set(), null, UNFOLDED)

  it('has a step a row and a shape a look', () => {
    const { lanes, steps } = laneOutlines(tally.looks, 2, shown, 600)
    expect(steps).toBe(3)
    expect(Object.keys(lanes[0] ?? {})).toEqual(['confirmed', 'plain'])
    expect(Object.keys(lanes[1] ?? {})).toEqual(['low', 'omitted', 'confirmed'])
  })

  it('shows the most urgent look where rows share a step', () => {
    const { lanes, steps } = laneOutlines(tally.looks, 2, shown, 2)
    expect(steps).toBe(1)
    expect(lanes.map((lane) => Object.keys(lane))).toEqual([['plain'], ['low']])
  })
})
