import type { EventId } from '../../domain/model.ts'
import type { Edit } from '../../domain/table/edit.ts'
import type { EditResult, EventSnapshot, HistoryStep, StepResult } from '../../shared/contract.ts'
import { listDocuments } from '../storage/document-rows.ts'
import { markOpened } from '../storage/event-rows.ts'
import { historyLabels, listSteps } from '../storage/step-rows.ts'
import type { AppContext } from './context.ts'
import { summarize } from './events.ts'
import { requireEvent } from './loaded-tables.ts'
import { applyStep, redoStep, tableAt, undoStep } from './table-steps.ts'

/** Edits, undo and redo of an event's table; each is written before it is answered. */
export type TablesService = {
  /** Throws `event.notFound`. */
  open(event: EventId): EventSnapshot
  /** Throws `edit.staleTable` when `revision` is not the table's, or the edit's refusal. */
  edit(event: EventId, revision: number, edit: Edit): EditResult
  undo(event: EventId, revision: number): StepResult
  redo(event: EventId, revision: number): StepResult
  /** Newest first. */
  history(event: EventId, limit: number): readonly HistoryStep[]
}

export function createTables(context: AppContext): TablesService {
  const { sessions, emit, now, stamp } = context
  const changed = <T extends EditResult>(event: EventId, result: T): T => {
    emit({ kind: 'table.changed', event, revision: result.revision })
    return result
  }
  return {
    open: (id) => {
      const session = sessions.current()
      markOpened(session.db, requireEvent(session.db, id).id, now().toISOString())
      const event = requireEvent(session.db, id)
      const { table, revision, nextIds, historyFloor } = session.tables.get(id)
      return {
        event: summarize(session, event),
        documents: listDocuments(session.db, id),
        table,
        revision,
        nextIds,
        history: historyLabels(session.db, id, historyFloor)
      }
    },
    edit: (event, revision, edit) => {
      const session = sessions.current()
      const loaded = tableAt(session, event, revision)
      const result = applyStep(session, event, loaded, edit, stamp())
      return result.revision === revision ? result : changed(event, result)
    },
    undo: (event, revision) => {
      const session = sessions.current()
      return changed(event, undoStep(session, event, tableAt(session, event, revision)))
    },
    redo: (event, revision) => {
      const session = sessions.current()
      return changed(event, redoStep(session, event, tableAt(session, event, revision)))
    },
    history: (event, limit) => {
      const { db } = sessions.current()
      requireEvent(db, event)
      return listSteps(db, event, limit).map(({ id, kind, rowNumber, madeAt, madeBy, isUndone }) => ({
        id,
        label: { kind, row: rowNumber },
        when: madeAt,
        who: madeBy,
        isUndone
      }))
    }
  }
}
