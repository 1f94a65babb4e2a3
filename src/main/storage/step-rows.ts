import type { EventId } from '../../domain/model.ts'
import type { Edit } from '../../domain/table/edit.ts'
import { allRows, oneRow, run, sql, type ReadableDb, type WritableDb } from './sql.ts'

/** A step of an event's history with what is needed to undo it and to do it again. */
export type StoredStep = {
  readonly id: number
  readonly kind: Edit['kind']
  /** 1-based number of the row that it happened at, at that time. */
  readonly rowNumber: number | null
  readonly edit: Edit
  readonly inverse: Edit
}

export type NewStep = Omit<StoredStep, 'id'> & {
  /** ISO 8601 time. */
  readonly madeAt: string
  readonly madeBy: string
}

export type StepSummary = Pick<StoredStep, 'id' | 'kind' | 'rowNumber'> & {
  readonly madeAt: string
  readonly madeBy: string
  readonly isUndone: boolean
}

/** Adds a step; steps that were undone can no longer be done again and are removed. */
export function insertStep(db: WritableDb, event: EventId, step: NewStep): void {
  run(db, sql`DELETE FROM step WHERE event_id = ${event} AND is_undone = 1`)
  run(
    db,
    sql`INSERT INTO step (event_id, kind, row_number, made_at, made_by, edit, inverse)
        VALUES (${event}, ${step.kind}, ${step.rowNumber}, ${step.madeAt}, ${step.madeBy},
                ${JSON.stringify(step.edit)}, ${JSON.stringify(step.inverse)})`
  )
}

/** The last step that is not undone, above the floor. */
export const findUndoStep = (db: ReadableDb, event: EventId, floor: number): StoredStep | undefined =>
  toStep(
    oneRow<StepRow>(
      db,
      sql`SELECT id, kind, row_number, edit, inverse FROM step
          WHERE event_id = ${event} AND is_undone = 0 AND id > ${floor} ORDER BY id DESC LIMIT 1`
    )
  )

/** The first step that is undone. */
export const findRedoStep = (db: ReadableDb, event: EventId, floor: number): StoredStep | undefined =>
  toStep(
    oneRow<StepRow>(
      db,
      sql`SELECT id, kind, row_number, edit, inverse FROM step
          WHERE event_id = ${event} AND is_undone = 1 AND id > ${floor} ORDER BY id LIMIT 1`
    )
  )

type LabelRow = { kind: Edit['kind']; row_number: number | null }

/** Names of what may be undone and done again next. */
export function historyLabels(db: ReadableDb, event: EventId, floor: number) {
  const undo = oneRow<LabelRow>(
    db,
    sql`SELECT kind, row_number FROM step
        WHERE event_id = ${event} AND is_undone = 0 AND id > ${floor} ORDER BY id DESC LIMIT 1`
  )
  const redo = oneRow<LabelRow>(
    db,
    sql`SELECT kind, row_number FROM step
        WHERE event_id = ${event} AND is_undone = 1 AND id > ${floor} ORDER BY id LIMIT 1`
  )
  return { undo: toLabel(undo), redo: toLabel(redo) }
}

export const markStep = (db: WritableDb, id: number, isUndone: boolean): void => {
  run(db, sql`UPDATE step SET is_undone = ${isUndone ? 1 : 0} WHERE id = ${id}`)
}

/** Newest first. */
export const listSteps = (db: ReadableDb, event: EventId, limit: number): readonly StepSummary[] =>
  allRows<LabelRow & { id: number; made_at: string; made_by: string; is_undone: 0 | 1 }>(
    db,
    sql`SELECT id, kind, row_number, made_at, made_by, is_undone FROM step
        WHERE event_id = ${event} ORDER BY id DESC LIMIT ${limit}`
  ).map(({ id, kind, row_number, made_at, made_by, is_undone }) => ({
    id,
    kind,
    rowNumber: row_number,
    madeAt: made_at,
    madeBy: made_by,
    isUndone: is_undone === 1
  }))

/** Ends what can be undone here: the steps so far were made for other columns. They stay in the list. */
export function closeHistory(db: WritableDb, event: EventId): void {
  run(db, sql`DELETE FROM step WHERE event_id = ${event} AND is_undone = 1`)
  run(
    db,
    sql`UPDATE event SET history_floor = coalesce((SELECT max(id) FROM step WHERE event_id = ${event}), 0)
        WHERE id = ${event}`
  )
}

type StepRow = LabelRow & { id: number; edit: string; inverse: string }

const toLabel = (row: LabelRow | undefined) => (row ? { kind: row.kind, row: row.row_number } : null)

const toStep = (row: StepRow | undefined): StoredStep | undefined =>
  row && {
    id: row.id,
    kind: row.kind,
    rowNumber: row.row_number,
    edit: JSON.parse(row.edit) as Edit,
    inverse: JSON.parse(row.inverse) as Edit
  }
