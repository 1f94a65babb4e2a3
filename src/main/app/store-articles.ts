import type { EventId, RowId, Segment, SegmentId, Table } from '../../domain/model.ts'
import { addColumn, buildTable, type NewColumn } from '../../domain/table/build.ts'
import { nextIds } from '../../domain/table/ids.ts'
import type { ImportItem, ImportResult } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { NewSegment } from '../jobs/jobs.ts'
import { finishDocuments, insertDocument } from '../storage/document-rows.ts'
import { advanceEvent, deleteEvent, finishEvent, insertEvent } from '../storage/event-rows.ts'
import { insertSegments } from '../storage/segment-rows.ts'
import { inTransaction } from '../storage/sql.ts'
import { closeHistory } from '../storage/step-rows.ts'
import { writeTableChanges } from '../storage/write-changes.ts'
import type { AppContext } from './context.ts'
import { refuseTakenName } from './events.ts'
import { requireEvent } from './loaded-tables.ts'
import type { ProjectSession } from './project-session.ts'
import { emitContents } from './projects.ts'
import type { RunningJob } from './running-jobs.ts'
import type { ImportTarget } from './imports.ts'

/** Columns that a table can have. */
export const MAX_DOCUMENTS = 64
/** Articles that are read before they are stored, so that memory holds only so many. */
const BATCH = 16

/** An article as it was read and as the person described it. */
export type Article = {
  readonly item: ImportItem
  readonly fileName: string
  readonly source: string
  readonly segments: readonly NewSegment[]
  readonly fingerprint: string
}

export type ArticlesToStore = {
  readonly into: ImportTarget
  readonly count: number
  /** Reads some of the articles; `to` is exclusive. */
  readonly build: (from: number, to: number) => Promise<readonly Article[]>
}

/** An import under way. */
type Import = {
  readonly session: ProjectSession
  readonly event: EventId
  /** A new event is filled unseen, article by article; one that exists gets all articles in the last transaction. */
  readonly isNew: boolean
  readonly columns: NewColumn[]
  readonly waiting: Article[]
}

/**
 * Stores articles and makes them columns of the table. When something fails or the job is cancelled, what was stored is
 * removed; when the program ends, the next start removes it.
 */
export async function storeArticles(
  context: AppContext,
  session: ProjectSession,
  job: RunningJob,
  { into, count, build }: ArticlesToStore
): Promise<ImportResult> {
  const state = beginImport(session, into, count)
  const { event, columns } = state
  try {
    for (let from = 0; from < count; from += BATCH) {
      const articles = await build(from, Math.min(from + BATCH, count))
      if (state.isNew) await storeUnseen(context, job, state, articles)
      else state.waiting.push(...articles)
    }
    job.stopIfCancelled()
    finishImport(context, state)
  } catch (error) {
    if (state.isNew && session.db.open) deleteEvent(session.db, event)
    throw error
  }
  session.tables.drop(event)
  context.emit({ kind: 'table.changed', event, revision: requireEvent(session.db, event).revision })
  emitContents(context, session)
  const segments = columns.reduce((sum, column) => sum + column.segments.length, 0)
  return { event, documents: columns.length, segments }
}

function beginImport(session: ProjectSession, into: ImportTarget, count: number): Import {
  const { db, tables } = session
  const taken = 'event' in into ? tables.get(into.event).table.columns.length : 0
  if (taken + count > MAX_DOCUMENTS) throw new AppError('event.tooManyDocuments', { limit: MAX_DOCUMENTS })
  if ('event' in into) return { session, event: into.event, isNew: false, columns: [], waiting: [] }
  const event = inTransaction(db, () => {
    refuseTakenName(db, into.newEvent)
    return insertEvent(db, into.newEvent, true)
  })
  return { session, event, isNew: true, columns: [], waiting: [] }
}

/** Calls and events of the window come in between two articles. */
async function storeUnseen(
  context: AppContext,
  job: RunningJob,
  { session, event, columns }: Import,
  articles: readonly Article[]
): Promise<void> {
  for (const article of articles) {
    job.stopIfCancelled()
    const firstId = segmentAfter(columns, 1)
    columns.push(inTransaction(session.db, () => storeArticle(context, session, event, article, firstId)))
    await new Promise(setImmediate)
  }
}

/** Makes the documents columns of the table as it is now. */
function finishImport(context: AppContext, state: Import): void {
  const { session, event, isNew, columns, waiting } = state
  const { db, tables } = session
  inTransaction(db, () => {
    const { table, nextIds: free } = isNew ? emptyEvent(event) : tables.get(event)
    for (const article of waiting) {
      const firstId = segmentAfter(columns, free.segment)
      columns.push(storeArticle(context, session, event, article, firstId))
    }
    const after = withColumns(table, columns, free.row)
    const { row } = writeTableChanges(db, table, after)
    finishDocuments(db, event)
    finishEvent(db, event)
    closeHistory(db, event)
    advanceEvent(db, event, { row, segment: segmentAfter(columns, free.segment) })
  })
}

const emptyEvent = (eventId: EventId) => ({
  table: { eventId, columns: [], rows: [] },
  nextIds: { row: 1 as RowId, segment: 1 as SegmentId }
})

/** The lowest segment id above those of the columns. */
const segmentAfter = (columns: readonly NewColumn[], first: number): number =>
  (columns.at(-1)?.segments.at(-1)?.id ?? first - 1) + 1

function withColumns(table: Table, columns: readonly NewColumn[], freeRow: RowId): Table {
  if (table.columns.length === 0 && table.rows.length === 0) {
    return buildTable(table.eventId, columns, freeRow)
  }
  let result = table
  for (const column of columns) {
    result = addColumn(result, column, Math.max(freeRow, nextIds(result).row) as RowId)
  }
  return result
}

function storeArticle(
  { now }: AppContext,
  { db }: ProjectSession,
  eventId: EventId,
  { item, fileName, source, segments, fingerprint }: Article,
  firstId: number
): NewColumn {
  if (segments.length === 0) throw new AppError('file.noSentence', { name: fileName })
  const { title, date, outlet, author, url, encoding } = item
  const language = item.language.toLowerCase()
  const importedAt = now().toISOString()
  const metadata = { language, title, date, outlet, author, url, fileName, encoding }
  const documentId = insertDocument(db, { ...metadata, eventId, fingerprint, source, importedAt })
  const stored = segments.map((segment, index): Segment => {
    const id = (firstId + index) as SegmentId
    return { ...segment, id, isExcluded: false }
  })
  insertSegments(db, eventId, documentId, stored)
  return { documentId, language, segments: stored }
}
