import { assertNever, type Table } from '../model.ts'
import type { Change } from './change.ts'
import { setBookmark, setNote, setRelation, setStatus } from './decisions.ts'
import type { Edit, EditOutcome } from './edit.ts'
import { moveSegments, popLastDown, shiftFirstUp, unlinkCell } from './moving-segments.ts'
import { patchBetween } from './patch.ts'
import { placeSuggestion } from './place-suggestion.ts'
import { pushDown, pushUp } from './pushing.ts'
import { restore } from './restore.ts'
import { insertRow, mergeRows, orderRows, removeEmptyRows, splitRow } from './rows.ts'
import { mergeSegments, retypeSegment, setExcluded, splitSegment } from './segment-text.ts'

/**
 * Applies an edit to a table that satisfies `checkTable`. Gives the changed table, in which every row, cell, column
 * and segment that the edit does not touch is the same object, and the inverse: applied to the changed table it gives
 * back the first one, field by field. A refused edit gives the reason and changes nothing; a batch is refused as a
 * whole. An edit without effect gives the same table object.
 */
export function applyEdit(table: Table, edit: Edit): EditOutcome {
  if (edit.kind === 'batch') return applyBatch(table, edit.edits)
  const change = changeTable(table, edit)
  if (!change.ok) return change
  if (change.inverse) return { ok: true, table: change.table, inverse: change.inverse }
  const patch = patchBetween(change.table, table, change.undoShift)
  return { ok: true, table: change.table, inverse: { kind: 'restore', patch } }
}

function changeTable(table: Table, edit: Exclude<Edit, { kind: 'batch' }>): Change {
  switch (edit.kind) {
    case 'moveSegments':
      return moveSegments(table, edit)
    case 'pushDown':
      return pushDown(table, edit)
    case 'pushUp':
      return pushUp(table, edit)
    case 'shiftFirstUp':
      return shiftFirstUp(table, edit)
    case 'popLastDown':
      return popLastDown(table, edit)
    case 'insertRow':
      return insertRow(table, edit)
    case 'removeEmptyRows':
      return removeEmptyRows(table, edit)
    case 'mergeRows':
      return mergeRows(table, edit)
    case 'splitRow':
      return splitRow(table, edit)
    case 'unlinkCell':
      return unlinkCell(table, edit)
    case 'placeSuggestion':
      return placeSuggestion(table, edit)
    case 'orderRows':
      return orderRows(table, edit)
    case 'splitSegment':
      return splitSegment(table, edit)
    case 'mergeSegments':
      return mergeSegments(table, edit)
    case 'retypeSegment':
      return retypeSegment(table, edit)
    case 'setExcluded':
      return setExcluded(table, edit)
    case 'setStatus':
      return setStatus(table, edit)
    case 'setRelation':
      return setRelation(table, edit)
    case 'setNote':
      return setNote(table, edit)
    case 'setBookmark':
      return setBookmark(table, edit)
    case 'restore':
      return restore(table, edit.patch)
    default:
      return assertNever(edit)
  }
}

function applyBatch(table: Table, edits: readonly Edit[]): EditOutcome {
  let current = table
  const inverses: Edit[] = []
  for (const edit of edits) {
    const outcome = applyEdit(current, edit)
    if (!outcome.ok) return outcome
    if (outcome.table !== current) inverses.push(outcome.inverse)
    current = outcome.table
  }
  return { ok: true, table: current, inverse: { kind: 'batch', edits: inverses.reverse() } }
}
