import type { FixedTable } from './fixed.ts'
import type { Links } from './links.ts'
import type { TableRow } from './table.ts'

/** Two clusters are joined when the mean probability of the links between them is at least this. */
const MIN_MEAN_LINK = 0.46

type Cluster = { readonly cells: number[][]; readonly fixedRow: number; isAlive: boolean }
type Candidate = { readonly first: number; readonly second: number; readonly mean: number }

/** Largest first; a heap of candidate joins, some of which are out of date when they come up. */
class CandidateHeap {
  readonly #items: Candidate[] = []
  get size(): number {
    return this.#items.length
  }
  push(item: Candidate): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isBefore(item, items[parent] as Candidate)) break
      items[at] = items[parent] as Candidate
      at = parent
    }
    items[at] = item
  }
  pop(): Candidate | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (top === undefined || last === undefined || items.length === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && isBefore(items[child + 1] as Candidate, items[child] as Candidate))
        child++
      if (!isBefore(items[child] as Candidate, last)) break
      items[at] = items[child] as Candidate
      at = child
    }
    items[at] = last
    return top
  }
}

function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.mean !== b.mean) return a.mean > b.mean
  return a.first !== b.first ? a.first < b.first : a.second < b.second
}

/** Whether two clusters may become one: at most one sentence a language unless a person put more there. */
function canJoin(a: Cluster, b: Cluster, fixed: FixedTable): boolean {
  if (a.fixedRow >= 0 && b.fixedRow >= 0) return false
  const owner = Math.max(a.fixedRow, b.fixedRow)
  const [confirmed, other] = a.fixedRow >= 0 ? [a, b] : [b, a]
  for (let x = 0; x < a.cells.length; x++) {
    const both = (confirmed.cells[x] as number[]).length > 0 && (other.cells[x] as number[]).length > 0
    if (both) return false
    if (owner >= 0 && (other.cells[x] as number[]).length > 0 && fixed.isClosed[owner]?.[x] === true)
      return false
  }
  return true
}

function initialClusters(
  counts: readonly number[],
  fixed: FixedTable
): { clusters: Cluster[]; of: Int32Array[] } {
  const clusters: Cluster[] = fixed.rows.map((row, at) => ({
    cells: row.map((cell) => [...cell]),
    fixedRow: at,
    isAlive: row.some((cell) => cell.length > 0)
  }))
  const of = counts.map((count) => new Int32Array(count))
  for (const [x, count] of counts.entries())
    for (let i = 0; i < count; i++) {
      const owner = fixed.rowOf[x]?.[i] ?? -1
      ;(of[x] as Int32Array)[i] = owner >= 0 ? owner : clusters.length
      if (owner >= 0) continue
      clusters.push({ cells: counts.map((_, y) => (y === x ? [i] : [])), fixedRow: -1, isAlive: true })
    }
  return { clusters, of }
}

const sizeOf = (cluster: Cluster): number => cluster.cells.reduce((sum, cell) => sum + cell.length, 0)

/**
 * Order-free rows: sentences of different columns are joined, surest first, as long as the mean probability
 * of the links between two groups stays high (average-link clustering). What nothing supports stays alone.
 */
export function clusterLinks(links: Links, counts: readonly number[], fixed: FixedTable): TableRow[] {
  const { clusters, of } = initialClusters(counts, fixed)
  const sums: Map<number, number>[] = clusters.map(() => new Map())
  for (const [x, row] of links.entries())
    for (const [y, pair] of row.entries()) {
      if (y <= x) continue
      for (const [i, own] of pair.entries())
        for (const [at, j] of own.to.entries()) {
          const a = of[x]?.[i] as number
          const b = of[y]?.[j] as number
          if (a === b) continue
          const probability = own.probability[at] as number
          sums[a]?.set(b, (sums[a]?.get(b) ?? 0) + probability)
          sums[b]?.set(a, (sums[b]?.get(a) ?? 0) + probability)
        }
    }
  const heap = new CandidateHeap()
  const meanOf = (a: number, b: number): number =>
    (sums[a]?.get(b) ?? 0) / (sizeOf(clusters[a] as Cluster) * sizeOf(clusters[b] as Cluster))
  const propose = (a: number, b: number): void => {
    const mean = meanOf(a, b)
    if (mean >= MIN_MEAN_LINK && canJoin(clusters[a] as Cluster, clusters[b] as Cluster, fixed))
      heap.push({ first: Math.min(a, b), second: Math.max(a, b), mean })
  }
  for (let a = 0; a < clusters.length; a++)
    for (const b of (sums[a] as Map<number, number>).keys()) if (a < b) propose(a, b)
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const a = clusters[next.first] as Cluster
    const b = clusters[next.second] as Cluster
    if (!a.isAlive || !b.isAlive || Math.abs(meanOf(next.first, next.second) - next.mean) > 1e-12) continue
    if (!canJoin(a, b, fixed)) continue
    join(clusters, sums, next.first, next.second)
    for (const other of (sums[next.first] as Map<number, number>).keys())
      if (clusters[other]?.isAlive === true) propose(next.first, other)
  }
  return clusters.filter((cluster) => cluster.isAlive).map((cluster) => cluster.cells)
}

function join(clusters: Cluster[], sums: Map<number, number>[], first: number, second: number): void {
  const a = clusters[first] as Cluster
  const b = clusters[second] as Cluster
  for (const [x, cell] of b.cells.entries()) (a.cells[x] as number[]).push(...cell)
  if (b.fixedRow >= 0) clusters[first] = { ...a, fixedRow: b.fixedRow }
  b.isAlive = false
  const own = sums[first] as Map<number, number>
  own.delete(second)
  for (const [other, sum] of sums[second] as Map<number, number>) {
    if (other === first) continue
    own.set(other, (own.get(other) ?? 0) + sum)
    const back = sums[other] as Map<number, number>
    back.delete(second)
    back.set(first, own.get(other) as number)
  }
}
