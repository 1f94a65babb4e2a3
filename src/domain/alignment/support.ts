import type { LinkRow, Links } from './links.ts'

/**
 * What other columns say about a link, as a second logistic regression: the link's own log-odds, the strength
 * of the best way through third columns, and that of the best way to a rival. Fitted on news events with
 * shuffled blocks.
 */
const WEIGHTS = { bias: -0.9, own: 0.85, way: 3.3, rival: -2.4 }
/** Log-odds are taken of probabilities no smaller than this; a link may rest on other columns alone. */
const FLOOR = 0.01
const MIN_WAY = 0.03
const MIN_LINK = 0.02
const NO_LINKS: LinkRow = { to: [], probability: [] }

type Ways = ReadonlyMap<number, number>[]

/** The strength of the best way from each sentence of x to each of y through third columns, their mean. */
function waysBetween(links: Links, x: number, y: number, count: number): Ways {
  const thirds = links.map((_, z) => z).filter((z) => z !== x && z !== y)
  return Array.from({ length: count }, (_, i) => {
    const sums = new Map<number, number>()
    for (const z of thirds) {
      const best = new Map<number, number>()
      const first = links[x]?.[z]?.[i] ?? NO_LINKS
      for (const [at, k] of first.to.entries()) {
        const second = links[z]?.[y]?.[k] ?? NO_LINKS
        for (const [to, j] of second.to.entries()) {
          const product = (first.probability[at] as number) * (second.probability[to] as number)
          if (product > (best.get(j) ?? 0)) best.set(j, product)
        }
      }
      for (const [j, product] of best) sums.set(j, (sums.get(j) ?? 0) + product / thirds.length)
    }
    return sums
  })
}

/** The two strongest ways that end at each sentence of y, to tell a rival from the link itself. */
function topByTarget(ways: Ways): Map<number, { best: number; second: number; at: number }> {
  const tops = new Map<number, { best: number; second: number; at: number }>()
  for (const [i, row] of ways.entries())
    for (const [j, way] of row) {
      const top = tops.get(j) ?? { best: 0, second: 0, at: -1 }
      if (way > top.best) tops.set(j, { best: way, second: top.best, at: i })
      else if (way > top.second) tops.set(j, { ...top, second: way })
    }
  return tops
}

function judge(own: number, way: number, rival: number): number {
  const floored = Math.min(0.999, Math.max(FLOOR, own))
  const sum =
    WEIGHTS.bias +
    WEIGHTS.own * Math.log(floored / (1 - floored)) +
    WEIGHTS.way * Math.sqrt(way) +
    WEIGHTS.rival * rival
  return 1 / (1 + Math.exp(-sum))
}

function supportPair(links: Links, x: number, y: number, pair: readonly LinkRow[]): LinkRow[] {
  const ways = waysBetween(links, x, y, pair.length)
  const columnTops = topByTarget(ways)
  return pair.map((own, i) => {
    const row = ways[i] as ReadonlyMap<number, number>
    const rowSorted = [...row].sort((a, b) => b[1] - a[1])
    const targets = new Set([...own.to, ...rowSorted.filter(([, way]) => way >= MIN_WAY).map(([j]) => j)])
    const to: number[] = []
    const probability: number[] = []
    for (const j of [...targets].sort((a, b) => a - b)) {
      const at = own.to.indexOf(j)
      const inRow = rowSorted.find(([other]) => other !== j)?.[1] ?? 0
      const top = columnTops.get(j)
      const inColumn = top === undefined ? 0 : top.at === i ? top.second : top.best
      const judged = judge(
        at < 0 ? 0 : (own.probability[at] as number),
        row.get(j) ?? 0,
        Math.max(inRow, inColumn)
      )
      if (judged < MIN_LINK) continue
      to.push(j)
      probability.push(judged)
    }
    return { to, probability }
  })
}

/** Links of order-free columns after all third columns were heard; unchanged for two columns. Symmetric. */
export function supportLinks(links: Links): Links {
  if (links.length < 3) return links
  return links.map((row, x) => row.map((pair, y) => (x === y ? pair : supportPair(links, x, y, pair))))
}
