const ALPHABET = 128
const BOUNDARY = 1

function code(word: string, at: number): number {
  return at < 0 || at >= word.length ? BOUNDARY : 2 + (word.charCodeAt(at) % (ALPHABET - 2))
}

/** The set of boundary-marked pairs and triples of letters of a word, as sorted numbers. */
export function gramsOf(word: string): Int32Array {
  const grams = new Int32Array(2 * word.length + 1)
  let count = 0
  for (let at = -1; at < word.length; at++) {
    const pair = code(word, at) * ALPHABET + code(word, at + 1)
    grams[count++] = pair
    if (at + 2 <= word.length) grams[count++] = pair * ALPHABET + code(word, at + 2)
  }
  const sorted = grams.subarray(0, count).sort()
  let kept = 0
  for (let at = 0; at < count; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number
  return sorted.subarray(0, kept)
}

/** Keys under which words that look alike are likely to meet: their triples with the first letter. */
export function meetingKeys(word: string): Int32Array {
  const keys = new Int32Array(Math.max(0, word.length - 1))
  for (let at = 0; at + 1 < word.length; at++)
    keys[at] =
      ((code(word, 0) * ALPHABET + code(word, at)) * ALPHABET + code(word, at + 1)) * ALPHABET +
      code(word, at + 2)
  return keys
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
