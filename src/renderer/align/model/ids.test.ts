import { describe, expect, it } from 'vitest'
import type { RowId, SegmentId } from '../../../domain/model.ts'
import type { NextIds } from '../../../domain/table/edit.ts'
import { idsAfter } from './ids.ts'

const ids: NextIds = { row: 10 as RowId, segment: 20 as SegmentId }
const row = 1 as RowId

describe('idsAfter', () => {
  it('counts up past the ids that an edit used', () => {
    expect(idsAfter(ids, { kind: 'unlinkCell', row, column: 0, newRow: 10 as RowId })).toEqual({
      row: 11,
      segment: 20
    })
    expect(
      idsAfter(ids, { kind: 'splitSegment', segment: 1 as SegmentId, at: 3, newSegment: 20 as SegmentId })
    ).toEqual({ row: 10, segment: 21 })
    expect(
      idsAfter(ids, {
        kind: 'batch',
        edits: [
          { kind: 'insertRow', row: 10 as RowId, before: null },
          { kind: 'insertRow', row: 11 as RowId, before: null }
        ]
      })
    ).toEqual({ row: 12, segment: 20 })
  })

  it('never counts down and is the same object when nothing was used', () => {
    expect(idsAfter(ids, { kind: 'insertRow', row: 4 as RowId, before: null })).toEqual(ids)
    const note = { kind: 'setNote', row, note: 'x' } as const
    expect(idsAfter(ids, note)).toBe(ids)
  })
})
