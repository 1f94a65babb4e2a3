import { words, type LanguageRules } from '../language-rules.ts'

/** For every language without rules of its own: what is written alike in most of Europe, and no starters. */
export const defaultRules: LanguageRules = {
  language: 'und',
  abbreviations: words(`e.g i.e cf ca vs approx ed eds op cit`),
  titles: words(`dr prof mr mrs ms st gen col maj capt lt sgt ing`),
  beforeNumbers: words(`nr no nos n° p pp vol art fig tab tel cap`),
  compoundEndings: [],
  mayEnd: words(`co corp inc ltd jr sr u.s u.s.a u.k e.u kg km cm mm mln mio mrd`),
  units: [],
  endings: words(`etc a.m p.m`),
  continuations: [],
  beforeOrdinals: [],
  starters: [],
  relatives: [],
  labels: [],
  conjunctions: [],
  habits: {
    hasOrdinals: false,
    hasRomanOrdinals: true,
    abbreviatesFreely: true,
    breaksAfterColon: false,
    quotations: 'split'
  }
}
