import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assertNever, type EventId, type SegmentId, type Table } from '../src/domain/model.ts'
import { buildTable } from '../src/domain/table/build.ts'
import { applyEdit } from '../src/domain/table/apply-edit.ts'
import type { Edit, NextIds } from '../src/domain/table/edit.ts'
import type { EditResult, EventSnapshot, StepResult } from '../src/shared/contract.ts'
import { createApp, type App } from '../src/main/app/app.ts'
import { applyStep } from '../src/main/app/table-steps.ts'
import { createRouter } from '../src/main/rpc/router.ts'
import { insertDocument, finishDocuments } from '../src/main/storage/document-rows.ts'
import { advanceEvent, insertEvent } from '../src/main/storage/event-rows.ts'
import { insertSegments } from '../src/main/storage/segment-rows.ts'
import { inTransaction } from '../src/main/storage/sql.ts'
import { writeTableChanges } from '../src/main/storage/write-changes.ts'

const COLUMNS = ['de', 'pl', 'vi', 'nb'] as const
const SENTENCES = 10_000
const EDITS = 2_000
const ROOT = new URL('../', import.meta.url)

/**
 * Time of an edit from the call to the answer (input check, edit, inverse, difference, history, transaction flushed to the
 * disk) in an event of 4 x 10,000 suggested sentences. Every kind of edit comes equally often, at any row, undo and redo
 * among them, so that about one in six moves thousands of cells.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tetrapla-bench-'))
  const app = await startApp(folder)
  try {
    await app.projects.createAt(join(folder, 'bench.tetrapla'))
    const event = fillEvent(app)
    const times = await editAtRandom(app, event)
    const plain = plainUpdates(join(folder, 'plain.db'))
    report(times, plain)
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Times = ReadonlyMap<string, readonly number[]>

const startApp = (dataDir: string): Promise<App> =>
  createApp({
    dataDir,
    resources: {
      worker: new URL('src/main/jobs/worker.ts', ROOT),
      migrations: new URL('src/main/storage/migrations/', ROOT),
      seeds: new URL('seeds/', ROOT),
      renderer: new URL('out/renderer/', ROOT),
      version: '0'
    },
    jobs: { run: () => Promise.reject(new Error('no jobs here')), close: () => Promise.resolve() },
    host: 'cli',
    platform: 'linux',
    systemLocale: 'en',
    hasDialogs: false,
    userName: 'bench',
    emit: () => undefined
  })

/** Four documents of the same length, all aligned by a suggestion with evidence. */
function fillEvent({ sessions }: App): EventId {
  const { db, tables } = sessions.current()
  const event = inTransaction(db, () => {
    const id = insertEvent(db, 'bench')
    const columns = COLUMNS.map((language, column) => {
      const metadata = { title: language, date: null, outlet: '', author: '', url: '', fileName: '' }
      const documentId = insertDocument(db, {
        ...metadata,
        eventId: id,
        language,
        encoding: null,
        fingerprint: language,
        source: '',
        importedAt: new Date().toISOString()
      })
      const segments = Array.from({ length: SENTENCES }, (_, index) => ({
        id: (column * SENTENCES + index + 1) as SegmentId,
        start: index * 100,
        end: index * 100 + 90,
        paragraph: Math.floor(index / 4) + 1,
        kind: 'sentence' as const,
        text: `Sentence ${index} of about the length that sentences have in the news, in ${language}.`,
        isExcluded: false
      }))
      insertSegments(db, id, documentId, segments)
      return { documentId, language, segments }
    })
    finishDocuments(db, id)
    const table = buildTable(id, columns)
    const { row } = writeTableChanges(db, { eventId: id, columns: [], rows: [] }, table)
    advanceEvent(db, id, { row, segment: COLUMNS.length * SENTENCES + 1 })
    return id
  })
  applyStep(sessions.current(), event, tables.get(event), suggestion(tables.get(event).table), {
    who: 'bench',
    when: new Date()
  })
  return event
}

const suggestion = (table: Table): Edit => ({
  kind: 'placeSuggestion',
  order: table.rows.map(({ id }) => id),
  rows: table.rows.map(({ id, cells }, index) => ({
    id,
    cells: cells.map(({ segments }, column) => ({
      column,
      segments,
      confidence: 0.9,
      relation: null,
      evidence: [
        { kind: 'number', label: `${index} 000 000 USD`, score: 0.9, isConflict: false },
        { kind: 'word', label: 'Handel = handel', score: 0.4, isConflict: false },
        { kind: 'length', label: '', score: 0.3, isConflict: false }
      ]
    }))
  }))
})

async function editAtRandom(app: App, event: EventId): Promise<Times> {
  const route = createRouter(app.handlers, (text) => process.stderr.write(`${text}\n`))
  const call = async <T>(method: string, input: unknown): Promise<T | null> => {
    const answer = await route(method, input)
    return answer.ok ? (answer.value as T) : null
  }
  const snapshot = await call<EventSnapshot>('table.open', { event })
  if (!snapshot) throw new Error('the event does not open')
  const times = new Map<string, number[]>()
  const random = randomNumbers(1)
  let { table, revision } = snapshot
  let isUndone = false
  const next = { row: snapshot.nextIds.row as number, segment: snapshot.nextIds.segment as number }
  for (let done = 0; done < EDITS;) {
    const wanted = KINDS[Math.floor(random() * KINDS.length)] as (typeof KINDS)[number]
    // Any other step would take the place of what was undone.
    const kind: (typeof KINDS)[number] = isUndone && random() < 0.5 ? 'redo' : wanted
    const edit = makeEdit(kind, table, random, next as NextIds)
    if (kind !== 'undo' && kind !== 'redo' && !edit) continue
    const input = edit ? { event, revision, edit } : { event, revision }
    const start = performance.now()
    const answer = await call<EditResult | StepResult>(edit ? 'table.edit' : `table.${kind}`, input)
    const time = performance.now() - start
    if (!answer || answer.revision === revision) continue
    const applied = applyEdit(table, 'edit' in answer ? answer.edit : (edit as Edit))
    if (!applied.ok) throw new Error(`the window cannot follow: ${applied.refusal.code}`)
    times.set(kind, [...(times.get(kind) ?? []), time])
    table = applied.table
    revision = answer.revision
    isUndone = kind === 'undo'
    next.row++
    next.segment++
    done++
  }
  return times
}

