import {
  EMPTY_CELL,
  type Cell,
  type DocumentId,
  type EventId,
  type Evidence,
  type LanguageTag,
  type Row,
  type RowId,
  type Segment,
  type SegmentId,
  type SegmentKind,
  type Table
} from '../../domain/model.ts'
import { columnKeys } from '../../domain/table/build.ts'
import { allRows, sql, type ReadableDb } from './sql.ts'

/** An event's table as it is stored. An unknown event gives a table without columns. */
export function loadTable(db: ReadableDb, eventId: EventId): Table {
  const documents = allRows<{ id: DocumentId; language: LanguageTag }>(
    db,
    sql`SELECT id, language FROM document WHERE event_id = ${eventId} AND is_unfinished = 0 ORDER BY position`
  )
  const keys = columnKeys(documents.map(({ language }) => language))
  const segments = loadSegments(db, eventId)
  const columns = documents.map(({ id, language }, index) => ({
    documentId: id,
    key: keys[index] as string,
    language,
    segments: segments.get(id) ?? []
  }))
  return { eventId, columns, rows: loadRows(db, { eventId, columns }) }
}

type SegmentRow = {
  id: SegmentId
  document_id: DocumentId
  source_start: number
  source_end: number
  paragraph: number
  kind: SegmentKind
  text: string
  is_excluded: 0 | 1
}

function loadSegments(db: ReadableDb, eventId: EventId): ReadonlyMap<DocumentId, readonly Segment[]> {
  const byDocument = new Map<DocumentId, Segment[]>()
  const stored = allRows<SegmentRow>(
    db,
    sql`SELECT id, document_id, source_start, source_end, paragraph, kind, text, is_excluded
        FROM segment WHERE event_id = ${eventId} ORDER BY document_id, ord`
  )
  for (const row of stored) {
    const segment: Segment = {
      id: row.id,
      start: row.source_start,
      end: row.source_end,
      paragraph: row.paragraph,
      kind: row.kind,
      text: row.text,
      isExcluded: row.is_excluded === 1
    }
    const segments = byDocument.get(row.document_id)
    if (segments) segments.push(segment)
    else byDocument.set(row.document_id, [segment])
  }
  return byDocument
}

function loadRows(db: ReadableDb, table: Omit<Table, 'rows'>): readonly Row[] {
  const stored = allRows<{ id: RowId; note: string; is_bookmarked: 0 | 1 }>(
    db,
    sql`SELECT id, note, is_bookmarked FROM alignment_row WHERE event_id = ${table.eventId} ORDER BY ord`
  )
  const cells = loadCells(db, table)
  const empty = table.columns.map(() => EMPTY_CELL)
  return stored.map(({ id, note, is_bookmarked }) => ({
    id,
    cells: cells.get(id) ?? empty,
    note,
    isBookmarked: is_bookmarked === 1
  }))
}

function loadCells(db: ReadableDb, { eventId, columns }: Omit<Table, 'rows'>): ReadonlyMap<RowId, Cell[]> {
  const columnOf = new Map<SegmentId, number>()
  for (const [column, { segments }] of columns.entries()) {
    for (const { id } of segments) columnOf.set(id, column)
  }
  const cells = new Map<RowId, Cell[]>()
  const rowCells = (row: RowId): Cell[] => {
    const found = cells.get(row) ?? columns.map(() => EMPTY_CELL)
    cells.set(row, found)
    return found
  }
  for (const { row, column, segments } of loadPlacements(db, eventId, columnOf)) {
    rowCells(row)[column] = { ...EMPTY_CELL, segments }
  }
  const decisions = loadDecisions(db, eventId)
  for (const row of cells.values()) {
    for (const [column, cell] of row.entries()) {
      const decision = cell === EMPTY_CELL ? undefined : decisions.get(cell.segments[0] as SegmentId)
      if (decision) row[column] = { segments: cell.segments, ...decision }
    }
  }
  const columnOfDocument = new Map(columns.map(({ documentId }, column) => [documentId, column]))
  for (const { row, documentId, cell } of loadOmissions(db, eventId)) {
    const column = columnOfDocument.get(documentId)
    if (column !== undefined) rowCells(row)[column] = cell
  }
  return cells
}

type PlacedCell = { readonly row: RowId; readonly column: number; readonly segments: SegmentId[] }

/** The cells that hold text, each with its segments in order. */
function loadPlacements(
  db: ReadableDb,
  eventId: EventId,
  columnOf: ReadonlyMap<SegmentId, number>
): Iterable<PlacedCell> {
  const placed = new Map<number, PlacedCell>()
  const stored = allRows<{ segment_id: SegmentId; row_id: RowId }>(
    db,
    sql`SELECT segment_id, row_id FROM placement WHERE event_id = ${eventId} ORDER BY at`
  )
  for (const { segment_id, row_id } of stored) {
    const column = columnOf.get(segment_id)
    if (column === undefined) continue
    const key = row_id * 64 + column
    const cell = placed.get(key)
    if (cell) cell.segments.push(segment_id)
    else placed.set(key, { row: row_id, column, segments: [segment_id] })
  }
  return placed.values()
}

type Decision = Omit<Cell, 'segments'>
type DecisionRow = {
  segment_id: SegmentId
  status: Cell['status']
  relation: Cell['relation']
  confidence: number | null
  evidence: string
  is_stale: 0 | 1
}

function loadDecisions(db: ReadableDb, eventId: EventId): ReadonlyMap<SegmentId, Decision> {
  const stored = allRows<DecisionRow>(
    db,
    sql`SELECT segment_id, status, relation, confidence, evidence, is_stale
        FROM decision WHERE event_id = ${eventId}`
  )
  const evidence = readEvidence(stored)
  const decisions = new Map<SegmentId, Decision>()
  for (const [index, { segment_id, status, relation, confidence, is_stale }] of stored.entries()) {
    const reasons = evidence[index] ?? EMPTY_CELL.evidence
    decisions.set(segment_id, { status, relation, confidence, evidence: reasons, isStale: is_stale === 1 })
  }
  return decisions
}

type OmissionRow = {
  row_id: RowId
  document_id: DocumentId
  status: Cell['status']
  confidence: number | null
  evidence: string
}

function loadOmissions(db: ReadableDb, eventId: EventId) {
  const stored = allRows<OmissionRow>(
    db,
    sql`SELECT row_id, document_id, status, confidence, evidence FROM omission WHERE event_id = ${eventId}`
  )
  const evidence = readEvidence(stored)
  return stored.map(({ row_id, document_id, status, confidence }, index) => {
    const reasons = evidence[index] ?? EMPTY_CELL.evidence
    const cell: Cell = { ...EMPTY_CELL, status, confidence, relation: 'omitted', evidence: reasons }
    return { row: row_id, documentId: document_id, cell }
  })
}

/** Read at once: thousands of small texts take much longer one by one. */
const readEvidence = (rows: readonly { readonly evidence: string }[]): readonly (readonly Evidence[])[] =>
  JSON.parse(`[${rows.map(({ evidence }) => evidence).join()}]`) as readonly (readonly Evidence[])[]
