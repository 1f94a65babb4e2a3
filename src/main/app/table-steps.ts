import { assertNever, type EventId, type RowId, type Table } from '../../domain/model.ts'
import { applyEdit } from '../../domain/table/apply-edit.ts'
import type { Edit } from '../../domain/table/edit.ts'
import { locateSegment, rowIndex, rowOfSegment } from '../../domain/table/lookup.ts'
import { stepKind } from '../../domain/table/step-kind.ts'
import type { EditResult, StepResult } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { advanceEvent } from '../storage/event-rows.ts'
import { inTransaction } from '../storage/sql.ts'
import {
  findRedoStep,
  findUndoStep,
  historyLabels,
  insertStep,
  markStep,
  type StoredStep
} from '../storage/step-rows.ts'
import { writeTableChanges } from '../storage/write-changes.ts'
import type { LoadedTable } from './loaded-tables.ts'
import type { ProjectSession } from './project-session.ts'

/** Who makes a step and when. */
export type Stamp = { readonly who: string; readonly when: Date }

/** The loaded table, if it is the revision that the caller knows. Throws `edit.staleTable` or `event.notFound`. */
export function tableAt(session: ProjectSession, event: EventId, revision: number): LoadedTable {
  const loaded = session.tables.get(event)
  if (loaded.revision !== revision) {
    throw new AppError('edit.staleTable', { event, revision: loaded.revision })
  }
  return loaded
}

/**
 * Applies an edit and writes the difference and the step in one transaction. An edit without effect makes no step and
 * no revision. Throws the edit's refusal.
 */
export function applyStep(
  session: ProjectSession,
  event: EventId,
  loaded: LoadedTable,
  edit: Edit,
  stamp: Stamp
): EditResult {
  const { table, inverse } = apply(loaded.table, edit)
  if (table === loaded.table) return answer(session, event, loaded)
  const step = { kind: stepKind(edit), rowNumber: rowNumber(loaded.table, edit), edit, inverse }
  return write(session, event, loaded, table, () =>
    insertStep(session.db, event, { ...step, madeAt: stamp.when.toISOString(), madeBy: stamp.who })
  )
}

/** Takes back the last step. Throws `edit.nothingToUndo`. */
export function undoStep(session: ProjectSession, event: EventId, loaded: LoadedTable): StepResult {
  const step = findUndoStep(session.db, event, loaded.historyFloor)
  if (!step) throw new AppError('edit.nothingToUndo')
  return replay(session, event, loaded, step, step.inverse)
}

/** Makes the last step that was taken back again. Throws `edit.nothingToRedo`. */
export function redoStep(session: ProjectSession, event: EventId, loaded: LoadedTable): StepResult {
  const step = findRedoStep(session.db, event, loaded.historyFloor)
  if (!step) throw new AppError('edit.nothingToRedo')
  return replay(session, event, loaded, step, step.edit)
}

function replay(
  session: ProjectSession,
  event: EventId,
  loaded: LoadedTable,
  step: StoredStep,
  edit: Edit
): StepResult {
  const { table } = apply(loaded.table, edit)
  const isUndone = edit === step.inverse
  const result = write(session, event, loaded, table, () => markStep(session.db, step.id, isUndone))
  return { ...result, edit, label: { kind: step.kind, row: step.rowNumber } }
}

function apply(table: Table, edit: Edit) {
  const outcome = applyEdit(table, edit)
  if (outcome.ok) return outcome
  const { code, ...params } = outcome.refusal
  throw new AppError(code, params)
}

/** Memory follows the file: the changed table is kept only once it is written. */
function write(
  session: ProjectSession,
  event: EventId,
  loaded: LoadedTable,
  table: Table,
  writeStep: () => void
): EditResult {
  const { db } = session
  const written = inTransaction(db, () => {
    const ids = writeTableChanges(db, loaded.table, table)
    writeStep()
    advanceEvent(db, event, ids)
    return ids
  })
  const next: LoadedTable = {
    ...loaded,
    table,
    revision: loaded.revision + 1,
    nextIds: {
      row: Math.max(loaded.nextIds.row, written.row) as RowId,
      segment: Math.max(loaded.nextIds.segment, written.segment) as LoadedTable['nextIds']['segment']
    }
  }
  session.tables.put(event, next)
  return answer(session, event, next)
}

const answer = ({ db }: ProjectSession, event: EventId, loaded: LoadedTable): EditResult => ({
  revision: loaded.revision,
  history: historyLabels(db, event, loaded.historyFloor)
})

/** 1-based number of the row that an edit is about; null for one that is about the whole table. */
function rowNumber(table: Table, edit: Edit): number | null {
  const row = rowOf(table, edit)
  const index = row === null ? -1 : rowIndex(table, row)
  return index === -1 ? null : index + 1
}

function rowOf(table: Table, edit: Edit): RowId | null {
  switch (edit.kind) {
    case 'moveSegments':
      return edit.to.row
    case 'insertRow':
      return edit.before
    case 'removeEmptyRows':
    case 'mergeRows':
    case 'setBookmark':
      return edit.rows[0] ?? null
    case 'setStatus':
    case 'setRelation':
      return edit.cells[0]?.row ?? null
    case 'splitSegment':
    case 'retypeSegment':
      return rowHolding(table, edit.segment)
    case 'mergeSegments':
    case 'setExcluded':
      return rowHolding(table, edit.segments[0])
    case 'batch':
      return edit.edits[0] ? rowOf(table, edit.edits[0]) : null
    case 'placeSuggestion':
    case 'orderRows':
    case 'restore':
      return null
    case 'pushDown':
    case 'pushUp':
    case 'shiftFirstUp':
    case 'popLastDown':
    case 'splitRow':
    case 'unlinkCell':
    case 'setNote':
      return edit.row
    default:
      return assertNever(edit)
  }
}

function rowHolding(table: Table, segment: Parameters<typeof locateSegment>[1] | undefined): RowId | null {
  const place = segment === undefined ? null : locateSegment(table, segment)
  if (!place || segment === undefined) return null
  return table.rows[rowOfSegment(table, place.column, segment)]?.id ?? null
}
