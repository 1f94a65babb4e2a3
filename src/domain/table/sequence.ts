/** Something with an identity, in an order. */
type Item = { readonly id: number }

/** How one ordered list of items becomes another. */
export type SequenceDifference<T extends Item> = {
  readonly removed: readonly T[]
  /** In the order of the second list; `before` is the next item that both lists have, `null` at the end. */
  readonly inserted: readonly { readonly item: T; readonly before: T | null }[]
  /** True when the items that both lists have stand in another order. */
  readonly isReordered: boolean
}

const NO_DIFFERENCE = { removed: [], inserted: [], isReordered: false } as const

/**
 * Compares two lists by id. Equal beginnings and ends are skipped without looking anything up, so that a small change
 * in a long list costs one comparison an item.
 */
export function compareSequences<T extends Item>(
  from: readonly T[],
  to: readonly T[]
): SequenceDifference<T> {
  if (from === to) return NO_DIFFERENCE
  const { start, fromEnd, toEnd } = changedRange(from, to)
  if (start === fromEnd && start === toEnd) return NO_DIFFERENCE
  const middleFrom = from.slice(start, fromEnd)
  const middleTo = to.slice(start, toEnd)
  const idsFrom = new Set(middleFrom.map((item) => item.id))
  const idsTo = new Set(middleTo.map((item) => item.id))
  const keptFrom = middleFrom.filter((item) => idsTo.has(item.id))
  const keptTo = middleTo.filter((item) => idsFrom.has(item.id))
  return {
    removed: middleFrom.filter((item) => !idsTo.has(item.id)),
    inserted: insertedItems(middleTo, idsFrom, to[toEnd] ?? null),
    isReordered: keptFrom.some((item, index) => item.id !== keptTo[index]?.id)
  }
}

/** The part where two lists differ by id: from `start` to the ends, which are exclusive. */
export function changedRange(
  from: readonly Item[],
  to: readonly Item[]
): { readonly start: number; readonly fromEnd: number; readonly toEnd: number } {
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && isSame(from[start], to[start])) start++
  let same = 0
  while (same < shorter - start && isSame(from[from.length - 1 - same], to[to.length - 1 - same])) same++
  return { start, fromEnd: from.length - same, toEnd: to.length - same }
}

const isSame = (a: Item | undefined, b: Item | undefined): boolean => a === b || a?.id === b?.id

function insertedItems<T extends Item>(to: readonly T[], known: ReadonlySet<number>, end: T | null) {
  const inserted: { item: T; before: T | null }[] = []
  let before = end
  for (const item of to.toReversed()) {
    if (known.has(item.id)) before = item
    else inserted.push({ item, before })
  }
  return inserted.reverse()
}
