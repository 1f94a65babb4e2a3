import { type Links, linkBetween } from './links.ts'

/** A row of the table while it is built: sentences by column. */
export type TableRow = readonly (readonly number[])[]

/** What a link costs: links at least this probable are worth making, since a wrong one costs as a missing one. */
export const LINK_COST = 0.3
const MAX_ROWS = 4
const MAX_SENTENCES = 4
const MAX_ROUNDS = 4
/** Links below this do not widen the search. */
const NOTABLE = 0.03
const SLACK = 2
/** Up to this many cells the whole grid of rows and sentences is searched. */
const MAX_FULL_CELLS = 40_000

const sizeOf = (row: TableRow): number => row.reduce((sum, cell) => sum + cell.length, 0)

/** Sum of (P - cost) over all links between two rows. */
function gainBetween(links: Links, first: TableRow, second: TableRow): number {
  let sum = 0
  for (const [x, cell] of first.entries())
    for (const [y, other] of second.entries()) {
      if (x === y) continue
      for (const i of cell) for (const j of other) sum += linkBetween(links, x, i, y, j) - LINK_COST
    }
  return sum
}

function mergeRows(rows: readonly TableRow[], columns: number): TableRow {
  return Array.from({ length: columns }, (_, column) => rows.flatMap((row) => row[column] ?? []))
}

/** Sum of link probabilities between each row and the sentences of one column, sparse. */
function massOf(links: Links, rows: readonly TableRow[], column: number): Map<number, number>[] {
  return rows.map((row) => {
    const mass = new Map<number, number>()
    for (const [x, cell] of row.entries())
      for (const i of cell) {
        const own = links[x]?.[column]?.[i]
        if (own === undefined) continue
        for (const [at, j] of own.to.entries())
          mass.set(j, (mass.get(j) ?? 0) + (own.probability[at] as number))
      }
    return mass
  })
}

/** For each row border the sentence borders that are searched, from where its links lie. */
function searchWindow(
  mass: readonly Map<number, number>[],
  sentences: number
): { lo: Int32Array; hi: Int32Array } {
  const rows = mass.length
  const lo = new Int32Array(rows + 1)
  const hi = new Int32Array(rows + 1).fill(sentences)
  if ((rows + 1) * (sentences + 1) <= MAX_FULL_CELLS) return { lo, hi }
  let low = sentences
  for (let row = rows; row >= 0; row--) {
    for (const [j, probability] of mass[row] ?? []) if (probability >= NOTABLE) low = Math.min(low, j)
    lo[row] = Math.max(0, low - SLACK)
  }
  let high = 0
  for (let row = 0; row <= rows; row++) {
    hi[row] = Math.min(sentences, high + SLACK)
    for (const [j, probability] of mass[row] ?? []) if (probability >= NOTABLE) high = Math.max(high, j + 1)
  }
  for (let row = 0; row <= rows; row++) {
    lo[row] = Math.min(lo[row] as number, hi[row] as number)
    hi[row] = Math.max(hi[row] as number, lo[Math.min(rows, row + 1)] as number)
  }
  lo[0] = 0
  hi[rows] = sentences
  return { lo, hi }
}

type Step = { readonly rows: number; readonly sentences: number }

/** Aligns the sentences of one column with the rows of the others; the steps of the best way. */
function alignColumn(links: Links, rows: readonly TableRow[], column: number, sentences: number): Step[] {
  const mass = massOf(links, rows, column)
  const sizes = rows.map(sizeOf)
  const { lo, hi } = searchWindow(mass, sentences)
  const mergeGain = mergeGains(links, rows)
  const best: Float64Array[] = []
  const back: Int16Array[] = []
  for (let row = 0; row <= rows.length; row++) {
    const width = (hi[row] as number) - (lo[row] as number) + 1
    best.push(new Float64Array(width).fill(-Infinity))
    back.push(new Int16Array(width))
  }
  ;(best[0] as Float64Array)[0] = 0
  const relax = (row: number, j: number, score: number, step: Step): void => {
    if (j < (lo[row] as number) || j > (hi[row] as number)) return
    const at = j - (lo[row] as number)
    const known = best[row] as Float64Array
    if (score <= (known[at] as number)) return
    known[at] = score
    ;(back[row] as Int16Array)[at] = step.rows * 8 + step.sentences
  }
  for (let row = 0; row <= rows.length; row++)
    for (let j = lo[row] as number; j <= (hi[row] as number); j++) {
      const here = (best[row] as Float64Array)[j - (lo[row] as number)] as number
      if (here === -Infinity) continue
      if (row < rows.length) relax(row + 1, j, here, { rows: 1, sentences: 0 })
      if (j < sentences) relax(row, j + 1, here, { rows: 0, sentences: 1 })
      let size = 0
      for (let a = 1; a <= MAX_ROWS && row + a <= rows.length; a++) {
        size += sizes[row + a - 1] as number
        const merged = a === 1 ? 0 : ((mergeGain[row] as Float64Array)[a] as number)
        let sum = 0
        for (let b = 1; b <= MAX_SENTENCES && j + b <= sentences; b++) {
          for (let at = row; at < row + a; at++) sum += mass[at]?.get(j + b - 1) ?? 0
          if (sum === 0) continue
          relax(row + a, j + b, here + merged + sum - LINK_COST * size * b, { rows: a, sentences: b })
        }
      }
    }
  return readBack(back, lo, rows.length, sentences)
}

