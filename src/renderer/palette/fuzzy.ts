import { foldText } from '../../domain/text/fold.ts'

/** Where a search text was found: UTF-16 ranges of the original text, `end` exclusive, in order. */
export type Match = {
  readonly score: number
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

type Folded = {
  readonly text: string
  /** For each folded character the place of its original one. */
  readonly origin: readonly number[]
}

/** Folds character by character, so that places can be traced back. */
const foldWithOrigin = (text: string): Folded => {
  let folded = ''
  const origin: number[] = []
  let place = 0
  for (const character of text) {
    const part = foldText(character)
    for (let index = 0; index < part.length; index += 1) origin.push(place)
    folded += part
    place += character.length
  }
  return { text: folded, origin }
}

const isWordStart = (text: string, index: number): boolean =>
  index === 0 || !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '')

/** Where a word is found best: at the start of a word, else anywhere; -1 when nowhere. */
const placeOf = (text: string, word: string): { readonly index: number; readonly score: number } => {
  let anywhere = -1
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    if (isWordStart(text, index)) return { index, score: index === 0 ? 4 : 3 }
    if (anywhere < 0) anywhere = index
  }
  return { index: anywhere, score: 1 }
}

/** The letters of the search in order, with gaps; only word starts may begin a new stretch. */
const lettersOf = (text: string, letters: string): readonly number[] | null => {
  const places: number[] = []
  let from = 0
  for (const letter of letters) {
    const last = places.at(-1)
    let index = text.indexOf(letter, from)
    while (index >= 0 && index !== (last ?? -2) + 1 && !isWordStart(text, index))
      index = text.indexOf(letter, index + 1)
    if (index < 0) return null
    places.push(index)
    from = index + 1
  }
  return places
}

const rangesOf = (places: readonly number[], { text, origin }: Folded, length: number): Match['ranges'] => {
  const ends = (place: number): number => (place + 1 < text.length ? (origin[place + 1] ?? length) : length)
  const ranges: { start: number; end: number }[] = []
  for (const place of places.toSorted((one, other) => one - other)) {
    const start = origin[place] ?? 0
    const end = ends(place)
    const last = ranges.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else ranges.push({ start, end })
  }
  return ranges
}

/**
 * Finds a search text in a label, without regard to case and diacritics (`lodz` in `Łódź`): every word somewhere, or
 * all letters as beginnings of words (`cra` in `Confirm all rows above`). `null` when it is not there.
 */
export const matchText = (label: string, search: string): Match | null => {
  const words = foldText(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return { score: 0, ranges: [] }
  const folded = foldWithOrigin(label)
  const found = words.map((word) => ({ word, ...placeOf(folded.text, word) }))
  if (found.every(({ index }) => index >= 0)) {
    const places = found.flatMap(({ word, index }) => Array.from(word, (_, offset) => index + offset))
    const score = found.reduce((sum, { score: own }) => sum + own, 0) / found.length
    return {
      score: score - label.length / 1000,
      ranges: rangesOf([...new Set(places)], folded, label.length)
    }
  }
  const letters = lettersOf(folded.text, words.join(''))
  return letters
    ? { score: 0.5 - label.length / 1000, ranges: rangesOf(letters, folded, label.length) }
    : null
}
