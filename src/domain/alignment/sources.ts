import { type LexicalSource, MatchSource } from './lexicon.ts'
import { localeNames } from './locale-names.ts'
import type { AlignmentOptions } from './suggestion.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Probability with which an entry of each kind of list gives the translation that is really used. */
const VOCABULARY_STRENGTH = 0.4
const DICTIONARY_STRENGTH = 0.45
const NAME_STRENGTH = 0.5

/** The word lists that apply to some languages, strongest first. */
export function lexicalSources(languages: readonly string[], options: AlignmentOptions): LexicalSource[] {
  const sources: LexicalSource[] = []
  const used = new Set(languages)
  const entries = (options.dictionary ?? []).filter((e) => used.has(e.fromLanguage) && used.has(e.toLanguage))
  if (entries.length > 0)
    sources.push({
      kind: MatchSource.dictionary,
      strength: DICTIONARY_STRENGTH,
      vocabulary: vocabularyOf(
        entries.map(
          (entry) =>
            new Map([
              [entry.fromLanguage, [entry.from]],
              [entry.toLanguage, [entry.to]]
            ])
        )
      )
    })
  if (options.vocabulary !== undefined)
    sources.push({
      kind: MatchSource.vocabulary,
      strength: VOCABULARY_STRENGTH,
      vocabulary: options.vocabulary
    })
  sources.push({ kind: MatchSource.vocabulary, strength: NAME_STRENGTH, vocabulary: localeNames([...used]) })
  return sources
}