/** What joining `a` rows from each row on gains or costs among the rows themselves. */
function mergeGains(links: Links, rows: readonly TableRow[]): Float64Array[] {
  return rows.map((_, from) => {
    const gains = new Float64Array(MAX_ROWS + 1)
    for (let a = 2; a <= MAX_ROWS && from + a <= rows.length; a++) {
      let gain = gains[a - 1] as number
      for (let at = from; at < from + a - 1; at++)
        gain += gainBetween(links, rows[at] as TableRow, rows[from + a - 1] as TableRow)
      gains[a] = gain
    }
    return gains
  })
}

function readBack(back: readonly Int16Array[], lo: Int32Array, rows: number, sentences: number): Step[] {
  const steps: Step[] = []
  let row = rows
  let j = sentences
  while (row > 0 || j > 0) {
    const code = (back[row] as Int16Array)[j - (lo[row] as number)] as number
    const step = { rows: code >> 3, sentences: code & 7 }
    if (step.rows === 0 && step.sentences === 0) throw new Error('the table has no way through')
    steps.push(step)
    row -= step.rows
    j -= step.sentences
  }
  return steps.reverse()
}

/** Puts one column into the rows of the others. */
function insertColumn(
  links: Links,
  rows: readonly TableRow[],
  column: number,
  sentences: number
): TableRow[] {
  const result: TableRow[] = []
  let row = 0
  let j = 0
  for (const step of alignColumn(links, rows, column, sentences)) {
    const merged = mergeRows(rows.slice(row, row + step.rows), links.length)
    const own = Array.from({ length: step.sentences }, (_, at) => j + at)
    result.push(merged.map((cell, x) => (x === column ? own : cell)))
    row += step.rows
    j += step.sentences
  }
  return result
}

function singleColumn(columns: number, column: number, sentences: number): TableRow[] {
  return Array.from({ length: sentences }, (_, i) =>
    Array.from({ length: columns }, (_, x) => (x === column ? [i] : []))
  )
}

/** Rows without one column; what only that column held together falls apart again. */
function withoutColumn(links: Links, rows: readonly TableRow[], column: number): TableRow[] {
  return rows.flatMap((row) => {
    const rest = row.map((cell, x) => (x === column ? [] : cell))
    return sizeOf(rest) === 0 ? [] : splitRow(links, rest)
  })
}

/** Cuts a row in two where its parts are better apart, as long as that gains. */
function splitRow(links: Links, row: TableRow): TableRow[] {
  const columns = row.length
  const filled = row.filter((cell) => cell.length > 0).length
  if (filled < 2) return row.flatMap((cell, x) => cell.map((i) => row.map((_, y) => (y === x ? [i] : []))))
  let best: [TableRow, TableRow] | null = null
  let bestGain = 0
  for (const cut of cuts(row)) {
    const first = Array.from({ length: columns }, (_, x) => (row[x] ?? []).slice(0, cut[x]))
    const second = Array.from({ length: columns }, (_, x) => (row[x] ?? []).slice(cut[x]))
    if (sizeOf(first) === 0 || sizeOf(second) === 0) continue
    const gain = -gainBetween(links, first, second)
    if (gain > bestGain) {
      best = [first, second]
      bestGain = gain
    }
  }
  return best === null ? [row] : [...splitRow(links, best[0]), ...splitRow(links, best[1])]
}

/** Ways to cut every cell of a row in two; empty when there are too many. */
function cuts(row: TableRow): number[][] {
  let result: number[][] = [[]]
  for (const cell of row) {
    result = result.flatMap((cut) => Array.from({ length: cell.length + 1 }, (_, at) => [...cut, at]))
    if (result.length > 2000) return []
  }
  return result
}

function totalGain(links: Links, rows: readonly TableRow[]): number {
  return rows.reduce((sum, row) => sum + gainBetween(links, row, row) / 2, 0)
}

/** Columns by how much they agree with all others, most first. */
function byAgreement(links: Links): number[] {
  const agreement = links.map((row) => {
    let sum = 0
    let count = 1
    for (const pair of row)
      for (const own of pair) {
        count++
        sum += Math.max(0, ...own.probability)
      }
    return sum / count
  })
  return links.map((_, x) => x).sort((a, b) => (agreement[b] as number) - (agreement[a] as number) || a - b)
}

/**
 * One table from the links of all pairs: rows that maximise the sum of (P - cost) over all links they make,
 * every column in its own order. Columns are merged one after the other, then each is taken out and put back
 * until nothing gains. Never joins what only a chain of weak links connects.
 */
export function buildTable(links: Links, counts: readonly number[]): TableRow[] {
  const order = byAgreement(links)
  let rows: TableRow[] = []
  for (const [at, column] of order.entries())
    rows =
      at === 0
        ? singleColumn(links.length, column, counts[column] as number)
        : insertColumn(links, rows, column, counts[column] as number)
  if (links.length < 3) return rows
  let gain = totalGain(links, rows)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = gain
    for (const column of order) {
      const changed = insertColumn(
        links,
        withoutColumn(links, rows, column),
        column,
        counts[column] as number
      )
      const changedGain = totalGain(links, changed)
      if (changedGain <= gain + 1e-9) continue
      rows = changed
      gain = changedGain
    }
    if (gain <= before + 1e-6) break
  }
  return rows
}
