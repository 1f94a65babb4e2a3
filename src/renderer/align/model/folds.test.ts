import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowId } from '../../../domain/model.ts'
import { sketch } from '../../../domain/table/sketch.arbitrary.ts'
import { anyTable } from '../../../domain/table/table.arbitrary.ts'
import { closeAround, foldLines, LEAST_FOLD, openAround, runAround, soloColumn } from './folds.ts'
import { tallyRows } from './row-tally.ts'
import { lastPlaceOf, placeOf, shownNear, shownRows, unfolded } from './shown-rows.ts'

const OPENED: ReadonlySet<RowId> = new Set()
const ON = { isOn: true, opened: OPENED }

describe('soloColumn', () => {
  const [row] = sketch('| b |').rows
  it('is the column that has the row for itself, unless a person said something', () => {
    expect(sketch('A? | | ', '| b |', 'C | d |', 'E* | |', 'F | - |', '| |').rows.map(soloColumn)).toEqual([
      0, 1, -1, -1, -1, -1
    ])
    expect(soloColumn({ ...row!, note: 'so' })).toBe(-1)
    expect(soloColumn({ ...row!, isBookmarked: true })).toBe(-1)
  })
})

describe('foldLines', () => {
  const table = sketch(
    'A | |',
    'B | |',
    'C? | |',
    'D | e |',
    '| f |',
    '| g |',
    'H | |',
    '| i |',
    '| j |',
    '| k |'
  )
  const { rows, solo } = tallyRows(null, table)

  it('folds runs of three and more rows of the same document', () => {
    const lines = foldLines(rows, solo, OPENED)
    expect(lines?.places).toEqual([0, 3, 4, 5, 6, 7])
    expect([...(lines?.folds ?? [])]).toEqual([
      [0, { first: 0, last: 2, column: 0 }],
      [5, { first: 7, last: 9, column: 1 }]
    ])
  })

  it('leaves a run open that has one of its rows opened, until it is closed again', () => {
    const opened = openAround(ON, rows, solo, 1)
    expect(foldLines(rows, solo, opened.opened)?.places).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(openAround(opened, rows, solo, 2)).toBe(opened)
    expect(openAround(ON, rows, solo, 4)).toBe(ON)
    expect(closeAround(opened, rows, solo, 2)).toEqual(ON)
    expect(closeAround(ON, rows, solo, 3)).toBe(ON)
  })

  it('shows every row exactly once or in exactly one fold', () => {
    fc.assert(
      fc.property(anyTable, fc.array(fc.nat(), { maxLength: 4 }), (any, picks) => {
        const tally = tallyRows(null, any)
        const { length } = any.rows
        const opened = new Set(length === 0 ? [] : picks.map((pick) => any.rows[pick % length]!.id))
        const shown = shownRows(tally, new Set(), null, { isOn: true, opened })
        const places = shown.rows.flatMap((_, index) => {
          const first = placeOf(shown, index)
          const last = lastPlaceOf(shown, index)
          return Array.from({ length: last - first + 1 }, (__, step) => first + step)
        })
        expect(places).toEqual(any.rows.map((_, place) => place))
        for (const [index, fold] of shown.folds ?? []) {
          const inside = any.rows.slice(fold.first, fold.last + 1)
          expect(inside.length).toBeGreaterThanOrEqual(LEAST_FOLD)
          expect(inside.map(soloColumn)).toEqual(inside.map(() => fold.column))
          expect(inside.some((row) => opened.has(row.id))).toBe(false)
          for (let place = fold.first; place <= fold.last; place += 1) {
            expect(shownNear(shown, place)).toBe(index)
            expect(runAround(tally.solo, place)).toEqual(fold)
          }
        }
        expect(unfolded(shown).rows).toBe(any.rows)
      }),
      { numRuns: 300 }
    )
  })

  it('folds nothing while a filter asks for rows', () => {
    const shown = shownRows(tallyRows(null, table), new Set(['oneColumn'] as const), null, ON)
    expect(shown.folds).toBeNull()
    expect(shown.rows).toHaveLength(9)
  })
})
