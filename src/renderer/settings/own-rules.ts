import type { LanguageTag } from '../../domain/model.ts'
import type { SegmentationRules } from '../../domain/segmentation/rules.ts'
import type { Settings } from '../../shared/settings.ts'

/** A person's rules by language, as the settings keep them. */
type StoredRules = Settings['segmentation']
export const RULE_KINDS = ['neverBreakAfter', 'alwaysBreakAfter'] as const
export type RuleKind = (typeof RULE_KINDS)[number]

const listOf = (own: StoredRules, language: LanguageTag, kind: RuleKind): readonly string[] =>
  own[language]?.[kind] ?? []

const withList = (
  own: StoredRules,
  language: LanguageTag,
  kind: RuleKind,
  list: readonly string[]
): StoredRules => {
  const changed = {
    neverBreakAfter: own[language]?.neverBreakAfter ?? [],
    alwaysBreakAfter: own[language]?.alwaysBreakAfter ?? [],
    [kind]: [...list]
  }
  const { [language]: _, ...others } = own
  const isEmpty = changed.neverBreakAfter.length + changed.alwaysBreakAfter.length === 0
  return isEmpty ? others : { ...others, [language]: changed }
}

/**
 * What was typed as a rule: in one line, and with the full stop that an abbreviation ends with. Empty when nothing was typed.
 */
export const phraseOf = (kind: RuleKind, typed: string): string => {
  const phrase = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  return kind === 'neverBreakAfter' && /[\p{L}\p{M}\p{N}]$/u.test(phrase) ? `${phrase}.` : phrase
}

/** Whether the list holds the phrase. */
export const hasPhrase = (own: StoredRules, language: LanguageTag, kind: RuleKind, phrase: string): boolean =>
  listOf(own, language, kind).includes(phrase)

/** The rules with a phrase more, last in its list. */
export const withPhrase = (
  own: StoredRules,
  language: LanguageTag,
  kind: RuleKind,
  phrase: string
): StoredRules =>
  hasPhrase(own, language, kind, phrase)
    ? own
    : withList(own, language, kind, [...listOf(own, language, kind), phrase])

/** The rules without a phrase. */
export const withoutPhrase = (
  own: StoredRules,
  language: LanguageTag,
  kind: RuleKind,
  phrase: string
): StoredRules =>
  withList(
    own,
    language,
    kind,
    listOf(own, language, kind).filter((other) => other !== phrase)
  )

/** The rules with those of a file; `added` counts the phrases that were not there. */
export const withRules = (
  own: StoredRules,
  given: ReadonlyMap<LanguageTag, SegmentationRules>
): { readonly rules: StoredRules; readonly added: number } => {
  let rules = own
  let added = 0
  for (const [language, lists] of given) {
    for (const kind of RULE_KINDS) {
      const there = new Set(listOf(own, language, kind))
      const fresh = [...new Set(lists[kind])].filter((phrase) => !there.has(phrase))
      added += fresh.length
      if (fresh.length > 0) rules = withList(rules, language, kind, [...there, ...fresh])
    }
  }
  return { rules, added }
}
