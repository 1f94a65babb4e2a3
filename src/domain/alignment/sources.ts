import { type LexicalSource, MatchSource } from './lexicon.ts'
import { localeNames } from './locale-names.ts'
import type { AlignmentOptions, DictionaryEntry } from './suggestion.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Probability with which an entry of each kind of list gives the translation that is really used. */
const VOCABULARY_STRENGTH = 0.4
const DICTIONARY_STRENGTH = 0.45
const NAME_STRENGTH = 0.5

/** Entries as concepts of two languages, in order. */
function conceptsOf(entries: readonly DictionaryEntry[]): Map<string, string[]>[] {
  return entries.map(({ fromLanguage, from, toLanguage, to }) =>
    fromLanguage === toLanguage
      ? new Map([[fromLanguage, [from, to]]])
      : new Map([
          [fromLanguage, [from]],
          [toLanguage, [to]]
        ])
  )
}

/** The word lists that apply to some languages: a person's, what was learned elsewhere, the built-in one, names. */
export function lexicalSources(languages: readonly string[], options: AlignmentOptions): LexicalSource[] {
  const used = new Set(languages)
  const isUsed = (entry: DictionaryEntry): boolean =>
    used.has(entry.fromLanguage) && used.has(entry.toLanguage)
  const dictionary = (options.dictionary ?? []).filter(isUsed)
  const learned = (options.learned ?? []).filter(isUsed)
  const sources: LexicalSource[] = []
  if (dictionary.length > 0)
    sources.push({
      kind: MatchSource.dictionary,
      strengthOf: () => DICTIONARY_STRENGTH,
      vocabulary: vocabularyOf(conceptsOf(dictionary))
    })
  if (learned.length > 0)
    sources.push({
      kind: MatchSource.learnedElsewhere,
      strengthOf: (concept) => Math.min(1, Math.max(0, learned[concept]?.probability ?? 0)),
      vocabulary: vocabularyOf(conceptsOf(learned))
    })
  if (options.vocabulary !== undefined)
    sources.push({
      kind: MatchSource.vocabulary,
      strengthOf: () => VOCABULARY_STRENGTH,
      vocabulary: options.vocabulary
    })
  sources.push({
    kind: MatchSource.vocabulary,
    strengthOf: () => NAME_STRENGTH,
    vocabulary: localeNames([...used])
  })
  return sources
}
