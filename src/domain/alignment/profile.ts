import { foldText } from '../text/fold.ts'
import type { LexicalSource } from './lexicon.ts'
import type { AlignmentColumn } from './suggestion.ts'
import { TOKEN_CLASS_COUNT, TOKEN_GROUP, TOKEN_GROUP_COUNT, TokenClass } from './token-class.ts'
import { tokenise } from './tokens.ts'
import { normaliseWord, type VocabularyPhrase } from './vocabulary.ts'

/** What the aligner needs to know of one column, computed once for the whole document. */
export type Profile = {
  readonly language: string
  readonly sentenceCount: number
  /** Characters other than white space, by sentence; at least 1. */
  readonly lengths: Float64Array
  readonly paragraphs: Int32Array
  /** Tokens of sentence i are `tokenStart[i]` to `tokenStart[i + 1]`. */
  readonly tokenStart: Int32Array
  readonly tokenType: Int32Array
  readonly tokenClass: Uint8Array
  readonly tokenSentence: Int32Array
  /** Number of tokens by sentence and group: `groupCounts[i * TOKEN_GROUP_COUNT + group]`. */
  readonly groupCounts: Int32Array
  readonly groupTotals: Float64Array
  readonly types: readonly string[]
  readonly foldedTypes: readonly string[]
  readonly typeCount: Int32Array
  /** The class that most of the type's tokens have. */
  readonly typeClass: Uint8Array
  /** Tokens of type t are `postings[postingStart[t]]` to `postings[postingStart[t + 1] - 1]`, ascending. */
  readonly postingStart: Int32Array
  readonly postings: Int32Array
}

/** Languages whose words are mostly written as several syllables with spaces between. */
const SYLLABIC = new Set(['vi'])
/** A pair of syllables is a token of its own when the document holds it at least this often. */
const MIN_PHRASE_COUNT = 2

class Interner {
  readonly ids = new Map<string, number>()
  readonly keys: string[] = []
  id(key: string): number {
    const known = this.ids.get(key)
    if (known !== undefined) return known
    this.ids.set(key, this.keys.length)
    this.keys.push(key)
    return this.keys.length - 1
  }
}

type Stream = { readonly types: number[]; readonly classes: number[]; readonly starts: number[] }

function readSentences(column: AlignmentColumn, interner: Interner): Stream {
  const stream: Stream = { types: [], classes: [], starts: [0] }
  for (const sentence of column.sentences) {
    for (const token of tokenise(sentence.text, column.language)) {
      stream.types.push(interner.id(token.key))
      stream.classes.push(token.tokenClass)
    }
    stream.starts.push(stream.types.length)
  }
  return stream
}

const isWordClass = (tokenClass: number): boolean =>
  tokenClass >= TokenClass.acronym && tokenClass <= TokenClass.shortWord

/** Adds a token for each pair of neighbouring syllables that recurs, after the sentence's own tokens. */
function addPhrases(stream: Stream, interner: Interner): Stream {
  const counts = new Map<number, number>()
  const base = interner.keys.length
  const pairAt = (at: number): number =>
    (stream.types[at] as number) * base + (stream.types[at + 1] as number)
  const eachPair = (sentence: number, visit: (at: number) => void): void => {
    const end = (stream.starts[sentence + 1] as number) - 1
    for (let at = stream.starts[sentence] as number; at < end; at++)
      if (isWordClass(stream.classes[at] as number) && isWordClass(stream.classes[at + 1] as number))
        visit(at)
  }
  const sentences = stream.starts.length - 1
  for (let i = 0; i < sentences; i++)
    eachPair(i, (at) => counts.set(pairAt(at), (counts.get(pairAt(at)) ?? 0) + 1))
  const result: Stream = { types: [], classes: [], starts: [0] }
  for (let i = 0; i < sentences; i++) {
    for (let at = stream.starts[i] as number; at < (stream.starts[i + 1] as number); at++) {
      result.types.push(stream.types[at] as number)
      result.classes.push(stream.classes[at] as number)
    }
    eachPair(i, (at) => {
      if ((counts.get(pairAt(at)) ?? 0) < MIN_PHRASE_COUNT) return
      const key = `${interner.keys[stream.types[at] as number]} ${interner.keys[stream.types[at + 1] as number]}`
      result.types.push(interner.id(key))
      result.classes.push(TokenClass.phrase)
    })
    result.starts.push(result.types.length)
  }
  return result
}

/** Whether the words from a place on are those of a phrase of a word list. */
function isPhraseAt(
  stream: Stream,
  at: number,
  end: number,
  phrase: VocabularyPhrase,
  words: readonly string[]
): boolean {
  if (at + phrase.words.length > end) return false
  return phrase.words.every((word, k) => {
    const text = words[stream.types[at + k] as number] as string
    return word.isStem ? text.startsWith(word.text) : text === word.text
  })
}

