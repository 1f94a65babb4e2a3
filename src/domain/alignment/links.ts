import type { Posteriors } from './posterior.ts'

/** Probabilities that sentences of two columns belong together, sparse, by sentence of the first. */
export type LinkRow = { readonly to: readonly number[]; readonly probability: readonly number[] }
/** Links of all ordered pairs of columns: `links[x][y][i]` are the links of sentence i of column x with column y. */
export type Links = readonly (readonly (readonly LinkRow[])[])[]

const NO_LINKS: LinkRow = { to: [], probability: [] }
/** Links below this are dropped after smoothing. */
const MIN_LINK = 0.01
/** Weight of the way through a third column beside the pair's own probability. */
const TRANSITIVE_WEIGHT = 0.4

/** The probability of one link, 0 when it is not kept. */
export function linkBetween(links: Links, x: number, i: number, y: number, j: number): number {
  const row = links[x]?.[y]?.[i] ?? NO_LINKS
  const at = row.to.indexOf(j)
  return at < 0 ? 0 : (row.probability[at] as number)
}

function transposed(rows: readonly LinkRow[], count: number): LinkRow[] {
  const result = Array.from({ length: count }, () => ({ to: [] as number[], probability: [] as number[] }))
  for (const [i, row] of rows.entries())
    for (const [at, j] of row.to.entries()) {
      result[j]?.to.push(i)
      result[j]?.probability.push(row.probability[at] as number)
    }
  return result
}

/** Link rows of one pair from posteriors of its alignment. */
export function linksOfPosteriors(posteriors: Posteriors): LinkRow[] {
  const rows: LinkRow[] = []
  for (let i = 0; i + 1 < posteriors.start.length; i++) {
    const from = posteriors.start[i] as number
    const to = posteriors.start[i + 1] as number
    rows.push({
      to: [...posteriors.right.subarray(from, to)],
      probability: [...posteriors.probability.subarray(from, to)]
    })
  }
  return rows
}

/**
 * Puts the links of all pairs into one structure.
 * @param pairs links of columns x < y by sentence of x.
 */
export function collectLinks(
  counts: readonly number[],
  pairs: ReadonlyMap<string, readonly LinkRow[]>
): Links {
  return counts.map((_, x) =>
    counts.map((_, y) => {
      if (x === y) return []
      if (x < y) return pairs.get(`${x} ${y}`) ?? []
      return transposed(pairs.get(`${y} ${x}`) ?? [], counts[x] as number)
    })
  )
}

/** The best way from sentence i of x to each sentence of y through column z, as product of two links. */
function ways(links: Links, x: number, i: number, z: number, y: number, best: Map<number, number>): void {
  const first = links[x]?.[z]?.[i] ?? NO_LINKS
  for (const [at, k] of first.to.entries()) {
    const second = links[z]?.[y]?.[k] ?? NO_LINKS
    for (const [to, j] of second.to.entries()) {
      const product = (first.probability[at] as number) * (second.probability[to] as number)
      if (product > (best.get(j) ?? 0)) best.set(j, product)
    }
  }
}

/**
 * Lets every third column speak about each link: a pair that two others agree about gains, a pair that they
 * contradict loses. With two columns the links stay as they are.
 */
export function smoothLinks(links: Links): Links {
  const columns = links.length
  if (columns < 3) return links
  return links.map((row, x) =>
    row.map((pair, y) =>
      pair.map((own, i) => {
        const sums = new Map<number, number>()
        for (const [at, j] of own.to.entries())
          sums.set(j, (1 - TRANSITIVE_WEIGHT) * (own.probability[at] as number))
        for (let z = 0; z < columns; z++) {
          if (z === x || z === y) continue
          const best = new Map<number, number>()
          ways(links, x, i, z, y, best)
          for (const [j, product] of best)
            sums.set(j, (sums.get(j) ?? 0) + (TRANSITIVE_WEIGHT * product) / (columns - 2))
        }
        const kept = [...sums]
          .filter(([, probability]) => probability >= MIN_LINK)
          .sort((a, b) => a[0] - b[0])
        return { to: kept.map(([j]) => j), probability: kept.map(([, probability]) => probability) }
      })
    )
  )
}
