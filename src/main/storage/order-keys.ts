/** Distance between two neighbours that were written together. */
export const ORDER_GAP = 2 ** 20

/**
 * Keys for things that stand new or elsewhere in a sequence, between the keys of those that stay. Null when there is
 * no room left somewhere: then the whole sequence gets new keys, see `spreadKeys`.
 *
 * @param ids the sequence as it is now
 * @param fresh which of them need a key
 * @param keyOf the key of one that stays
 */
export function keysBetween<Id>(
  ids: readonly Id[],
  fresh: ReadonlySet<Id>,
  keyOf: (id: Id) => number
): ReadonlyMap<Id, number> | null {
  const keys = new Map<Id, number>()
  let index = 0
  while (index < ids.length && keys.size < fresh.size) {
    if (!fresh.has(ids[index] as Id)) {
      index++
      continue
    }
    let end = index
    while (end < ids.length && fresh.has(ids[end] as Id)) end++
    const below = index > 0 ? keyOf(ids[index - 1] as Id) : null
    const above = end < ids.length ? keyOf(ids[end] as Id) : null
    const count = end - index
    const low = below ?? (above ?? 0) - ORDER_GAP * (count + 1)
    const high = above ?? low + ORDER_GAP * (count + 1)
    const step = Math.floor((high - low) / (count + 1))
    if (step < 1) return null
    for (let n = 0; n < count; n++) keys.set(ids[index + n] as Id, low + step * (n + 1))
    index = end
  }
  return keys
}

/** Keys for a whole sequence. */
export const spreadKeys = <Id>(ids: readonly Id[]): ReadonlyMap<Id, number> =>
  new Map(ids.map((id, index) => [id, (index + 1) * ORDER_GAP]))
