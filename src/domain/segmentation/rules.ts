import type { LanguageTag } from '../model.ts'

/** What a person may add to the built-in rules of a language, without a regular expression. */
export type SegmentationRules = {
  /** Never end a sentence after these, e.g. `PGS.TS.`. */
  readonly neverBreakAfter: readonly string[]
  /** Always end a sentence after these. */
  readonly alwaysBreakAfter: readonly string[]
}

export const NO_RULES: SegmentationRules = { neverBreakAfter: [], alwaysBreakAfter: [] }

/** A person's rules by language; those under `EVERY_LANGUAGE` count in each. */
export type OwnRules = Readonly<Record<LanguageTag, SegmentationRules>>

/** Stands for all languages, as in BCP 47. */
export const EVERY_LANGUAGE: LanguageTag = 'und'

/** The language whose rules a text follows: the tag's first part, and Bokmål for Norwegian. */
export function rulesLanguage(language: LanguageTag): LanguageTag {
  const base = language.toLowerCase().split('-')[0] ?? ''
  return base === 'no' ? 'nb' : base
}

/** A person's rules for texts in a language: those of the tag as it is, of its language (`de-AT` -> `de`), and of every language. */
export function ownRulesFor(own: OwnRules, language: LanguageTag): SegmentationRules {
  const tags = new Set([language.toLowerCase(), rulesLanguage(language), EVERY_LANGUAGE])
  const found = [...tags].flatMap((tag) => (Object.hasOwn(own, tag) ? (own[tag] ?? []) : []))
  return {
    neverBreakAfter: found.flatMap(({ neverBreakAfter }) => neverBreakAfter),
    alwaysBreakAfter: found.flatMap(({ alwaysBreakAfter }) => alwaysBreakAfter)
  }
}
