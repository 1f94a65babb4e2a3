import type { EventId, LanguageTag, RowId, SegmentId } from '../../domain/model.ts'
import { foldText } from '../../domain/text/fold.ts'
import { allRows, oneRow, sql, type ReadableDb } from './sql.ts'

export type FoundSegment = {
  readonly event: EventId
  readonly eventName: string
  readonly document: number
  readonly language: LanguageTag
  readonly segment: SegmentId
  readonly row: RowId
  readonly text: string
}

/**
 * What a person typed as an FTS5 query: words in any order, the last one also as the start of a word, words between
 * quotation marks as a phrase. Nothing of it is read as an operator. Null when it holds no word.
 */
export function matchQuery(typed: string): string | null {
  const folded = foldText(typed)
  const parts = [...folded.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)/gu)]
  const terms = parts
    .map(([, phrase, word]) => ({ text: phrase ?? word ?? '', isPhrase: phrase !== undefined }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  if (terms.length === 0) return null
  const isOpenEnd = !/["“”„«»\s]$/u.test(typed)
  return terms
    .map(({ text, isPhrase }, index) => {
      const isPrefix = index === terms.length - 1 && !isPhrase && isOpenEnd
      return `"${text.replaceAll('"', '""')}"${isPrefix ? '*' : ''}`
    })
    .join(' ')
}

/** Segments that hold all words, best first. `query`: see `matchQuery`. */
export function findSegments(
  db: ReadableDb,
  query: string,
  language: LanguageTag | null,
  limit: number
): { readonly hits: readonly FoundSegment[]; readonly total: number } {
  const hits = allRows<FoundSegment>(
    db,
    sql`SELECT event.id AS event, event.name AS eventName, document.id AS document, document.language,
          segment.id AS segment, placement.row_id AS row, segment.text
        FROM segment_index
        CROSS JOIN segment ON segment.event_id = segment_index.rowid >> 31
          AND segment.id = segment_index.rowid & 2147483647
        JOIN placement ON placement.event_id = segment.event_id AND placement.segment_id = segment.id
        JOIN document ON document.id = segment.document_id AND document.is_unfinished = 0
        JOIN event ON event.id = segment.event_id AND event.removed_at IS NULL
        WHERE segment_index MATCH ${query} AND (${language} IS NULL OR document.language = ${language})
        ORDER BY segment_index.rank, segment_index.rowid LIMIT ${limit}`
  )
  const counted = oneRow<{ total: number }>(
    db,
    sql`SELECT count(*) AS total
        FROM segment_index
        CROSS JOIN segment ON segment.event_id = segment_index.rowid >> 31
          AND segment.id = segment_index.rowid & 2147483647
        JOIN document ON document.id = segment.document_id AND document.is_unfinished = 0
        JOIN event ON event.id = segment.event_id AND event.removed_at IS NULL
        WHERE segment_index MATCH ${query} AND (${language} IS NULL OR document.language = ${language})`
  )
  return { hits, total: counted?.total ?? 0 }
}
