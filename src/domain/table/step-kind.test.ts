import { expect, it } from 'vitest'
import type { RowId, SegmentId } from '../model.ts'
import type { Edit } from './edit.ts'
import { stepKind } from './step-kind.ts'

const row = 1 as RowId
const shift: Edit = { kind: 'shiftFirstUp', row, column: 0 }
const confirm: Edit = { kind: 'setStatus', cells: [{ row, column: 0 }], status: 'confirmed' }
const retype: Edit = { kind: 'retypeSegment', segment: 1 as SegmentId, text: 'x' }
const batch = (...edits: readonly Edit[]): Edit => ({ kind: 'batch', edits })

it('names a step after what it does, not after the decisions that go along', () => {
  expect(stepKind(shift)).toBe('shiftFirstUp')
  expect(stepKind(batch(shift, confirm))).toBe('shiftFirstUp')
  expect(stepKind(batch(retype, batch(shift, confirm)))).toBe('shiftFirstUp')
  expect(stepKind(batch(confirm, confirm))).toBe('setStatus')
  expect(stepKind(batch())).toBe('batch')
})
