import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { exportLines } from '../src/domain/formats/export-lines.ts'
import type { TableExportOptions } from '../src/domain/formats/export-rows.ts'
import type { EventId, SegmentId, Table } from '../src/domain/model.ts'
import { buildTable } from '../src/domain/table/build.ts'
import { printTable, timed } from './figures.ts'

const ROWS = 1_000_000
const CHUNK = 1 << 16

/** Writes a table of 1,000,000 rows in two columns, each format beside a bare write of the same sentences to a file. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tetrapla-bench-'))
  try {
    const table = bigTable()
    const sentences = function* (): Generator<string> {
      const [left, right] = table.columns
      for (let at = 0; at < ROWS; at++) yield `${left?.segments[at]?.text}\t${right?.segments[at]?.text}\n`
    }
    const bare = await timed(() => write(join(folder, 'bare'), sentences()))
    const rows: (string | number)[][] = [['bare write', bare / 1000, ROWS / bare, 1]]
    for (const [name, options] of FORMATS) {
      const context = { title: 'bench', version: '0', created: '20251014T000000Z' }
      const time = await timed(() =>
        write(join(folder, name), exportLines(table, { ...BASE, ...options }, context))
      )
      rows.push([name, time / 1000, ROWS / time, time / bare])
    }
    printTable(['format', 's', 'rows a ms', 'ratio to the bare write'], rows)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const BASE: TableExportOptions = {
  format: 'tsv',
  profile: 'pairs',
  columns: ['de', 'pl'],
  isConfirmedOnly: false,
  skipsEmpty: false,
  hasBom: false,
  isForExcel: false
}

const FORMATS: readonly (readonly [string, Partial<TableExportOptions>])[] = [
  ['tsv pairs', {}],
  ['tsv table', { profile: 'table' }],
  ['tmx', { format: 'tmx' }],
  ['jsonl', { format: 'jsonl' }]
]

/** Gathers the pieces, as the export job does: a write for each line would time the calls instead. */
function* chunks(pieces: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

const write = (path: string, pieces: Iterable<string>): Promise<void> =>
  pipeline(chunks(pieces), createWriteStream(path))

function bigTable(): Table {
  const columns = (['de', 'pl'] as const).map((language, column) => ({
    documentId: (column + 1) as Table['columns'][number]['documentId'],
    language,
    segments: Array.from({ length: ROWS }, (_, at) => ({
      id: (column * ROWS + at + 1) as SegmentId,
      start: at * 100,
      end: at * 100 + 90,
      paragraph: Math.floor(at / 5) + 1,
      kind: 'sentence' as const,
      text: `Sentence ${at} & its words, about as long as "sentences" in the news are, in ${language}.`,
      isExcluded: false
    }))
  }))
  return buildTable(1 as EventId, columns)
}
