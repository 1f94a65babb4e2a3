import type { PairConstraints } from './constraints.ts'
import { type Links, linkBetween } from './links.ts'
import type { FixedRow } from './suggestion.ts'
import type { TableRow } from './table.ts'

/** Confirmed rows in a form that is quick to ask. */
export type FixedTable = {
  readonly rows: readonly TableRow[]
  /** By row and column: a person decided this cell, nothing may be added. */
  readonly isClosed: readonly (readonly boolean[])[]
  /** By column and sentence: number of its fixed row, -1 when free. */
  readonly rowOf: readonly Int32Array[]
}

/** Reads confirmed rows; sentences that do not exist or were named before are ignored. */
export function readFixed(fixed: readonly FixedRow[], counts: readonly number[]): FixedTable {
  const rowOf = counts.map((count) => new Int32Array(count).fill(-1))
  const rows: number[][][] = []
  const isClosed: boolean[][] = []
  for (const row of fixed) {
    const cells = counts.map((): number[] => [])
    const closed = counts.map(() => false)
    for (const cell of row.cells) {
      const owner = rowOf[cell.column]
      if (owner === undefined) continue
      closed[cell.column] = cell.isOmitted || cell.sentences.length > 0
      for (const sentence of cell.sentences) {
        if (owner[sentence] !== -1) continue
        owner[sentence] = rows.length
        cells[cell.column]?.push(sentence)
      }
    }
    rows.push(cells)
    isClosed.push(closed)
  }
  return { rows, isClosed, rowOf }
}

/** What the confirmed rows say about two columns; `null` when nothing. */
export function pairConstraints(fixed: FixedTable, x: number, y: number): PairConstraints | null {
  if (fixed.rows.length === 0) return null
  return {
    leftRow: fixed.rowOf[x] as Int32Array,
    rightRow: fixed.rowOf[y] as Int32Array,
    isLeftClosed: Uint8Array.from(fixed.isClosed, (closed) => (closed[x] === true ? 1 : 0)),
    isRightClosed: Uint8Array.from(fixed.isClosed, (closed) => (closed[y] === true ? 1 : 0))
  }
}

/** Links as the confirmed rows have them: certain inside a row, impossible where a cell is closed. */
export function decideLinks(links: Links, fixed: FixedTable): Links {
  if (fixed.rows.length === 0) return links
  return links.map((row, x) =>
    row.map((pair, y) =>
      pair.map((own, i) => {
        const fixedRow = fixed.rowOf[x]?.[i] ?? -1
        const decided = fixedRow < 0 ? [] : (fixed.rows[fixedRow]?.[y] ?? [])
        const kept = own.to
          .map((j, at) => [j, own.probability[at] as number] as const)
          .filter(([j]) => isOpen(fixed, x, fixedRow, y, fixed.rowOf[y]?.[j] ?? -1))
        const all = [...kept, ...decided.map((j) => [j, 1] as const)].sort((a, b) => a[0] - b[0])
        return { to: all.map(([j]) => j), probability: all.map(([, probability]) => probability) }
      })
    )
  )
}

/** Whether a sentence of fixed row `left` (or -1) and one of `right` may still be joined by the program. */
function isOpen(fixed: FixedTable, x: number, left: number, y: number, right: number): boolean {
  if (left >= 0 && right >= 0) return false
  if (left >= 0) return fixed.isClosed[left]?.[y] !== true
  if (right >= 0) return fixed.isClosed[right]?.[x] !== true
  return true
}

/**
 * Puts suggested rows under the confirmed ones: confirmed sentences stand exactly where a person put them;
 * what was suggested beside them joins the confirmed row that it has the strongest links with, in columns that
 * are still open there, and otherwise stays together in a row of its own.
 */
export function enforceFixed(rows: readonly TableRow[], fixed: FixedTable, links: Links): TableRow[] {
  if (fixed.rows.length === 0) return [...rows]
  const confirmed = fixed.rows.map((row) => row.map((cell) => [...cell]))
  const free: TableRow[] = []
  for (const row of rows) {
    const owners = new Set<number>()
    for (const [x, cell] of row.entries())
      for (const i of cell) {
        const owner = fixed.rowOf[x]?.[i] ?? -1
        if (owner >= 0) owners.add(owner)
      }
    const rest = row.map((cell, x) =>
      cell.filter((i) => {
        if ((fixed.rowOf[x]?.[i] ?? -1) >= 0) return false
        const owner = strongestOwner(fixed, links, owners, x, i)
        if (owner < 0) return true
        confirmed[owner]?.[x]?.push(i)
        return false
      })
    )
    if (rest.some((cell) => cell.length > 0)) free.push(rest)
  }
  return [...confirmed.filter((row) => row.some((cell) => cell.length > 0)), ...free]
}

/** Whether a row holds confirmed sentences only. */
export function isAsConfirmed(row: TableRow, fixed: FixedTable): boolean {
  return fixed.rows.length > 0 && row.every((cell, x) => cell.every((i) => (fixed.rowOf[x]?.[i] ?? -1) >= 0))
}

function strongestOwner(
  fixed: FixedTable,
  links: Links,
  owners: ReadonlySet<number>,
  x: number,
  i: number
): number {
  let best = -1
  let bestMass = 0
  for (const owner of owners) {
    if (fixed.isClosed[owner]?.[x] === true) continue
    let mass = 0
    for (const [y, cell] of (fixed.rows[owner] ?? []).entries())
      if (y !== x) for (const j of cell) mass += linkBetween(links, x, i, y, j)
    if (mass > bestMass) {
      best = owner
      bestMass = mass
    }
  }
  return best
}
