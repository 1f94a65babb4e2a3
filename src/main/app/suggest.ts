import type { EventId, Table } from '../../domain/model.ts'
import type { AlignmentMode, DictionaryEntry } from '../../domain/alignment/suggestion.ts'
import { alignmentInput } from '../../domain/table/alignment-input.ts'
import { suggestionEdit } from '../../domain/table/suggestion-edit.ts'
import type { SuggestResult } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { AppContext } from './context.ts'
import type { LoadedTable } from './loaded-tables.ts'
import { applyStep, tableAt } from './table-steps.ts'

export type SuggestOptions = {
  readonly event: EventId
  readonly revision: number
  readonly mode: AlignmentMode
  readonly dictionary?: readonly DictionaryEntry[]
}

/** Aligns what is not confirmed, in a worker, and puts the suggestion into the table as one step. */
export type SuggestService = {
  /**
   * What a person confirms or moves while it runs is kept: the suggestion is fitted to the table as it is then. Throws
   * `edit.staleTable` when sentences themselves changed meanwhile, `event.tooFewDocuments`, `job.cancelled`.
   */
  run(jobId: string, options: SuggestOptions): Promise<SuggestResult>
}

export function createSuggest(context: AppContext): SuggestService {
  const { sessions, jobs, emit, stamp } = context
  return {
    run: (jobId, { event, revision, mode, dictionary = [] }) =>
      jobs.run(jobId, async (job) => {
        const session = sessions.current()
        const before = tableAt(session, event, revision)
        if (before.table.columns.length < 2) throw new AppError('event.tooFewDocuments', { event })
        const { columns, fixed } = alignmentInput(before.table)
        const result = await job.runTask('align', { columns, fixed, mode, dictionary })
        job.stopIfCancelled()
        const current = sentencesAsBefore(session.tables.get(event), before.table)
        const edit = suggestionEdit(current.table, result, current.nextIds)
        const step = applyStep(session, event, current, edit, stamp())
        if (step.revision !== current.revision)
          emit({ kind: 'table.changed', event, revision: step.revision })
        emit({ kind: 'events.changed' })
        return {
          ...step,
          mode: result.mode,
          parallelism: result.parallelism,
          linkedRows: linkedRows(session.tables.get(event).table)
        }
      })
  }
}

/** The suggestion names sentences by their number: it fits any table with the same sentences. */
function sentencesAsBefore(current: LoadedTable, before: Table): LoadedTable {
  const { columns } = current.table
  const isSame =
    columns.length === before.columns.length &&
    columns.every(({ segments }, index) => segments === before.columns[index]?.segments)
  if (!isSame) throw new AppError('edit.staleTable', { event: before.eventId, revision: current.revision })
  return current
}

/** Rows with text in more than one column. */
const linkedRows = ({ rows }: Table): number =>
  rows.filter(({ cells }) => cells.filter(({ segments }) => segments.length > 0).length > 1).length
