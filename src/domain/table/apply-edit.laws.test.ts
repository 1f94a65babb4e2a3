import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../model.ts'
import { applyEdit } from './apply-edit.ts'
import type { Edit } from './edit.ts'
import { checkTable } from './invariants.ts'
import { anyRecipe, anyTable, editFor } from './table.arbitrary.ts'

const RUNS = { numRuns: 1500 }
const segmentIds = (table: Table) => table.columns.map(({ segments }) => segments.map(({ id }) => id))

/** All texts of a column without white space, which a split may drop and a merge may add. */
const texts = (table: Table) =>
  table.columns.map(({ segments }) => segments.map(({ text }) => text.replaceAll(/\s/g, '')).join(''))
const cellParts = (table: Table) =>
  table.rows.flatMap(({ cells }) => cells.map(({ segments }) => segments.join(',')))

/** Edits that change texts or their number. */
const TEXT_EDITS: readonly Edit['kind'][] = ['splitSegment', 'mergeSegments', 'retypeSegment', 'setExcluded']

describe('applyEdit keeps the laws of the table', () => {
  it('starts from sound tables', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(checkTable(table)).toEqual([])
      }),
      { numRuns: 300 }
    )
  })

  it('leaves every segment in exactly one row', () => {
    fc.assert(
      fc.property(anyTable, fc.array(anyRecipe, { maxLength: 6 }), (start, recipes) => {
        let table = start
        for (const [step, recipe] of recipes.entries()) {
          const outcome = applyEdit(table, editFor(table, recipe, step))
          if (outcome.ok) table = outcome.table
          expect(checkTable(table)).toEqual([])
        }
      }),
      RUNS
    )
  })

  it('is undone by its inverse, and the inverse by its own', () => {
    fc.assert(
      fc.property(anyTable, anyRecipe, (table, recipe) => {
        const there = applyEdit(table, editFor(table, recipe))
        if (!there.ok) return
        const back = applyEdit(there.table, there.inverse)
        expect(back).toMatchObject({ ok: true })
        if (!back.ok) return
        expect(back.table).toEqual(table)
        const again = applyEdit(back.table, back.inverse)
        expect(again.ok && again.table).toEqual(there.table)
      }),
      { numRuns: 6000 }
    )
  })

  it('is undone step by step in reverse, also after the steps went through JSON', () => {
    fc.assert(
      fc.property(anyTable, fc.array(anyRecipe, { maxLength: 8 }), (start, recipes) => {
        const inverses: string[] = []
        let table = start
        for (const [step, recipe] of recipes.entries()) {
          const outcome = applyEdit(table, editFor(table, recipe, step))
          if (!outcome.ok) continue
          inverses.push(JSON.stringify(outcome.inverse))
          table = outcome.table
        }
        for (const inverse of inverses.reverse()) {
          const outcome = applyEdit(table, JSON.parse(inverse) as Edit)
          expect(outcome.ok).toBe(true)
          if (outcome.ok) table = outcome.table
        }
        expect(table).toEqual(start)
      }),
      RUNS
    )
  })

  it('loses no segment and renames none', () => {
    fc.assert(
      fc.property(anyTable, anyRecipe, (table, recipe) => {
        const outcome = applyEdit(table, editFor(table, recipe))
        if (!outcome.ok) return
        if (!TEXT_EDITS.includes(recipe.kind)) {
          expect(outcome.table.columns).toBe(table.columns)
          return
        }
        if (recipe.kind === 'retypeSegment' || recipe.kind === 'setExcluded') {
          expect(segmentIds(outcome.table)).toEqual(segmentIds(table))
        }
        if (recipe.kind === 'splitSegment' || recipe.kind === 'mergeSegments') {
          expect(texts(outcome.table)).toEqual(texts(table))
        }
      }),
      RUNS
    )
  })

  it('keeps the order of segments inside the cells that an edit does not rearrange', () => {
    const ORDERED: readonly Edit['kind'][] = [
      'setStatus',
      'setRelation',
      'orderRows',
      'splitRow',
      'pushDown',
      'unlinkCell'
    ]
    fc.assert(
      fc.property(anyTable, anyRecipe, (table, recipe) => {
        fc.pre(ORDERED.includes(recipe.kind))
        const outcome = applyEdit(table, editFor(table, recipe))
        if (!outcome.ok) return
        const before = cellParts(table)
        for (const part of cellParts(outcome.table))
          expect(before.some((cell) => cell.includes(part))).toBe(true)
      }),
      { numRuns: 400 }
    )
  })

  it('keeps untouched rows, cells and columns the same objects, and frozen tables as they are', () => {
    fc.assert(
      fc.property(anyTable, anyRecipe, (table, recipe) => {
        const frozen = deepFreeze(table)
        const outcome = applyEdit(frozen, editFor(frozen, recipe))
        if (!outcome.ok) return
        const old = new Map(frozen.rows.map((row) => [row.id, row]))
        for (const row of outcome.table.rows) {
          const before = old.get(row.id)
          if (before && JSON.stringify(before) === JSON.stringify(row)) expect(row).toBe(before)
        }
        const isSame = JSON.stringify(outcome.table) === JSON.stringify(frozen)
        expect(outcome.table === frozen).toBe(isSame)
      }),
      RUNS
    )
  })
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
