import {
  EMPTY_CELL,
  type Column,
  type DocumentId,
  type EventId,
  type LanguageTag,
  type Row,
  type RowId,
  type Table
} from '../model.ts'
import { plainCell } from './cells.ts'
import { nextIds } from './ids.ts'
import { isBlankRow } from './lookup.ts'

/** A document that becomes a column; the key is given by its place among the others. */
export type NewColumn = Omit<Column, 'key'>

/**
 * One key a column, unique in the table: the language, for a second document of the language `LANGUAGE-2` and so on.
 * A key that another language has already (`de-2` as a tag) is skipped.
 */
export function columnKeys(languages: readonly LanguageTag[]): readonly string[] {
  const taken = new Set<string>()
  return languages.map((language) => {
    let key = language
    for (let number = 2; taken.has(key); number++) key = `${language}-${number}`
    taken.add(key)
    return key
  })
}

/**
 * The first table of an event, before anything is aligned: sentence i of each document in row i, undecided, like a
 * sheet of paper with columns. As many rows as the longest document has segments; row ids count from `firstRow`.
 */
export function buildTable(eventId: EventId, columns: readonly NewColumn[], firstRow = 1 as RowId): Table {
  const length = columns.reduce((most, { segments }) => Math.max(most, segments.length), 0)
  const rows = Array.from({ length }, (_, index): Row => {
    const cells = columns.map(({ segments }) => cellOf(segments[index]?.id))
    return { id: (firstRow + index) as RowId, cells, note: '', isBookmarked: false }
  })
  return { eventId, columns: withKeys(columns), rows }
}

/**
 * The table with another document as its last column. Its segments stand in the rows one after the other, undecided,
 * beside what is there; those beyond the last row get new rows. `firstRow` is the first id that is free.
 */
export function addColumn(table: Table, column: NewColumn, firstRow = nextIds(table).row): Table {
  const columns = withKeys([...table.columns, column])
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: [...row.cells, cellOf(column.segments[index]?.id)]
  }))
  const added = column.segments.slice(rows.length).map(({ id }, index): Row => {
    const cells = table.columns.map(() => EMPTY_CELL)
    return { id: (firstRow + index) as RowId, cells: [...cells, cellOf(id)], note: '', isBookmarked: false }
  })
  return { ...table, columns, rows: [...rows, ...added] }
}

/** The table without a document. Rows in which nothing is left vanish, keys are given anew; the table itself if unknown. */
export function removeColumn(table: Table, documentId: DocumentId): Table {
  const at = table.columns.findIndex((column) => column.documentId === documentId)
  if (at === -1) return table
  const rows = table.rows.flatMap((row) => {
    const left = { ...row, cells: row.cells.toSpliced(at, 1) }
    return isBlankRow(left) && !isBlankRow(row) ? [] : [left]
  })
  return { ...table, columns: withKeys(table.columns.toSpliced(at, 1)), rows }
}

function withKeys(columns: readonly NewColumn[]): readonly Column[] {
  const keys = columnKeys(columns.map(({ language }) => language))
  return columns.map((column, index) => ({ ...column, key: keys[index] as string }))
}

const cellOf = (segment: Column['segments'][number]['id'] | undefined) =>
  segment === undefined ? EMPTY_CELL : plainCell([segment])
