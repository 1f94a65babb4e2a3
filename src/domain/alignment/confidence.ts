import { type Links, linkBetween } from './links.ts'
import type { TableRow } from './table.ts'

export type RowConfidence = { readonly confidence: number; readonly cells: readonly number[] }

/** How a row's weakest cell becomes the probability that the whole row is right. */
type Calibration = { readonly bias: number; readonly weakest: number; readonly links: number }

/**
 * Logistic calibrations, fitted on tables of three and four columns: smoothed links of parallel columns are
 * too modest; the more links a row makes, the easier one of them is wrong.
 */
const PARALLEL: Calibration = { bias: 2.3, weakest: 1.55, links: -0.3 }
const COMPARABLE: Calibration = { bias: 0.2, weakest: 0.8, links: -0.15 }
/** Two columns along a path have posteriors of their own, which need no change. */
const UNCHANGED: Calibration = { bias: 0, weakest: 1, links: 0 }
const EXTREME = 0.005

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

function calibrated(probability: number, links: number, calibration: Calibration): number {
  const p = Math.min(1 - EXTREME, Math.max(EXTREME, probability))
  const sum =
    calibration.bias + calibration.weakest * Math.log(p / (1 - p)) + calibration.links * Math.log(links)
  return 1 / (1 + Math.exp(-sum))
}

/** Mean probability of the links of one cell with the rest of its row. */
function meanLink(row: TableRow, links: Links, x: number): number {
  let sum = 0
  let count = 0
  for (const i of row[x] ?? [])
    for (const [y, cell] of row.entries()) {
      if (y === x) continue
      for (const j of cell) sum += linkBetween(links, x, i, y, j)
      count += cell.length
    }
  return count === 0 ? 0 : sum / count
}

/** How sure the sentences of a row of one column are to have no counterpart. */
function aloneness(row: TableRow, links: Links): number {
  let strongest = 0
  for (const [x, cell] of row.entries())
    for (const i of cell)
      for (const pair of links[x] ?? [])
        for (const probability of pair[i]?.probability ?? []) strongest = Math.max(strongest, probability)
  return 1 - strongest
}

function countLinks(row: TableRow): number {
  let count = 0
  for (const [x, cell] of row.entries())
    for (const [y, other] of row.entries()) if (x < y) count += cell.length * other.length
  return count
}

/** What decided the rows, as far as confidence depends on it. */
export type ConfidenceBasis = {
  readonly links: Links
  /** Probabilities of whole rows where they are known, by `rowKey`. */
  readonly exact: ReadonlyMap<string, number>
  readonly isParallel: boolean
}

/** The sentences of a row as a key. */
export const rowKey = (row: TableRow): string => row.map((cell) => cell.join(',')).join('|')

function confidenceOf(row: TableRow, basis: ConfidenceBasis): RowConfidence {
  const filled = row.flatMap((cell, x) => (cell.length > 0 ? [x] : []))
  const calibration = basis.isParallel ? (row.length > 2 ? PARALLEL : UNCHANGED) : COMPARABLE
  const known = basis.exact.get(rowKey(row))
  if (filled.length < 2) {
    const alone = clamp(known ?? aloneness(row, basis.links))
    return { confidence: alone, cells: row.map(() => alone) }
  }
  const means = row.map((cell, x) => (cell.length === 0 ? 0 : meanLink(row, basis.links, x)))
  const cells = means.map((mean, x) => ((row[x] ?? []).length === 0 ? 0 : calibrated(mean, 1, calibration)))
  if (known !== undefined) return { confidence: clamp(known), cells }
  const weakest = Math.min(...filled.map((x) => means[x] as number))
  return { confidence: calibrated(weakest, countLinks(row), calibration), cells }
}

/**
 * Calibrated confidences of rows and cells, in 0..1. Rows of one column: that they stand alone. Empty cells beside
 * filled ones have 0. Rows that hold what a person confirmed are certain.
 * @param isConfirmed by row.
 */
export function confidencesOf(
  rows: readonly TableRow[],
  basis: ConfidenceBasis,
  isConfirmed: (row: TableRow) => boolean
): RowConfidence[] {
  return rows.map((row) => {
    const suggested = confidenceOf(row, basis)
    return isConfirmed(row) ? { ...suggested, confidence: 1 } : suggested
  })
}