const KINDS = [
  'moveSegments',
  'pushDown',
  'pushAllDown',
  'pushUp',
  'pushAllUp',
  'shiftFirstUp',
  'popLastDown',
  'insertRow',
  'removeEmptyRows',
  'mergeRows',
  'splitRow',
  'unlinkCell',
  'splitSegment',
  'mergeSegments',
  'retypeSegment',
  'setExcluded',
  'setStatus',
  'setRelation',
  'setNote',
  'setBookmark',
  'undo',
  'redo'
] as const

/** An edit of this kind at a random place; null for undo and redo and where the place does not allow one. */
function makeEdit(
  kind: (typeof KINDS)[number],
  { rows, columns }: Table,
  random: () => number,
  next: NextIds
): Edit | null {
  const pick = (count: number) => Math.floor(random() * count)
  const at = pick(rows.length)
  const row = (rows[at] as Table['rows'][number]).id
  const below = rows[at + 1]?.id ?? row
  const column = pick(columns.length)
  const cell = rows[at]?.cells[column]
  const [segment] = cell?.segments ?? []
  const place = { row, column }
  switch (kind) {
    case 'moveSegments':
      if (segment === undefined || below === row) return null
      return { kind, segments: [segment], to: { row: below, column, at: 0 }, status: 'confirmed' }
    case 'pushDown':
      return { kind, row, column, newRow: next.row }
    case 'pushAllDown':
      return { kind: 'pushDown', row, column: null, newRow: next.row }
    case 'pushUp':
      return { kind, row, column }
    case 'pushAllUp':
      return { kind: 'pushUp', row, column: null }
    case 'shiftFirstUp':
      return { kind, row, column }
    case 'popLastDown':
    case 'unlinkCell':
      return { kind, row, column, newRow: next.row }
    case 'insertRow':
      return { kind, row: next.row, before: row }
    case 'removeEmptyRows': {
      const empty = rows.find(({ cells }) => cells.every(({ segments }) => segments.length === 0))
      return empty ? { kind, rows: [empty.id] } : null
    }
    case 'mergeRows':
      return below === row ? null : { kind, rows: [row, below] }
    case 'splitRow':
      return { kind, row, at: columns.map(() => pick(2)), newRow: next.row }
    case 'splitSegment':
      return segment === undefined ? null : { kind, segment, at: 9, newSegment: next.segment }
    case 'mergeSegments':
      return cell && cell.segments.length > 1 ? { kind, segments: cell.segments, joiner: ' ' } : null
    case 'retypeSegment':
      return segment === undefined
        ? null
        : { kind, segment, text: `A corrected sentence, number ${next.row}.` }
    case 'setExcluded':
      return segment === undefined ? null : { kind, segments: [segment], isExcluded: random() < 0.5 }
    case 'setStatus':
      return { kind, cells: [place], status: 'confirmed' }
    case 'setRelation':
      return { kind, cells: [place], relation: segment === undefined ? 'omitted' : 'partial' }
    case 'setNote':
      return { kind, row, note: `note ${next.row}` }
    case 'setBookmark':
      return { kind, rows: [row], isBookmarked: random() < 0.5 }
    case 'undo':
    case 'redo':
      return null
    default:
      return assertNever(kind)
  }
}

/** One row updated a transaction, flushed the same way: what the disk itself costs. */
function plainUpdates(path: string): readonly number[] {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE plain (id INTEGER PRIMARY KEY, value INTEGER); INSERT INTO plain VALUES (1, 0)')
  const update = db.prepare('UPDATE plain SET value = value + 1 WHERE id = 1')
  const times = Array.from({ length: 500 }, () => {
    const start = performance.now()
    update.run()
    return performance.now() - start
  })
  db.close()
  return times
}

function report(times: Times, plain: readonly number[]): void {
  const all = [...times.values()].flat()
  const lines = [['all', all] as const, ...[...times].sort(([a], [b]) => (a < b ? -1 : 1))]
  for (const [kind, values] of lines) {
    console.log(
      `edit-roundtrip ${kind.padEnd(16)} n ${String(values.length).padStart(4)}` +
        `  p50 ${quantile(values, 0.5).toFixed(2)} ms  p95 ${quantile(values, 0.95).toFixed(2)} ms` +
        `  max ${quantile(values, 1).toFixed(2)} ms`
    )
  }
  const base = quantile(plain, 0.5)
  console.log(
    `edit-roundtrip plain update p50 ${base.toFixed(2)} ms; an edit takes ${(quantile(all, 0.5) / base).toFixed(1)} times that (p50), ` +
      `${(quantile(all, 0.95) / base).toFixed(1)} times (p95)`
  )
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The same numbers in each run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

if (process.argv[1] === import.meta.filename) await run()
