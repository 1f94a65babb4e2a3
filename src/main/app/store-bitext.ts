import {
  EMPTY_CELL,
  type Cell,
  type Column,
  type EventId,
  type LanguageTag,
  type Row,
  type RowId,
  type Segment,
  type SegmentId,
  type Table
} from '../../domain/model.ts'
import { columnKeys } from '../../domain/table/build.ts'
import type { ImportResult } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Bitext, BitextCell } from '../importers/bitext/bitext.ts'
import { fingerprintOf } from '../importers/fingerprint.ts'
import { finishDocuments, insertDocument } from '../storage/document-rows.ts'
import { advanceEvent, finishEvent, insertEvent } from '../storage/event-rows.ts'
import { insertSegments } from '../storage/segment-rows.ts'
import { inTransaction } from '../storage/sql.ts'
import { closeHistory } from '../storage/step-rows.ts'
import { writeTableChanges } from '../storage/write-changes.ts'
import type { AppContext } from './context.ts'
import { refuseTakenName } from './events.ts'
import type { ProjectSession } from './project-session.ts'
import { emitContents } from './projects.ts'

export type BitextToStore = {
  readonly name: string
  readonly fileName: string
  readonly bitext: Bitext
  /** One a column. */
  readonly languages: readonly LanguageTag[]
}

/**
 * Makes an event of aligned texts: a document a column, a row a unit, each text one segment, whatever it holds. All or
 * nothing. Throws `event.nameTaken`, `language.unknown` when the languages do not fit, and `file.noText` for a column without text.
 */
export function storeBitext(
  context: AppContext,
  session: ProjectSession,
  { name, fileName, bitext, languages }: BitextToStore
): ImportResult {
  const { db, tables } = session
  if (languages.length !== bitext.columns.length || languages.includes('und'))
    throw new AppError('language.unknown', { name: fileName })
  const event = inTransaction(db, (): EventId => {
    refuseTakenName(db, name)
    const id = insertEvent(db, name, true)
    const keys = columnKeys(languages)
    let next = 1
    const columns = bitext.columns.map((_, at): Column => {
      const language = languages[at] as LanguageTag
      const texts = bitext.rows.flatMap(({ cells }) => cells[at]?.text || [])
      const { source, segments } = documentOf(texts, next)
      if (segments.length === 0) throw new AppError('file.noText', { name: fileName })
      next += segments.length
      const fingerprint = fingerprintOf(source)
      const importedAt = context.now().toISOString()
      const about = { title: name, date: null, outlet: '', author: '', url: '', encoding: null }
      const document = { ...about, language, fileName, eventId: id, fingerprint, source, importedAt }
      const documentId = insertDocument(db, document)
      insertSegments(db, id, documentId, segments)
      return { documentId, key: keys[at] as string, language, segments }
    })
    const table: Table = { eventId: id, columns, rows: rowsOf(bitext, columns) }
    const { row } = writeTableChanges(db, { eventId: id, columns: [], rows: [] }, table)
    finishDocuments(db, id)
    finishEvent(db, id)
    closeHistory(db, id)
    advanceEvent(db, id, { row, segment: next })
    return id
  })
  tables.drop(event)
  emitContents(context, session)
  const segments = bitext.rows.reduce(
    (sum, { cells }) => sum + cells.filter(({ text }) => text !== '').length,
    0
  )
  return { event, documents: languages.length, segments }
}

/** Each text is a paragraph of its own and one segment. */
function documentOf(
  texts: readonly string[],
  firstId: number
): { readonly source: string; readonly segments: readonly Segment[] } {
  let start = 0
  const segments = texts.map((text, index): Segment => {
    const end = start + text.length
    const id = (firstId + index) as SegmentId
    const segment: Segment = {
      id,
      start,
      end,
      paragraph: index + 1,
      kind: 'sentence',
      text,
      isExcluded: false
    }
    start = end + 1
    return segment
  })
  return { source: texts.map((text) => `${text}\n`).join(''), segments }
}

function rowsOf({ rows }: Bitext, columns: readonly Column[]): readonly Row[] {
  const used = columns.map(() => 0)
  const cellOf = (cell: BitextCell | undefined, at: number): Cell => {
    if (!cell || (cell.text === '' && cell.relation === null)) return EMPTY_CELL
    const { text, status, relation, confidence } = cell
    if (text === '') return { ...EMPTY_CELL, status, relation, confidence }
    const segment = columns[at]?.segments[used[at] ?? 0]
    used[at] = (used[at] ?? 0) + 1
    return { ...EMPTY_CELL, segments: segment ? [segment.id] : [], status, relation, confidence }
  }
  return rows.map(({ cells, note, isBookmarked }, index) => ({
    id: (index + 1) as RowId,
    cells: columns.map((_, at) => cellOf(cells[at], at)),
    note,
    isBookmarked
  }))
}
