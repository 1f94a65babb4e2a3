/**
 * Which values belong to a longest increasing subsequence: `true` for those that can stay where they are when the
 * fewest possible others are moved. Ties never belong both. Patience sorting, O(n log n) (Fredman 1975).
 */
export function longestIncreasing(values: readonly number[]): readonly boolean[] {
  const tails: number[] = []
  const previous = new Int32Array(values.length)
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((values[tails[middle] as number] as number) < value) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = index
  }
  const belongs = values.map(() => false)
  for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index] as number) belongs[index] = true
  return belongs
}
