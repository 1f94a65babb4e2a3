import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../domain/table/apply-edit.ts'
import { filterCounts } from '../../../domain/table/filters.ts'
import { sketch } from '../../../domain/table/sketch.arbitrary.ts'
import { anyRecipe, anyTable, editFor } from '../../../domain/table/table.arbitrary.ts'
import { UNFOLDED } from './folds.ts'
import { findRow, OPEN_ROWS, progress, TALLIED_FILTERS, tallyRows } from './row-tally.ts'
import { placeOf, shownNear, shownRows } from './shown-rows.ts'

describe('tallyRows', () => {
  it('is the same made from the tally before as made anew', () => {
    fc.assert(
      fc.property(anyTable, fc.array(anyRecipe, { maxLength: 8 }), (first, recipes) => {
        let table = first
        let tally = tallyRows(null, table)
        recipes.forEach((recipe, step) => {
          const outcome = applyEdit(table, editFor(table, recipe, step))
          if (!outcome.ok) return
          table = outcome.table
          tally = tallyRows(tally, table)
          expect(tally).toEqual(tallyRows(null, table))
        })
        const counts = filterCounts(table)
        for (const filter of TALLIED_FILTERS) expect(tally.rowCounts[filter]).toBe(counts[filter])
      }),
      { numRuns: 200 }
    )
  })

  it('is the same object for the same rows', () => {
    const tally = tallyRows(null, sketch('A | b'))
    expect(tallyRows(tally, { ...sketch('A | b'), rows: tally.rows })).toBe(tally)
  })
})

const table = sketch('A* | e*', 'B? | f', '| g*', 'C* | -', 'D |')
const tally = tallyRows(null, table)

describe('findRow', () => {
  it('finds open rows in both directions', () => {
    expect(findRow(tally, { all: [], any: OPEN_ROWS }, 0, 1)).toBe(1)
    expect(findRow(tally, { all: [], any: OPEN_ROWS }, 2, 1)).toBe(4)
    expect(findRow(tally, { all: [], any: OPEN_ROWS }, 3, -1)).toBe(1)
    expect(findRow(tally, { all: ['oneColumn'], any: OPEN_ROWS }, 0, 1)).toBe(4)
    expect(findRow(tally, { all: [], any: ['bookmarked'] }, 0, 1)).toBe(-1)
  })
})

describe('progress', () => {
  it('counts omissions as decided and blank cells as open', () => {
    expect(progress(tally)).toEqual({ confirmed: 0.5, suggested: 0.1 })
    expect(progress(tallyRows(null, { ...table, rows: [] }))).toEqual({ confirmed: 0, suggested: 0 })
  })
})

describe('shownRows', () => {
  const filters = new Set(['unconfirmed'] as const)

  it('shows rows that pass all filters, and the kept one', () => {
    expect(shownRows(tally, filters, null, UNFOLDED).places).toEqual([1, 4])
    expect(shownRows(tally, filters, table.rows[3]!.id, UNFOLDED).places).toEqual([1, 3, 4])
    expect(shownRows(tally, new Set(['unconfirmed', 'oneColumn'] as const), null, UNFOLDED).places).toEqual([
      4
    ])
  })

  it('is the same object as long as nothing changed', () => {
    const all = shownRows(tally, new Set(), null, UNFOLDED)
    expect(shownRows(tally, all.filters, table.rows[2]!.id, UNFOLDED, all)).toBe(all)
    const some = shownRows(tally, filters, null, UNFOLDED)
    expect(shownRows(tally, filters, table.rows[1]!.id, UNFOLDED, some)).toBe(some)
    expect(shownRows(tally, filters, table.rows[2]!.id, UNFOLDED, some)).not.toBe(some)
  })

  it('knows places and the nearest shown row', () => {
    const some = shownRows(tally, filters, null, UNFOLDED)
    expect(placeOf(some, 1)).toBe(4)
    expect([0, 1, 2, 4, 9].map((place) => shownNear(some, place))).toEqual([0, 0, 0, 1, 1])
  })
})
