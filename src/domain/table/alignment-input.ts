import type { AlignmentColumn, FixedCell, FixedRow } from '../alignment/suggestion.ts'
import type { Column, Row, SegmentId, Table } from '../model.ts'
import { isOmitted } from './cells.ts'

/** What the aligner gets of a table, and the way back from its sentence numbers. */
export type AlignmentInput = {
  /** Without excluded segments: sentence numbers count the others only. */
  readonly columns: readonly AlignmentColumn[]
  /** Confirmed cells; a confirmed omission is a fixed cell without sentences. */
  readonly fixed: readonly FixedRow[]
  /** The segment of a 0-based sentence number; `undefined` when the column has no such sentence. */
  readonly segmentsOf: (column: number, sentence: number) => SegmentId | undefined
}

export function alignmentInput(table: Table): AlignmentInput {
  const aligned = table.columns.map(({ segments }) => segments.filter(({ isExcluded }) => !isExcluded))
  const sentenceOf = aligned.map((segments) => new Map(segments.map(({ id }, index) => [id, index])))
  return {
    columns: table.columns.map((column, index) => alignmentColumn(column, aligned[index] ?? [])),
    fixed: table.rows.flatMap((row) => {
      const cells = fixedCells(row, sentenceOf)
      return cells.length > 0 ? [{ cells }] : []
    }),
    segmentsOf: (column, sentence) => aligned[column]?.[sentence]?.id
  }
}

const alignmentColumn = ({ language }: Column, segments: Column['segments']): AlignmentColumn => ({
  language,
  sentences: segments.map(({ text, paragraph }) => ({ text, paragraph }))
})

function fixedCells(row: Row, sentenceOf: readonly ReadonlyMap<SegmentId, number>[]): readonly FixedCell[] {
  return row.cells.flatMap((cell, column) => {
    if (cell.status !== 'confirmed') return []
    const sentences = cell.segments.flatMap((id) => sentenceOf[column]?.get(id) ?? [])
    if (sentences.length === 0 && !isOmitted(cell)) return []
    return [{ column, sentences, isOmitted: isOmitted(cell) }]
  })
}
