import type { Cell, SegmentId, Table } from '../model.ts'
import { hasSegments, isOmitted } from './cells.ts'

/** What is wrong with a table, one sentence each; empty for a sound table. For tests, `check` and after reading a file. */
export function checkTable(table: Table): readonly string[] {
  return [...columnFaults(table), ...rowFaults(table), ...placeFaults(table)]
}

function* columnFaults({ columns }: Table): Iterable<string> {
  const ids = new Set<SegmentId>()
  if (new Set(columns.map(({ key }) => key)).size < columns.length) yield 'two columns have the same key'
  if (new Set(columns.map(({ documentId }) => documentId)).size < columns.length) {
    yield 'a document stands in two columns'
  }
  for (const { key, segments } of columns) {
    let start = 0
    let paragraph = 1
    for (const segment of segments) {
      if (ids.has(segment.id)) yield `segment ${segment.id} exists twice`
      ids.add(segment.id)
      if (segment.end < segment.start) yield `segment ${segment.id} of ${key} ends before it starts`
      if (segment.start < start) yield `segment ${segment.id} of ${key} stands before its predecessor`
      if (segment.paragraph < paragraph) yield `segment ${segment.id} of ${key} goes back a paragraph`
      start = segment.start
      paragraph = segment.paragraph
    }
  }
}

function* rowFaults({ rows, columns }: Table): Iterable<string> {
  const ids = new Set<number>()
  for (const row of rows) {
    if (ids.has(row.id)) yield `row ${row.id} exists twice`
    ids.add(row.id)
    if (row.cells.length !== columns.length) yield `row ${row.id} has ${row.cells.length} cells`
    for (const [column, cell] of row.cells.entries()) {
      for (const fault of cellFaults(cell)) yield `row ${row.id}, column ${column}: ${fault}`
    }
  }
}

function* cellFaults(cell: Cell): Iterable<string> {
  const { status, confidence, evidence } = cell
  if (isOmitted(cell) && hasSegments(cell)) yield 'omitted, but holds text'
  if (isOmitted(cell) && status === 'undecided') yield 'omitted, but undecided'
  if (!hasSegments(cell) && !isOmitted(cell) && (status !== 'undecided' || cell.relation !== null)) {
    yield 'empty, but something is said about it'
  }
  if (status === 'suggested' && confidence === null) yield 'suggested without a confidence'
  if (status === 'undecided' && (confidence !== null || evidence.length > 0))
    yield 'undecided, but with reasons'
  if (confidence !== null && !(confidence >= 0 && confidence <= 1)) yield `confidence ${confidence}`
  if (cell.isStale && status !== 'confirmed') yield 'stale, but not confirmed'
}

function* placeFaults({ columns, rows }: Table): Iterable<string> {
  for (const [column, { key, segments }] of columns.entries()) {
    const missing = new Set(segments.map(({ id }) => id))
    const own = new Set(missing)
    for (const row of rows) {
      for (const id of row.cells[column]?.segments ?? []) {
        if (!own.has(id)) yield `row ${row.id} holds segment ${id}, which ${key} does not have`
        else if (!missing.delete(id)) yield `segment ${id} of ${key} stands in two places`
      }
    }
    for (const id of missing) yield `segment ${id} of ${key} stands in no row`
  }
}
