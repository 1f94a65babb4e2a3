import { type Lexicon, MatchSource } from './lexicon.ts'
import type { Profile } from './profile.ts'
import { MATCH_RATE, TOKEN_GROUP, TokenClass } from './token-class.ts'

/** One column of a pair as the word score sees it. */
export type PairSide = {
  readonly profile: Profile
  /** By token: rate / (1 - rate), where the rate is how likely a right translation explains it. */
  readonly odds: Float32Array
  /** By token: the most by which an explanation may raise the likelihood. */
  readonly limit: Float32Array
  /** By sentence: the score when nothing of it is explained, the sum of log(1 - rate). */
  readonly unexplained: Float64Array
  /** By type: how frequent the word is among the tokens of its group. */
  readonly frequency: Float64Array
}

/** Two columns and what is known about their words. */
export type PairModel = {
  readonly left: PairSide
  readonly right: PairSide
  readonly lexicon: Lexicon
  /** Probability of each lexicon entry for sentences that the entry was learned from: without their own share. */
  readonly heldForward: Float32Array
  readonly heldBackward: Float32Array
  /** Right and left training group of each sentence; equal numbers were learned from together, -1 is none. */
  readonly leftGroup: Int32Array
  readonly rightGroup: Int32Array
}

/** Tokens added to every count, so that a word of a short text does not look rarer than words are. */
const BACKGROUND = 1000
/** The most that one explained token may count, in nats. */
const MAX_TOKEN_GAIN = 5
/** Match rate of words that a word list or the learned table knows a partner for in the other column. */
const COVERED_RATE = 0.5

function coveredTypes(count: number, lexicon: Lexicon, isLeft: boolean): Uint8Array {
  const covered = new Uint8Array(count)
  for (let type = 0; type + 1 < lexicon.start.length; type++)
    for (let at = lexicon.start[type] as number; at < (lexicon.start[type + 1] as number); at++) {
      if ((lexicon.source[at] as number) < MatchSource.vocabulary) continue
      const of = isLeft ? type : (lexicon.partner[at] as number)
      covered[of] = 1
    }
  return covered
}

function sideOf(profile: Profile, covered: Uint8Array): PairSide {
  const odds = new Float32Array(profile.tokenType.length)
  const limit = new Float32Array(profile.tokenType.length)
  const unexplained = new Float64Array(profile.sentenceCount)
  for (let at = 0; at < odds.length; at++) {
    const tokenClass = profile.tokenClass[at] as number
    const isWord =
      (tokenClass >= TokenClass.acronym && tokenClass <= TokenClass.shortWord) ||
      tokenClass === TokenClass.phrase
    let value = MATCH_RATE[tokenClass] as number
    if (isWord && covered[profile.tokenType[at] as number] === 1) value = Math.max(value, COVERED_RATE)
    odds[at] = value / (1 - value)
    limit[at] = Math.exp(MAX_TOKEN_GAIN) / (1 - value)
    const sentence = profile.tokenSentence[at] as number
    unexplained[sentence] = (unexplained[sentence] as number) + Math.log(1 - value)
  }
  const frequency = new Float64Array(profile.types.length)
  for (let type = 0; type < frequency.length; type++) {
    const group = TOKEN_GROUP[profile.typeClass[type] as number] as number
    frequency[type] =
      (profile.typeCount[type] as number) / ((profile.groupTotals[group] as number) + BACKGROUND)
  }
  return { profile, odds, limit, unexplained, frequency }
}

/** The model before anything was learned from the two texts themselves. */
export function pairModel(left: Profile, right: Profile, lexicon: Lexicon): PairModel {
  return {
    left: sideOf(left, coveredTypes(left.types.length, lexicon, true)),
    right: sideOf(right, coveredTypes(right.types.length, lexicon, false)),
    lexicon,
    heldForward: lexicon.forward,
    heldBackward: lexicon.backward,
    leftGroup: new Int32Array(left.sentenceCount).fill(-1),
    rightGroup: new Int32Array(right.sentenceCount).fill(-1)
  }
}

function groupNumbers(sentenceCount: number, groups: readonly (readonly number[])[]): Int32Array {
  const numbers = new Int32Array(sentenceCount).fill(-1)
  for (const [group, sentences] of groups.entries())
    for (const sentence of sentences) numbers[sentence] = group
  return numbers
}

/**
 * The same columns with a larger lexicon.
 * @param leftGroups sentences by training group, in step with `rightGroups`.
 */
export function withLexicon(
  model: PairModel,
  lexicon: Lexicon,
  heldForward: Float32Array,
  heldBackward: Float32Array,
  leftGroups: readonly (readonly number[])[],
  rightGroups: readonly (readonly number[])[]
): PairModel {
  const left = model.left.profile
  const right = model.right.profile
  return {
    left: sideOf(left, coveredTypes(left.types.length, lexicon, true)),
    right: sideOf(right, coveredTypes(right.types.length, lexicon, false)),
    lexicon,
    heldForward,
    heldBackward,
    leftGroup: groupNumbers(left.sentenceCount, leftGroups),
    rightGroup: groupNumbers(right.sentenceCount, rightGroups)
  }
}
