import type { AlignmentColumn, AlignmentResult } from '../../domain/alignment/suggestion.ts'

export type ResultFormat = 'ladder' | 'tsv' | 'tmx' | 'jsonl'

/** The result of `align` in the wanted format, in pieces. */
export function* formatResult(
  _columns: readonly AlignmentColumn[],
  result: AlignmentResult,
  options: { readonly format: ResultFormat; readonly scores?: true }
): Generator<string> {
  for (const row of result.rows) {
    const fields = row.cells.map((cell) => cell.sentences.join(','))
    if (options.scores) fields.push(row.confidence.toFixed(4))
    yield `${fields.join('\t')}\n`
  }
}
