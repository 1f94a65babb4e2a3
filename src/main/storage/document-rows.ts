import type { DocumentId, DocumentMetadata, EventId, LanguageTag, TextDocument } from '../../domain/model.ts'
import { allRows, oneRow, run, sql, type ReadableDb, type WritableDb } from './sql.ts'

type DocumentRow = {
  id: DocumentId
  event_id: EventId
  language: LanguageTag
  title: string
  date: string | null
  outlet: string
  author: string
  url: string
  file_name: string
}

const toDocument = ({ event_id, file_name, ...row }: DocumentRow): TextDocument => ({
  ...row,
  eventId: event_id,
  fileName: file_name
})

/** The documents of an event in column order. */
export const listDocuments = (db: ReadableDb, event: EventId): readonly TextDocument[] =>
  allRows<DocumentRow>(
    db,
    sql`SELECT id, event_id, language, title, date, outlet, author, url, file_name
        FROM document WHERE event_id = ${event} AND is_unfinished = 0 ORDER BY position`
  ).map(toDocument)

/** Undefined when there is none, or when it is still being imported. */
export function getDocument(db: ReadableDb, id: DocumentId): TextDocument | undefined {
  const row = oneRow<DocumentRow>(
    db,
    sql`SELECT id, event_id, language, title, date, outlet, author, url, file_name
        FROM document WHERE id = ${id} AND is_unfinished = 0`
  )
  return row && toDocument(row)
}

/** The text as it was imported; undefined for an unknown document. */
export const getSource = (db: ReadableDb, id: DocumentId): string | undefined =>
  oneRow<{ source: string }>(db, sql`SELECT source FROM document_source WHERE document_id = ${id}`)?.source

export type NewDocument = DocumentMetadata & {
  readonly eventId: EventId
  readonly language: LanguageTag
  readonly fileName: string
  readonly encoding: string | null
  readonly fingerprint: string
  readonly source: string
  /** ISO 8601 time. */
  readonly importedAt: string
}

/** Writes a document as the last column of its event; not seen until `finishDocuments`. */
export function insertDocument(db: WritableDb, document: NewDocument): DocumentId {
  const { eventId, language, title, date, outlet, author, url, fileName } = document
  const { id } = run(
    db,
    sql`INSERT INTO document (event_id, position, language, title, date, outlet, author, url, file_name, encoding,
          fingerprint, imported_at, is_unfinished)
        VALUES (${eventId}, (SELECT coalesce(max(position), 0) + 1 FROM document WHERE event_id = ${eventId}),
          ${language}, ${title}, ${date}, ${outlet}, ${author}, ${url}, ${fileName}, ${document.encoding},
          ${document.fingerprint}, ${document.importedAt}, 1)`
  )
  run(db, sql`INSERT INTO document_source (document_id, source) VALUES (${id}, ${document.source})`)
  return id as DocumentId
}

export const finishDocuments = (db: WritableDb, event: EventId): void => {
  run(db, sql`UPDATE document SET is_unfinished = 0 WHERE event_id = ${event} AND is_unfinished = 1`)
}

export function updateDocument(
  db: WritableDb,
  id: DocumentId,
  document: DocumentMetadata & { readonly language: LanguageTag }
): void {
  const { language, title, date, outlet, author, url } = document
  run(
    db,
    sql`UPDATE document SET language = ${language}, title = ${title}, date = ${date}, outlet = ${outlet},
          author = ${author}, url = ${url}
        WHERE id = ${id}`
  )
}

export const deleteDocument = (db: WritableDb, id: DocumentId): void => {
  run(db, sql`DELETE FROM document WHERE id = ${id}`)
}

/** Where the same text was imported before. */
export const findByFingerprint = (
  db: ReadableDb,
  fingerprint: string
): { readonly title: string; readonly event: string } | undefined =>
  oneRow(
    db,
    sql`SELECT document.title, event.name AS event
        FROM document JOIN event ON event.id = document.event_id
        WHERE document.fingerprint = ${fingerprint} AND document.is_unfinished = 0 AND event.removed_at IS NULL
        LIMIT 1`
  )
