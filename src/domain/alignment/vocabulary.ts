import { foldText } from '../text/fold.ts'

/** A meaning that a word can have: the concept's number and how surely the word means it, in 0..1. */
export type ConceptMatch = { readonly concept: number; readonly weight: number }

/** A word group of the list, as words in the form that `normalise` gives. */
export type VocabularyPhrase = {
  readonly key: string
  readonly words: readonly VocabularyWord[]
}
export type VocabularyWord = { readonly text: string; readonly isStem: boolean }

/** Words of several languages joined by what they mean. Concepts are numbers from 0. */
export type Vocabulary = {
  readonly conceptCount: number
  readonly languages: readonly string[]
  /**
   * What a single word can mean. Empty for unknown words and languages.
   * @param word lower case, with diacritics.
   */
  conceptsOf(language: string, word: string): readonly ConceptMatch[]
  hasPhrases(language: string): boolean
  /** The word groups that begin with a word, longest first; `phrase.key` can be asked with `conceptsOf`. */
  phrasesFrom(language: string, firstWord: string): readonly VocabularyPhrase[]
}

/** Endings that nouns, adjectives and verbs take, folded; a word of the list is recognised with any of them. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['e', 'en', 'er', 'es', 'em', 'n', 's', 'ern', 'nen', 't', 'te', 'ten', 'st'],
  nb: ['e', 'en', 'et', 'er', 'ene', 'ne', 'a', 's', 'ens', 'ets', 'enes', 'te', 't', 'r', 'n', 'ers'],
  en: ['s', 'es', 'ed', 'd', 'ing', 'er', 'ly'],
  fr: ['s', 'es', 'e', 'x', 'nt', 'ent', 'r', 'ns'],
  hu: 't ot et at ok ek ak k i a e ja je nak nek ban ben ba be bol bol ra re rol val vel on en n nal nel hoz hez ert kent ig'.split(
    ' '
  ),
  ro: ['i', 'ii', 'ul', 'ului', 'ele', 'elor', 'lor', 'le', 'a', 'ei', 'e', 'uri', 'urile', 'u', 'ilor', 'l'],
  is: 'ur i s a u ar ir um inn ins inu inum in ina inni innar id na anna unum nir'.split(' '),
  pl: [
    'a',
    'ach',
    'ami',
    'ow',
    'owi',
    'om',
    'em',
    'ie',
    'i',
    'u',
    'y',
    'ej',
    'ego',
    'emu',
    'ym',
    'ymi',
    'im',
    'imi',
    'ich',
    'ych',
    'e',
    'o',
    'iem',
    'iego',
    'iej',
    'ia',
    'iu',
    'ze',
    'la',
    'lo',
    'li',
    'ly',
    'l',
    'ac',
    'ja',
    'je'
  ]
}
const FINAL_VOWEL: Readonly<Record<string, RegExp>> = { pl: /[aeioy]$/, de: /e$/, nb: /e$/, en: /e$/ }
/** Languages that write compounds as one word. */
const COMPOUNDING = new Set(['de', 'nb', 'nn', 'da', 'sv', 'is', 'nl', 'hu', 'fi'])
/** Languages whose marks tell words apart: `má`, `mà` and `mả` are three words. */
const TONAL = new Set(['vi'])

const MIN_INFLECTED = 4
const MIN_STEM = 3
const MIN_PART = 4
/** A stem that leaves more letters than an ending has is rather the first part of a compound. */
const LONGEST_ENDING = 4
const INFLECTED_WEIGHT = 0.9
const COMPOUND_WEIGHT = 0.6

/** The form in which words are compared: folded, but with marks where they carry meaning. */
export function normaliseWord(language: string, word: string): string {
  return TONAL.has(language) ? word.toLowerCase().normalize('NFC') : foldText(word)
}

type LanguageIndex = {
  readonly exact: Map<string, number[]>
  readonly bases: Map<string, number[]>
  readonly stems: Map<string, number[]>
  readonly phrases: Map<string, VocabularyPhrase[]>
  readonly memory: Map<string, readonly ConceptMatch[]>
}

const NOTHING: readonly ConceptMatch[] = []

function add(map: Map<string, number[]>, key: string, concept: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [concept])
  else if (!list.includes(concept)) list.push(concept)
}

function newIndex(): LanguageIndex {
  return { exact: new Map(), bases: new Map(), stems: new Map(), phrases: new Map(), memory: new Map() }
}

function addPhrase(index: LanguageIndex, language: string, parts: readonly string[], concept: number): void {
  const words = parts.map((part) => {
    const isStem = part.endsWith('*')
    return { text: normaliseWord(language, isStem ? part.slice(0, -1) : part), isStem }
  })
  const key = words.map((word) => word.text).join(' ')
  add(index.exact, key, concept)
  const first = words[0]
  if (first === undefined) return
  const start = first.isStem ? first.text.slice(0, MIN_STEM) : first.text
  const list = index.phrases.get(start) ?? []
  if (!list.some((phrase) => phrase.key === key)) list.push({ key, words })
  index.phrases.set(start, list)
}

function addWord(index: LanguageIndex, language: string, written: string, concept: number): void {
  const text = written.trim()
  if (text === '') return
  if (text.includes(' ')) return addPhrase(index, language, text.split(/\s+/), concept)
  if (text.endsWith('*')) return add(index.stems, normaliseWord(language, text.slice(0, -1)), concept)
  const word = normaliseWord(language, text)
  add(index.exact, word, concept)
  if (word.length >= MIN_INFLECTED && ENDINGS[language] !== undefined)
    add(index.bases, word.replace(FINAL_VOWEL[language] ?? /$/, ''), concept)
}

