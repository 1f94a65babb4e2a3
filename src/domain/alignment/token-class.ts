/** What kind of token it is; decides how surely a translation repeats it. */
export const TokenClass = {
  longNumber: 0,
  shortNumber: 1,
  acronym: 2,
  name: 3,
  capitalised: 4,
  longWord: 5,
  shortWord: 6,
  tone: 7,
  mark: 8,
  dash: 9,
  phrase: 10
} as const
export type TokenClass = (typeof TokenClass)[keyof typeof TokenClass]

export const TOKEN_CLASS_COUNT = 11

/**
 * How often a token has a recognisable counterpart in a right translation, by class: figures and question
 * marks nearly always, common words seldom as long as no word list knows them. First estimates from reading;
 * `PairModel` raises the rate of words that a word list covers.
 */
export const MATCH_RATE: readonly number[] = [
  0.85, // longNumber
  0.7, // shortNumber
  0.6, // acronym
  0.5, // name
  0.3, // capitalised: sentence-initial, or any noun in German
  0.2, // longWord
  0.05, // shortWord
  0.85, // tone: ? !
  0.6, // mark: quotes, brackets, colon, semicolon, per cent, currency
  0.3, // dash
  0.2 // phrase: two syllables that often stand together
]

/** Tokens compete for a counterpart inside their group only: a name is not thinned out by function words. */
export const TOKEN_GROUP: readonly number[] = [0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 3]
export const TOKEN_GROUP_COUNT = 4