/** Adds a token for each word group that a word list knows, after the sentence's own tokens. */
function addKnownPhrases(
  stream: Stream,
  language: string,
  interner: Interner,
  sources: readonly LexicalSource[]
): Stream {
  if (!sources.some(({ vocabulary }) => vocabulary.hasPhrases(language))) return stream
  const words = interner.keys.map((key) => normaliseWord(language, key.startsWith('#') ? key.slice(1) : key))
  const phrasesOf = words.map((word) =>
    sources.flatMap(({ vocabulary }) => vocabulary.phrasesFrom(language, word))
  )
  const result: Stream = { types: [], classes: [], starts: [0] }
  for (let i = 0; i + 1 < stream.starts.length; i++) {
    const start = stream.starts[i] as number
    const end = stream.starts[i + 1] as number
    for (let at = start; at < end; at++) {
      result.types.push(stream.types[at] as number)
      result.classes.push(stream.classes[at] as number)
    }
    for (let at = start; at < end;) {
      const phrase = phrasesOf[stream.types[at] as number]?.find((each) =>
        isPhraseAt(stream, at, end, each, words)
      )
      if (phrase !== undefined) {
        result.types.push(interner.id(phrase.key))
        result.classes.push(TokenClass.phrase)
      }
      at += phrase?.words.length ?? 1
    }
    result.starts.push(result.types.length)
  }
  return result
}

function visibleLength(text: string): number {
  let length = 0
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 160) length++
  return Math.max(1, length)
}

function mostFrequentClass(typeCount: number, types: Int32Array, classes: Uint8Array): Uint8Array {
  const votes = new Int32Array(typeCount * TOKEN_CLASS_COUNT)
  for (let at = 0; at < types.length; at++) {
    const vote = (types[at] as number) * TOKEN_CLASS_COUNT + (classes[at] as number)
    votes[vote] = (votes[vote] as number) + 1
  }
  const result = new Uint8Array(typeCount)
  for (let type = 0; type < typeCount; type++) {
    let best = 0
    for (let k = 1; k < TOKEN_CLASS_COUNT; k++)
      if (
        (votes[type * TOKEN_CLASS_COUNT + k] as number) > (votes[type * TOKEN_CLASS_COUNT + best] as number)
      )
        best = k
    result[type] = best
  }
  return result
}

/** Groups token positions by type, ascending inside each: a counting sort. */
function index(
  types: Int32Array,
  typeCount: number
): { counts: Int32Array; starts: Int32Array; postings: Int32Array } {
  const counts = new Int32Array(typeCount)
  for (const type of types) counts[type] = (counts[type] as number) + 1
  const starts = new Int32Array(typeCount + 1)
  for (let type = 0; type < typeCount; type++)
    starts[type + 1] = (starts[type] as number) + (counts[type] as number)
  const next = starts.slice()
  const postings = new Int32Array(types.length)
  for (let at = 0; at < types.length; at++) {
    const type = types[at] as number
    postings[next[type] as number] = at
    next[type] = (next[type] as number) + 1
  }
  return { counts, starts, postings }
}

/** Reads a column into typed arrays: time and memory linear in its length. */
export function profileColumn(column: AlignmentColumn, sources: readonly LexicalSource[]): Profile {
  const interner = new Interner()
  const words = readSentences(column, interner)
  const known = addKnownPhrases(words, column.language, interner, sources)
  const stream = SYLLABIC.has(column.language) ? addPhrases(known, interner) : known
  const count = column.sentences.length
  const tokenType = Int32Array.from(stream.types)
  const tokenClass = Uint8Array.from(stream.classes)
  const tokenStart = Int32Array.from(stream.starts)
  const tokenSentence = new Int32Array(tokenType.length)
  const groupCounts = new Int32Array(count * TOKEN_GROUP_COUNT)
  const groupTotals = new Float64Array(TOKEN_GROUP_COUNT)
  for (let i = 0; i < count; i++) {
    for (let at = tokenStart[i] as number; at < (tokenStart[i + 1] as number); at++) {
      const group = TOKEN_GROUP[tokenClass[at] as number] as number
      tokenSentence[at] = i
      groupCounts[i * TOKEN_GROUP_COUNT + group] = (groupCounts[i * TOKEN_GROUP_COUNT + group] as number) + 1
      groupTotals[group] = (groupTotals[group] as number) + 1
    }
  }
  const { counts, starts, postings } = index(tokenType, interner.keys.length)
  return {
    language: column.language,
    sentenceCount: count,
    lengths: Float64Array.from(column.sentences, (sentence) => visibleLength(sentence.text)),
    paragraphs: Int32Array.from(column.sentences, (sentence) => sentence.paragraph),
    tokenStart,
    tokenType,
    tokenClass,
    tokenSentence,
    groupCounts,
    groupTotals,
    types: interner.keys,
    foldedTypes: interner.keys.map(foldText),
    typeCount: counts,
    typeClass: mostFrequentClass(interner.keys.length, tokenType, tokenClass),
    postingStart: starts,
    postings
  }
}
