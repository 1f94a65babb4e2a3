const ALPHABET = 128
const BOUNDARY = 1

/** The set of boundary-marked pairs and triples of letters of a word, as sorted numbers. */
export function gramsOf(word: string): Int32Array {
  const grams = new Set<number>()
  const code = (at: number): number =>
    at < 0 || at >= word.length ? BOUNDARY : 2 + (word.charCodeAt(at) % (ALPHABET - 2))
  for (let at = -1; at < word.length; at++) {
    grams.add(code(at) * ALPHABET + code(at + 1))
    if (at + 2 <= word.length) grams.add((code(at) * ALPHABET + code(at + 1)) * ALPHABET + code(at + 2))
  }
  return Int32Array.from(grams).sort()
}

/** Dice coefficient of two sorted sets: 2 |A and B| / (|A| + |B|), in 0..1. */
export function gramDice(left: Int32Array, right: Int32Array): number {
  let shared = 0
  let at = 0
  let to = 0
  while (at < left.length && to < right.length) {
    const difference = (left[at] as number) - (right[to] as number)
    if (difference === 0) shared++
    if (difference <= 0) at++
    if (difference >= 0) to++
  }
  const total = left.length + right.length
  return total === 0 ? 0 : (2 * shared) / total
}
