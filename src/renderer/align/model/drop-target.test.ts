import { describe, expect, it } from 'vitest'
import type { RowId } from '../../../domain/model.ts'
import { dropTarget, isSameTarget, type CellBox } from './drop-target.ts'

const row = 3 as RowId
const cell: CellBox = {
  row,
  top: 100,
  bottom: 300,
  sentences: [
    { top: 110, bottom: 150 },
    { top: 156, bottom: 190 }
  ]
}

describe('dropTarget', () => {
  it('links into the cell away from the borders', () => {
    expect(dropTarget(cell, 130)).toEqual({ kind: 'link', row })
    expect(dropTarget(cell, 280)).toEqual({ kind: 'link', row })
  })

  it('places before the first, between, and after the last sentence', () => {
    expect(dropTarget(cell, 108)).toEqual({ kind: 'place', row, at: 0 })
    expect(dropTarget(cell, 153)).toEqual({ kind: 'place', row, at: 1 })
    expect(dropTarget(cell, 194)).toEqual({ kind: 'place', row, at: 2 })
  })

  it('always links into an empty cell', () => {
    expect(dropTarget({ ...cell, sentences: [] }, 101)).toEqual({ kind: 'link', row })
  })
})

describe('isSameTarget', () => {
  it('compares kind, row and place', () => {
    expect(isSameTarget({ kind: 'place', row, at: 1 }, { kind: 'place', row, at: 1 })).toBe(true)
    expect(isSameTarget({ kind: 'place', row, at: 1 }, { kind: 'place', row, at: 2 })).toBe(false)
    expect(isSameTarget({ kind: 'link', row }, { kind: 'place', row, at: 0 })).toBe(false)
    expect(isSameTarget(null, null)).toBe(true)
    expect(isSameTarget(null, { kind: 'link', row })).toBe(false)
  })
})
