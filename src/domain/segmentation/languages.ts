import type { LanguageTag } from '../model.ts'
import { compileRules, type CompiledRules, type LanguageRules } from './language-rules.ts'
import { cs } from './languages/cs.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { defaultRules } from './languages/default.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { it } from './languages/it.ts'
import { nb } from './languages/nb.ts'
import { nn } from './languages/nn.ts'
import { pl } from './languages/pl.ts'
import { ru } from './languages/ru.ts'
import { sv } from './languages/sv.ts'
import { vi } from './languages/vi.ts'
import { rulesLanguage } from './rules.ts'

/** The built-in rules by language; other languages use `defaultRules`. */
export const LANGUAGE_RULES: ReadonlyMap<LanguageTag, LanguageRules> = new Map(
  [cs, da, de, en, es, fr, it, nb, nn, pl, ru, sv, vi].map((rules) => [rules.language, rules])
)

/** The languages with rules of their own. */
export const builtInLanguages = (): readonly LanguageTag[] => [...LANGUAGE_RULES.keys()]

const compiled = new Map<LanguageTag, CompiledRules>()

/** The built-in rules of a language (`de`, `de-AT`, `no`) as lists; the default rules when there are none. */
export function builtInRules(language: LanguageTag): LanguageRules {
  return LANGUAGE_RULES.get(rulesLanguage(language)) ?? defaultRules
}

/** The rules of a language, ready to use. */
export function rulesOf(language: LanguageTag): CompiledRules {
  const rules = builtInRules(language)
  const ready = compiled.get(rules.language) ?? compileRules(rules)
  compiled.set(rules.language, ready)
  return ready
}
