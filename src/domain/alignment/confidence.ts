import type { FixedTable } from './fixed.ts'
import { type Links, linkBetween } from './links.ts'
import type { TableRow } from './table.ts'

export type RowConfidence = { readonly confidence: number; readonly cells: readonly number[] }

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

function meanLink(row: TableRow, links: Links, x: number): number {
  let sum = 0
  let count = 0
  for (const i of row[x] ?? [])
    for (const [y, cell] of row.entries())
      if (y !== x)
        for (const j of cell) {
          sum += linkBetween(links, x, i, y, j)
          count++
        }
  return count === 0 ? 0 : sum / count
}

/** How sure a sentence of a row of one column is to have no counterpart. */
function aloneness(row: TableRow, links: Links): number {
  let strongest = 0
  for (const [x, cell] of row.entries())
    for (const i of cell)
      for (const pair of links[x] ?? [])
        for (const probability of pair[i]?.probability ?? []) strongest = Math.max(strongest, probability)
  return 1 - strongest
}

/**
 * Confidence of rows and cells.
 * @param exact probabilities of whole rows where they are known, by row key.
 */
export function confidencesOf(
  rows: readonly TableRow[],
  links: Links,
  exact: ReadonlyMap<string, number>,
  _fixed: FixedTable,
  _isParallel: boolean
): RowConfidence[] {
  return rows.map((row) => {
    const filled = row.filter((cell) => cell.length > 0).length
    const known = exact.get(row.map((cell) => cell.join(',')).join('|'))
    const cells = row.map((_, x) => clamp(filled < 2 ? aloneness(row, links) : meanLink(row, links, x)))
    if (known !== undefined) return { confidence: clamp(known), cells }
    if (filled < 2) return { confidence: clamp(aloneness(row, links)), cells }
    const present = cells.filter((_, x) => (row[x] ?? []).length > 0)
    return { confidence: clamp(Math.min(...present)), cells }
  })
}
