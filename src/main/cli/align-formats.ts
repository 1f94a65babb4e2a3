import type { AlignmentColumn, AlignmentResult } from '../../domain/alignment/suggestion.ts'
import { exportLines } from '../../domain/formats/export-lines.ts'
import { ladderLines, ladderRow } from '../../domain/formats/ladder.ts'
import type { DocumentId, EventId, RowId, Segment, SegmentId, Table } from '../../domain/model.ts'
import { columnKeys } from '../../domain/table/build.ts'

export type ResultFormat = 'ladder' | 'tsv' | 'tmx' | 'jsonl'

export type ResultOptions = {
  readonly format: ResultFormat
  /** Ladder only: the confidence of each row in a last column. */
  readonly hasScores: boolean
  readonly version: string
}

/** The result of `align` in the wanted format, in pieces. TSV of two texts is pairs, of more the table with its header. */
export function formatResult(
  columns: readonly AlignmentColumn[],
  result: AlignmentResult,
  { format, hasScores, version }: ResultOptions
): Iterable<string> {
  if (format === 'ladder') return ladderLines(result.rows.map(ladderRow), hasScores)
  const table = tableOf(columns, result)
  const options = {
    format,
    profile: columns.length === 2 ? 'pairs' : 'table',
    columns: table.columns.map(({ key }) => key),
    isConfirmedOnly: false,
    skipsEmpty: false,
    hasBom: false,
    isForExcel: false
  } as const
  return exportLines(table, options, { title: '', version, created: null })
}

/** The table that the rows make; sentence n of a column has the id n + 1 there. */
function tableOf(columns: readonly AlignmentColumn[], { rows }: AlignmentResult): Table {
  const keys = columnKeys(columns.map(({ language }) => language))
  return {
    eventId: 1 as EventId,
    columns: columns.map(({ language, sentences }, index) => ({
      documentId: (index + 1) as DocumentId,
      key: keys[index] ?? language,
      language,
      segments: sentences.map(segmentOf)
    })),
    rows: rows.map(({ cells }, index) => ({
      id: (index + 1) as RowId,
      cells: cells.map(({ sentences, confidence, evidence }) => ({
        segments: sentences.map((number) => (number + 1) as SegmentId),
        status: sentences.length > 0 ? 'suggested' : 'undecided',
        relation: null,
        confidence: sentences.length > 0 ? confidence : null,
        evidence,
        isStale: false
      })),
      note: '',
      isBookmarked: false
    }))
  }
}

const segmentOf = ({ text, paragraph }: AlignmentColumn['sentences'][number], index: number): Segment => ({
  id: (index + 1) as SegmentId,
  start: 0,
  end: 0,
  paragraph,
  kind: 'sentence',
  text,
  isExcluded: false
})
