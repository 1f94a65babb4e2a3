import type { LanguageTag } from '../model.ts'
import { compileRules, type CompiledRules, type LanguageRules } from './language-rules.ts'
import { de } from './languages/de.ts'
import { defaultRules } from './languages/default.ts'
import { en } from './languages/en.ts'
import { nb } from './languages/nb.ts'
import { pl } from './languages/pl.ts'
import { vi } from './languages/vi.ts'

/** The built-in rules by language; other languages use `defaultRules`. */
export const LANGUAGE_RULES: ReadonlyMap<LanguageTag, LanguageRules> = new Map(
  [de, en, nb, pl, vi].map((rules) => [rules.language, rules])
)

const compiled = new Map<LanguageTag, CompiledRules>()

/** The rules of a language (`de`, `de-AT`, `no`), ready to use; the default rules when there are none. */
export function rulesOf(language: LanguageTag): CompiledRules {
  const base = language.toLowerCase().split('-')[0] ?? ''
  const known = LANGUAGE_RULES.get(base === 'no' ? 'nb' : base) ?? defaultRules
  const ready = compiled.get(known.language) ?? compileRules(known)
  compiled.set(known.language, ready)
  return ready
}
