/** A place where a sentence can be cut: before the word at `offset`. */
export type SplitPlace = {
  /** UTF-16 offset of the first character of the second part. */
  readonly offset: number
  /** True where a sentence could well end: after closing punctuation, a colon, a semicolon or a dash. */
  readonly isLikely: boolean
}

const SENTENCE_END = /[.!?…:;–—]["'”“»«’)\]]*$/u

/** All places between the words of a text, in order; none in a text of one word. */
export const splitPlaces = (text: string): readonly SplitPlace[] => {
  const places: SplitPlace[] = []
  for (const gap of text.matchAll(/\s+/gu)) {
    const offset = gap.index + gap[0].length
    if (gap.index === 0 || offset >= text.length) continue
    places.push({ offset, isLikely: SENTENCE_END.test(text.slice(Math.max(0, gap.index - 6), gap.index)) })
  }
  return places
}

/** Index of the place to offer first: the likely one nearest to the middle, else the one nearest to the middle; -1 without places. */
export const firstSplitPlace = (text: string, places: readonly SplitPlace[]): number => {
  const distance = (place: SplitPlace): number =>
    Math.abs(place.offset - text.length / 2) + (place.isLikely ? 0 : text.length)
  return places.reduce(
    (best, place, index) =>
      best < 0 || distance(place) < distance(places[best] as SplitPlace) ? index : best,
    -1
  )
}
