import type { Evidence } from '../model.ts'
import type { AlignmentColumn } from './suggestion.ts'
import type { TableRow } from './table.ts'
export function collectEvidence(
  _r: TableRow,
  _x: number,
  _p: unknown,
  _c: readonly AlignmentColumn[]
): Evidence[] {
  return []
}