function collect(into: Map<number, number>, concepts: readonly number[] | undefined, weight: number): void {
  for (const concept of concepts ?? []) into.set(concept, Math.max(into.get(concept) ?? 0, weight))
}

/** Concepts of the longest stem that begins the word, with a lower weight when much is left over. */
function collectStems(index: LanguageIndex, word: string, into: Map<number, number>): number {
  for (let length = word.length; length >= MIN_STEM; length--) {
    const concepts = index.stems.get(word.slice(0, length))
    if (concepts === undefined) continue
    collect(into, concepts, word.length - length <= LONGEST_ENDING ? INFLECTED_WEIGHT : COMPOUND_WEIGHT)
    return length
  }
  return 0
}

function collectInflected(
  index: LanguageIndex,
  language: string,
  word: string,
  into: Map<number, number>
): void {
  collect(into, index.bases.get(word), INFLECTED_WEIGHT)
  for (const ending of ENDINGS[language] ?? []) {
    if (word.length - ending.length < MIN_STEM || !word.endsWith(ending)) continue
    collect(into, index.bases.get(word.slice(0, -ending.length)), INFLECTED_WEIGHT)
  }
}

function collectWhole(index: LanguageIndex, language: string, word: string, into: Map<number, number>): void {
  collect(into, index.exact.get(word), 1)
  collectInflected(index, language, word, into)
  collectStems(index, word, into)
}

/** Looks for a known first and a known last part: `Handels|abkommen`, `handels|avtale`. */
function collectCompound(
  index: LanguageIndex,
  language: string,
  word: string,
  into: Map<number, number>
): void {
  for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut++) {
    const last = new Map<number, number>()
    collectWhole(index, language, word.slice(cut), last)
    if (last.size === 0) continue
    for (const concept of last.keys()) collect(into, [concept], COMPOUND_WEIGHT)
    const first = new Map<number, number>()
    collectWhole(index, language, word.slice(0, cut), first)
    if (first.size === 0 && word[cut - 1] === 's')
      collectWhole(index, language, word.slice(0, cut - 1), first)
    for (const concept of first.keys()) collect(into, [concept], COMPOUND_WEIGHT)
    return
  }
}

/** One concept: its words by language, as written in a list (`handel*`, `thương mại`). */
export type ConceptWords = ReadonlyMap<string, readonly string[]>

/** What a language's words mean; made when the language is asked for first, since a list holds many. */
function indexLanguage(language: string, concepts: readonly ConceptWords[]): LanguageIndex {
  const index = newIndex()
  for (const [concept, words] of concepts.entries())
    for (const word of words.get(language) ?? []) addWord(index, language, word, concept)
  for (const phrases of index.phrases.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return index
}

class IndexedVocabulary implements Vocabulary {
  readonly languages: readonly string[]
  readonly conceptCount: number
  readonly #concepts: readonly ConceptWords[]
  readonly #indexes = new Map<string, LanguageIndex>()

  constructor(concepts: readonly ConceptWords[]) {
    this.#concepts = concepts
    this.conceptCount = concepts.length
    this.languages = [...new Set(concepts.flatMap((words) => [...words.keys()]))]
  }

  #index(language: string): LanguageIndex {
    const known = this.#indexes.get(language)
    if (known !== undefined) return known
    const index = indexLanguage(language, this.languages.includes(language) ? this.#concepts : [])
    this.#indexes.set(language, index)
    return index
  }

  conceptsOf(language: string, word: string): readonly ConceptMatch[] {
    const index = this.#index(language)
    const text = normaliseWord(language, word)
    const known = index.memory.get(text)
    if (known !== undefined) return known
    const found = new Map<number, number>()
    if (text.includes(' ')) collect(found, index.exact.get(text), 1)
    else collectWhole(index, language, text, found)
    if (COMPOUNDING.has(language) && text.length >= 2 * MIN_PART && !index.exact.has(text))
      collectCompound(index, language, text, found)
    const result = found.size === 0 ? NOTHING : [...found].map(([concept, weight]) => ({ concept, weight }))
    index.memory.set(text, result)
    return result
  }

  hasPhrases(language: string): boolean {
    return this.#index(language).phrases.size > 0
  }

  phrasesFrom(language: string, firstWord: string): readonly VocabularyPhrase[] {
    const { phrases } = this.#index(language)
    if (phrases.size === 0) return []
    const text = normaliseWord(language, firstWord)
    const whole = phrases.get(text) ?? []
    if (text.length <= MIN_STEM) return whole
    const stems = phrases.get(text.slice(0, MIN_STEM))
    return stems === undefined ? whole : [...whole, ...stems]
  }
}

/** Builds a vocabulary from concepts; for word lists that are not in the format of `parseVocabulary`. */
export function vocabularyOf(concepts: Iterable<ConceptWords>): Vocabulary {
  return new IndexedVocabulary([...concepts])
}

/**
 * Reads a word list. The first line names the languages, a tab between them; every other line is a concept
 * with one field a language; a field holds alternatives separated by `|` and may be empty. `word*` is a stem
 * and stands for every word that begins so; a word without star also stands for its forms with the usual
 * endings of its language, and as part of a compound in languages that write them as one word. Words with
 * spaces are matched word by word, each of which may be a stem. Case and diacritics do not matter, except in
 * Vietnamese. Empty lines and lines that begin with `#` are skipped.
 */
export function parseVocabulary(text: string): Vocabulary {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const languages = (lines[0] ?? '').split('\t').map((language) => language.trim())
  return vocabularyOf(
    lines.slice(1).map((line) => {
      const fields = line.split('\t')
      return new Map(languages.map((language, at) => [language, (fields[at] ?? '').split('|')]))
    })
  )
}
