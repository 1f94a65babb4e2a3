import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EventId, LanguageTag, Segment, SegmentId, Table } from '../../domain/model.ts'
import { buildTable } from '../../domain/table/build.ts'
import { finishDocuments, insertDocument } from './document-rows.ts'
import { advanceEvent, insertEvent } from './event-rows.ts'
import { createProject, type OpenedProject } from './open-project.ts'
import { insertSegments } from './segment-rows.ts'
import { inTransaction, type WritableDb } from './sql.ts'
import { writeTableChanges } from './write-changes.ts'

export const MIGRATIONS = new URL('./migrations/', import.meta.url)

const folders: string[] = []
let eventNumber = 1

/** A new folder; all of them go with `removeFolders`. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tetrapla-test-'))
  folders.push(folder)
  return folder
}

/** To be called after each test that used a folder. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A new project in a folder of its own. */
export const temporaryProject = (name = 'test'): OpenedProject =>
  createProject(join(temporaryFolder(), `${name}.tetrapla`), MIGRATIONS, {
    name,
    isSample: false,
    createdAt: new Date('2026-01-02T03:04:05Z')
  })

/** Stores articles as an event, sentence i of each in row i. */
export function storeEvent(
  db: WritableDb,
  name: string,
  articles: readonly (readonly [language: LanguageTag, sentences: readonly string[]])[]
): Table {
  return inTransaction(db, () => {
    const eventId = insertEvent(db, name)
    let next = 1
    const columns = articles.map(([language, sentences]) => {
      const documentId = insertArticle(db, eventId, language, sentences.join(' '))
      let offset = 0
      const segments = sentences.map((text): Segment => {
        const start = offset
        offset += text.length + 1
        const id = next++ as SegmentId
        return {
          id,
          start,
          end: start + text.length,
          paragraph: 1,
          kind: 'sentence',
          text,
          isExcluded: false
        }
      })
      insertSegments(db, eventId, documentId, segments)
      return { documentId, language, segments }
    })
    finishDocuments(db, eventId)
    const table = buildTable(eventId, columns)
    const { row } = writeTableChanges(db, { eventId, columns: [], rows: [] }, table)
    advanceEvent(db, eventId, { row, segment: next })
    return table
  })
}

/** Stores a table as it is; its event and documents get new ids. */
export function storeTable(db: WritableDb, table: Table): Table {
  return inTransaction(db, () => {
    const eventId = insertEvent(db, `event ${eventNumber++}`)
    const columns = table.columns.map(({ language, segments, key }) => {
      const documentId = insertArticle(db, eventId, language, '')
      insertSegments(db, eventId, documentId, segments)
      return { documentId, language, segments, key }
    })
    finishDocuments(db, eventId)
    const stored = { ...table, eventId, columns }
    writeTableChanges(db, { eventId, columns: [], rows: [] }, stored)
    return stored
  })
}

const insertArticle = (db: WritableDb, eventId: EventId, language: LanguageTag, source: string) =>
  insertDocument(db, {
    eventId,
    language,
    source,
    title: `An article in ${language}`,
    date: null,
    outlet: '',
    author: '',
    url: '',
    fileName: `${language}.txt`,
    encoding: null,
    fingerprint: `${language} ${source}`,
    importedAt: '2026-01-02T03:04:05.000Z'
  })
