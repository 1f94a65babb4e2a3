/** A made-up pair of texts whose alignment is known. */
export type SyntheticPair = {
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Beads as sentence numbers of both sides; an empty side is an omission. */
  readonly gold: readonly (readonly [readonly number[], readonly number[]])[]
}

/** Park-Miller generator: the same seed gives the same text on every machine. */
function generator(seed: number): () => number {
  let state = seed % 2147483647
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'st',
  'br',
  'kl',
  'tr',
  'pl',
  'gr',
  'sch'
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'au', 'ei']

function word(random: () => number, syllables: number): string {
  let text = ''
  for (let at = 0; at < syllables; at++)
    text +=
      (ONSETS[Math.floor(random() * ONSETS.length)] ?? 'b') +
      (VOWELS[Math.floor(random() * VOWELS.length)] ?? 'a')
  return text
}

/** Words of both languages by rank; rank r is used about as often as 1 / r (Zipf). */
function wordPairs(random: () => number, count: number): [string, string][] {
  return Array.from({ length: count }, (_, rank) => {
    const syllables = rank < 60 ? 1 : rank < 600 ? 2 : 3
    const left = word(random, syllables)
    return [left, random() < 0.06 ? left : word(random, syllables)]
  })
}

const ENDINGS_LEFT = ['', '', '', 'en', 'er', 's']
const ENDINGS_RIGHT = ['', '', 'a', 'u', 'em', 'ow']

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}

function sentencePair(
  random: () => number,
  words: readonly [string, string][],
  names: readonly string[]
): [string, string] {
  const length = 5 + Math.floor(random() * 18)
  const left: string[] = []
  const right: string[] = []
  for (let at = 0; at < length; at++) {
    const rank = Math.min(words.length - 1, Math.floor(words.length ** random() - 1))
    const [own, other] = words[rank] as [string, string]
    const choice = random()
    if (choice < 0.03) {
      const name = pick(random, names)
      left.push(name)
      right.push(name)
    } else if (choice < 0.045) {
      const figure = String(Math.floor(random() ** 3 * 9999) + 1)
      left.push(figure)
      right.push(figure)
    } else {
      if (random() < 0.92) left.push(own + pick(random, ENDINGS_LEFT))
      if (random() < 0.92) right.push(other + pick(random, ENDINGS_RIGHT))
      if (random() < 0.1) right.push((words[Math.floor(random() * 40)] as [string, string])[1])
    }
  }
  const finish = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  return [finish(left.join(' ') || 'la'), finish(right.join(' ') || 'la')]
}

/**
 * Texts of two made-up languages of which nothing but the shape is like a real one: Zipf-distributed words with
 * endings, some alike in both languages, names, figures; 2 % omissions on either side and 4 % merges.
 * @param sentences about how many on each side.
 */
export function syntheticPair(sentences: number, seed = 1): SyntheticPair {
  const random = generator(seed)
  const words = wordPairs(random, 4000 + Math.floor(sentences / 2))
  const names = Array.from({ length: 40 + Math.floor(sentences / 10) }, () => {
    const name = word(random, 3)
    return name.charAt(0).toUpperCase() + name.slice(1)
  })
  const left: string[] = []
  const right: string[] = []
  const gold: [number[], number[]][] = []
  while (left.length < sentences) {
    const [own, other] = sentencePair(random, words, names)
    const choice = random()
    if (choice < 0.02) gold.push([[left.push(own) - 1], []])
    else if (choice < 0.04) gold.push([[], [right.push(other) - 1]])
    else if (choice < 0.08) {
      const [second, secondOther] = sentencePair(random, words, names)
      const isLeftSplit = random() < 0.5
      const at = left.length
      const to = right.length
      if (isLeftSplit) left.push(own, second)
      else left.push(`${own} ${second}`)
      if (isLeftSplit) right.push(`${other} ${secondOther}`)
      else right.push(other, secondOther)
      gold.push(isLeftSplit ? [[at, at + 1], [to]] : [[at], [to, to + 1]])
    } else gold.push([[left.push(own) - 1], [right.push(other) - 1]])
  }
  return { left, right, gold }
}
