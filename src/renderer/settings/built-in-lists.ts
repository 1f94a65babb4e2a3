import type { LanguageRules } from '../../domain/segmentation/language-rules.ts'
import { foldText } from '../../domain/text/fold.ts'

/** The lists in the order in which they are shown. */
const LIST_KINDS = [
  'abbreviations',
  'titles',
  'beforeNumbers',
  'compoundEndings',
  'mayEnd',
  'units',
  'endings',
  'continuations',
  'beforeOrdinals',
  'starters',
  'relatives',
  'labels',
  'conjunctions'
] as const satisfies readonly (keyof LanguageRules)[]

export type BuiltInList = {
  readonly kind: (typeof LIST_KINDS)[number]
  /** As a person writes them, in small letters and in the order of the alphabet. */
  readonly words: readonly string[]
}

/** Lists whose words are written with a full stop at their end, which the rules leave out. */
const ABBREVIATED: ReadonlySet<string> = new Set([
  'abbreviations',
  'titles',
  'beforeNumbers',
  'compoundEndings',
  'mayEnd',
  'units',
  'endings'
])

const written = (kind: string, word: string): string =>
  ABBREVIATED.has(kind) && !word.endsWith('.') ? `${word}.` : word

/** Case, diacritics and spaces do not count: `Z. B.` finds `z.b.`. */
const folded = (text: string): string => foldText(text).replace(/\s+/g, '')

/** The built-in lists of a language that hold words with `filter` in them, and of these only such words. */
export const builtInLists = (rules: LanguageRules, filter: string): readonly BuiltInList[] => {
  const wanted = folded(filter)
  const { compare } = new Intl.Collator(rules.language)
  return LIST_KINDS.map((kind) => ({
    kind,
    words: [...new Set(rules[kind].map((word) => written(kind, word)))]
      .filter((word) => folded(word).includes(wanted))
      .toSorted(compare)
  })).filter(({ words }) => words.length > 0)
}
