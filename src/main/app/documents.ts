import type { DocumentId, DocumentMetadata, LanguageTag, TextDocument } from '../../domain/model.ts'
import { removeColumn } from '../../domain/table/build.ts'
import { AppError } from '../../shared/errors.ts'
import { deleteDocument, getDocument, getSource, updateDocument } from '../storage/document-rows.ts'
import { advanceEvent, countChange } from '../storage/event-rows.ts'
import { inTransaction, type ReadableDb } from '../storage/sql.ts'
import { closeHistory } from '../storage/step-rows.ts'
import { writeTableChanges } from '../storage/write-changes.ts'
import type { AppContext } from './context.ts'
import { requireEvent } from './loaded-tables.ts'
import { emitContents } from './projects.ts'

/** All throw `document.notFound`. */
export type DocumentsService = {
  update(id: DocumentId, metadata: DocumentMetadata & { readonly language: LanguageTag }): TextDocument
  /** Takes the document's column out of the table; earlier steps can no longer be undone. */
  remove(id: DocumentId): void
  source(id: DocumentId): string
}

export function createDocuments(context: AppContext): DocumentsService {
  const { sessions, emit } = context
  return {
    update: (id, metadata) => {
      const session = sessions.current()
      const { eventId, language } = requireDocument(session.db, id)
      const hasNewLanguage = metadata.language !== language
      inTransaction(session.db, () => {
        updateDocument(session.db, id, metadata)
        if (hasNewLanguage) advanceEvent(session.db, eventId, { row: 0, segment: 0 })
        else countChange(session.db)
      })
      if (hasNewLanguage) {
        session.tables.drop(eventId)
        emit({ kind: 'table.changed', event: eventId, revision: requireEvent(session.db, eventId).revision })
      }
      emitContents(context, session)
      return requireDocument(session.db, id)
    },
    remove: (id) => {
      const session = sessions.current()
      const { eventId } = requireDocument(session.db, id)
      const { table, revision } = session.tables.get(eventId)
      inTransaction(session.db, () => {
        deleteDocument(session.db, id)
        const written = writeTableChanges(session.db, table, removeColumn(table, id))
        closeHistory(session.db, eventId)
        advanceEvent(session.db, eventId, written)
      })
      session.tables.drop(eventId)
      emit({ kind: 'table.changed', event: eventId, revision: revision + 1 })
      emitContents(context, session)
    },
    source: (id) => {
      const { db } = sessions.current()
      requireDocument(db, id)
      return getSource(db, id) ?? ''
    }
  }
}

function requireDocument(db: ReadableDb, id: DocumentId): TextDocument {
  const document = getDocument(db, id)
  if (!document) throw new AppError('document.notFound', { document: id })
  return document
}
