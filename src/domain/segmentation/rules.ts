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

/**
 * A person's rules for texts in a language: those of the tag as it is or else of its first part (`de-AT` -> `de`, `no` -> `nb`),
 * and those for every language.
 */
export function ownRulesFor(own: OwnRules, language: LanguageTag): SegmentationRules {
  const find = (tag: string) => (Object.hasOwn(own, tag) ? own[tag] : undefined)
  const tag = language.toLowerCase()
  const base = tag.split('-')[0] ?? ''
  const special = find(tag) ?? find(base === 'no' ? 'nb' : base)
  const general = find(EVERY_LANGUAGE)
  if (special === undefined || general === undefined || special === general)
    return special ?? general ?? NO_RULES
  return {
    neverBreakAfter: [...special.neverBreakAfter, ...general.neverBreakAfter],
    alwaysBreakAfter: [...special.alwaysBreakAfter, ...general.alwaysBreakAfter]
  }
}
