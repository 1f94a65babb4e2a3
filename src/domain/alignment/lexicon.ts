import { numberWordValue } from '../facts/number-words.ts'
import { soundFold } from './sound.ts'
import { gramDice, gramsOf, meetingKeys } from './grams.ts'
import type { Profile } from './profile.ts'
import { TokenClass } from './token-class.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Why two word types count as each other's translation. */
export const MatchSource = {
  same: 0,
  cognate: 1,
  vocabulary: 2,
  dictionary: 3,
  learnedElsewhere: 4,
  learned: 5
} as const
export type MatchSource = (typeof MatchSource)[keyof typeof MatchSource]

/**
 * Translation probabilities between the word types of two columns, in compressed rows: the partners of type
 * `a` of the left column are `partner[start[a]]` to `partner[start[a + 1] - 1]`.
 */
export type Lexicon = {
  readonly start: Int32Array
  readonly partner: Int32Array
  /** Probability in 0..1 that `a` is translated by the partner. */
  readonly forward: Float32Array
  /** Probability in 0..1 that the partner is translated by `a`. */
  readonly backward: Float32Array
  readonly source: Uint8Array
}

/** A word list with the probability that an entry gives the translation really used. */
export type LexicalSource = {
  readonly kind: MatchSource
  readonly strengthOf: (concept: number) => number
  readonly vocabulary: Vocabulary
}

/** A word that stays as it is nearly always means the same; short words of two languages often only look alike. */
const SAME = 0.9
const SAME_SHORT = 0.4
/** A figure is written out in another language, or the other way round. */
const NUMBER_WORD = 0.4
const SAME_PREFIX = 0.6
const PREFIX = 5
const MAX_PREFIX_PARTNERS = 12
const MIN_GRAM_LENGTH = 4
const MIN_DICE = 0.5
const GRAM_STRENGTH = 0.6
/** N-grams look only at words that are rare on both sides, and not at all for very many of them. */
const MAX_GRAM_COUNT = 30
/** From so many word types on only capitalised words are compared by their letters. */
const MANY_TYPES = 12_000
const MAX_POSTINGS = 60
/** Triples that words must share before they are compared, by letter of the shorter one. */
const MIN_SHARED = 0.3

const isWord = (tokenClass: number): boolean =>
  tokenClass >= TokenClass.acronym && tokenClass <= TokenClass.shortWord

const isWrittenLarge = (tokenClass: number): boolean =>
  tokenClass >= TokenClass.acronym && tokenClass <= TokenClass.capitalised

/** Whether a word may be an international one: Vietnamese words with tone marks are not. */
function mayBeCognate(profile: Profile, type: number): boolean {
  const tokenClass = profile.typeClass[type] as number
  if (!isWord(tokenClass)) return false
  return profile.language !== 'vi' || profile.types[type] === profile.foldedTypes[type]
}

function indexBy(profile: Profile, keyOf: (type: number) => string | null): Map<string, number[]> {
  const result = new Map<string, number[]>()
  for (let type = 0; type < profile.types.length; type++) {
    const key = keyOf(type)
    if (key === null) continue
    const list = result.get(key)
    if (list === undefined) result.set(key, [type])
    else list.push(type)
  }
  return result
}

/** Gathers the partners of one type at a time; the strongest reason for a partner wins. */
class PartnerList {
  readonly #best: Float32Array
  readonly #source: Uint8Array
  readonly touched: number[] = []
  readonly partners: number[] = []
  readonly probabilities: number[] = []
  readonly sources: number[] = []
  readonly starts: number[] = [0]
  constructor(typeCount: number) {
    this.#best = new Float32Array(typeCount)
    this.#source = new Uint8Array(typeCount)
  }
  get best(): number {
    let best = 0
    for (const type of this.touched) best = Math.max(best, this.#best[type] as number)
    return best
  }
  offer(type: number, probability: number, source: MatchSource): void {
    const known = this.#best[type] as number
    if (known === 0) this.touched.push(type)
    if (probability <= known) return
    this.#best[type] = probability
    this.#source[type] = source
  }
  close(): void {
    for (const type of this.touched) {
      this.partners.push(type)
      this.probabilities.push(this.#best[type] as number)
      this.sources.push(this.#source[type] as number)
      this.#best[type] = 0
    }
    this.touched.length = 0
    this.starts.push(this.partners.length)
  }
}

function sameStrength(left: Profile, type: number): number {
  const tokenClass = left.typeClass[type] as number
  if (!isWord(tokenClass)) return SAME
  return tokenClass === TokenClass.shortWord && (left.types[type] as string).length < 4 ? SAME_SHORT : SAME
}

/** The key of the figure that a type stands for, `#12` for `12` and `zwölf`; `null` for all other words. */
function valueKey(profile: Profile, type: number): string | null {
  const key = profile.types[type] as string
  if (key.startsWith('#')) return key
  const value = numberWordValue(profile.foldedTypes[type] as string, profile.language)
  return value === null ? null : `#${value}`
}

type SpellingIndex = {
  /** Figures and number words by their value, as the keys of figures are written. */
  readonly values: Map<string, number[]>
  readonly folded: Map<string, number[]>
  readonly prefixes: Map<string, number[]>
  /** Types by the letter triples they hold, see `meetingKeys`. */
  readonly meetings: Map<number, number[]>
  readonly sounds: readonly (string | null)[]
  readonly grams: (Int32Array | null)[]
  /** Scratch: how many triples each right type shares with the word in hand. */
  readonly shared: Uint8Array
}

function canUseGrams(profile: Profile, type: number): boolean {
  if (profile.types.length > MANY_TYPES && !isWrittenLarge(profile.typeClass[type] as number)) return false
  if ((profile.typeCount[type] as number) > MAX_GRAM_COUNT || !mayBeCognate(profile, type)) return false
  return (profile.foldedTypes[type] as string).length >= MIN_GRAM_LENGTH
}

function indexSpelling(right: Profile): SpellingIndex {
  const meetings = new Map<number, number[]>()
  const sounds: (string | null)[] = []
  for (let type = 0; type < right.types.length; type++) {
    const sound = canUseGrams(right, type) ? soundFold(right.foldedTypes[type] as string) : null
    sounds.push(sound)
    if (sound === null) continue
    for (const key of meetingKeys(sound)) {
      const postings = meetings.get(key)
      if (postings === undefined) meetings.set(key, [type])
      else if (postings.length < MAX_POSTINGS) postings.push(type)
    }
  }
  return {
    values: indexBy(right, (type) => valueKey(right, type)),
    folded: indexBy(right, (type) =>
      right.typeClass[type] === TokenClass.phrase ? null : (right.foldedTypes[type] as string)
    ),
    prefixes: indexBy(right, (type) => {
      const folded = right.foldedTypes[type] as string
      return folded.length >= PREFIX && mayBeCognate(right, type) ? folded.slice(0, PREFIX) : null
    }),
    meetings,
    sounds,
    grams: sounds.map(() => null),
    shared: new Uint8Array(right.types.length)
  }
}

function offerSpelling(left: Profile, type: number, index: SpellingIndex, list: PartnerList): void {
  const folded = left.foldedTypes[type] as string
  if (left.typeClass[type] === TokenClass.phrase) return
  const value = valueKey(left, type)
  if (value !== null)
    for (const partner of index.values.get(value) ?? [])
      list.offer(partner, NUMBER_WORD, MatchSource.vocabulary)
  if (!isWord(left.typeClass[type] as number) || mayBeCognate(left, type))
    for (const partner of index.folded.get(folded) ?? [])
      list.offer(partner, sameStrength(left, type), MatchSource.same)
  if (folded.length < PREFIX || !mayBeCognate(left, type)) return
  const alike = index.prefixes.get(folded.slice(0, PREFIX)) ?? []
  if (alike.length <= MAX_PREFIX_PARTNERS)
    for (const partner of alike)
      list.offer(partner, SAME_PREFIX / Math.sqrt(alike.length), MatchSource.cognate)
}

function offerGrams(left: Profile, type: number, index: SpellingIndex, list: PartnerList): void {
  if (!canUseGrams(left, type) || list.best >= SAME_PREFIX / 2) return
  const sound = soundFold(left.foldedTypes[type] as string)
  const met: number[] = []
  for (const key of meetingKeys(sound))
    for (const partner of index.meetings.get(key) ?? []) {
      if (index.shared[partner] === 0) met.push(partner)
      index.shared[partner] = Math.min(255, (index.shared[partner] as number) + 1)
    }
  let grams: Int32Array | null = null
  for (const partner of met) {
    const count = index.shared[partner] as number
    index.shared[partner] = 0
    const other = index.sounds[partner] as string
    if (count < MIN_SHARED * Math.min(sound.length, other.length)) continue
    grams ??= gramsOf(sound)
    const dice = gramDice(grams, (index.grams[partner] ??= gramsOf(other)))
    if (dice >= MIN_DICE) list.offer(partner, GRAM_STRENGTH * dice, MatchSource.cognate)
  }
}

type ConceptIndex = {
  readonly source: LexicalSource
  readonly byConcept: Map<number, { type: number; weight: number }[]>
}

function indexConcepts(right: Profile, source: LexicalSource): ConceptIndex {
  const byConcept = new Map<number, { type: number; weight: number }[]>()
  for (let type = 0; type < right.types.length; type++) {
    for (const match of source.vocabulary.conceptsOf(right.language, right.types[type] as string)) {
      const list = byConcept.get(match.concept) ?? []
      list.push({ type, weight: match.weight })
      byConcept.set(match.concept, list)
    }
  }
  return { source, byConcept }
}

function offerConcepts(left: Profile, type: number, index: ConceptIndex, list: PartnerList): void {
  const { strengthOf, kind, vocabulary } = index.source
  for (const match of vocabulary.conceptsOf(left.language, left.types[type] as string))
    for (const partner of index.byConcept.get(match.concept) ?? [])
      list.offer(partner.type, strengthOf(match.concept) * match.weight * partner.weight, kind)
}

/** What spelling and word lists say about the words of two columns. Time is linear in the number of types. */
export function buildLexicon(left: Profile, right: Profile, sources: readonly LexicalSource[]): Lexicon {
  const spelling = indexSpelling(right)
  const concepts = sources.map((source) => indexConcepts(right, source))
  const list = new PartnerList(right.types.length)
  for (let type = 0; type < left.types.length; type++) {
    offerSpelling(left, type, spelling, list)
    for (const index of concepts) offerConcepts(left, type, index, list)
    offerGrams(left, type, spelling, list)
    list.close()
  }
  const probability = Float32Array.from(list.probabilities)
  return {
    start: Int32Array.from(list.starts),
    partner: Int32Array.from(list.partners),
    forward: probability,
    backward: probability,
    source: Uint8Array.from(list.sources)
  }
}
