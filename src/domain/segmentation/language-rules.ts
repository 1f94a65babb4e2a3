import type { LanguageTag } from '../model.ts'

/**
 * What the segmenter knows about a language, as lists that a person can read. Words stand in lower case and without
 * their final full stop; spaces inside are left out (`z. B.` is `z.b`, which also covers `z.B.`).
 */
export type LanguageRules = {
  readonly language: LanguageTag
  /** Something always follows: never the end of a sentence (`bzw.`, `e.g.`). */
  readonly abbreviations: readonly string[]
  /** Stand before a name: never the end of a sentence (`Dr.`, `PGS.TS.`). */
  readonly titles: readonly string[]
  /** Abbreviations only before a number, words otherwise (`Art. 5`, but `dieser Art.`). */
  readonly beforeNumbers: readonly string[]
  /** Ends of compounds that are abbreviated before a number (`Schillerstr. 12`). */
  readonly compoundEndings: readonly string[]
  /** May end a sentence, and do before a likely sentence starter (`Co.`, `Mio.`, `r.`). */
  readonly mayEnd: readonly string[]
  /** Units and years after a number (`3 m.`, `2019 r.`): end a sentence before any capital letter once enough was said. */
  readonly units: readonly string[]
  /** Close an enumeration: end a sentence before any capital letter (`usw.`, `osv.`, `itd.`). */
  readonly endings: readonly string[]
  /** Words that go on after an ordinal number or a time: month names, nouns, zones (`16. Dezember`, `5 a.m. Eastern`). */
  readonly continuations: readonly string[]
  /** Words that announce an ordinal number (`am 16.`, `der 4.`). */
  readonly beforeOrdinals: readonly string[]
  /** Words that often open a sentence and are written small inside one. */
  readonly starters: readonly string[]
  /** Words that join a remark in brackets to the sentence before (`(Which was true.)`). */
  readonly relatives: readonly string[]
  /** Words before a colon that name what follows (`Foto: Reuters`). */
  readonly labels: readonly string[]
  /** Words that join the last of a series (`og`, `eller`); only looked at where colons break. */
  readonly conjunctions: readonly string[]
  readonly habits: LanguageHabits
}

export type LanguageHabits = {
  /** Ordinal numbers are written with a full stop. */
  readonly hasOrdinals: boolean
  /** Roman numerals are ordinal numbers, too (`Ludwig XIV. regierte`). */
  readonly hasRomanOrdinals: boolean
  /** A capital letter after a colon opens a sentence of its own. */
  readonly breaksAfterColon: boolean
  /** Any word may be cut short with a full stop (`ausschl.`), so that a small letter after one seldom begins a sentence. */
  readonly abbreviatesFreely: boolean
  /**
   * What ends a sentence inside a quotation: everything that does outside (`split`), no ellipses, which mark what was left out
   * (`marks`), or full stops only, and none in a quotation that is itself no sentence (`stops`).
   */
  readonly quotations: 'split' | 'marks' | 'stops'
}

/** Splits a list that is written as text, by white space. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

export const NEVER = 1
export const TITLE = 2
export const BEFORE_NUMBER = 4
export const MAY_END = 8
export const ENDING = 16
export const UNIT = 32

/** Rules as the segmenter looks them up. */
export type CompiledRules = {
  /** Bits of NEVER, TITLE, BEFORE_NUMBER, MAY_END, ENDING and UNIT by word in lower case. */
  readonly known: ReadonlyMap<string, number>
  /** Bits of a word as written, 0 when it is none; names in capitals (`SV`) are not small abbreviations (`sv.`). */
  readonly bitsOf: (word: string) => number
  /** Length of the longest key of `known`. */
  readonly longestKnown: number
  readonly continuations: ReadonlySet<string>
  readonly beforeOrdinals: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly compoundEndings: readonly string[]
  readonly labels: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly habits: LanguageHabits
}

/** Prepares rules for looking up; do this once a language. */
export function compileRules(rules: LanguageRules): CompiledRules {
  const known = new Map<string, number>()
  const add = (list: readonly string[], bit: number) => {
    for (const word of list) known.set(word, (known.get(word) ?? 0) | bit)
  }
  add(rules.abbreviations, NEVER)
  add(rules.titles, TITLE)
  add(rules.beforeNumbers, BEFORE_NUMBER)
  add(rules.mayEnd, MAY_END)
  add(rules.endings, ENDING)
  add(rules.units, UNIT)
  const bitsOf = (word: string) => {
    const bits = known.get(word)
    if (bits !== undefined) return bits
    const lower = word.toLowerCase()
    const isName = lower !== word && word.length > 1 && /^\p{Lu}+$/u.test(word)
    return (known.get(lower) ?? 0) & (isName ? ~(NEVER | ENDING | UNIT) : ~0)
  }
  return {
    known,
    bitsOf,
    longestKnown: [...known.keys()].reduce((longest, word) => Math.max(longest, word.length), 0),
    continuations: new Set(rules.continuations),
    beforeOrdinals: new Set(rules.beforeOrdinals),
    starters: new Set(rules.starters),
    relatives: new Set(rules.relatives),
    compoundEndings: rules.compoundEndings,
    labels: new Set(rules.labels),
    conjunctions: new Set(rules.conjunctions),
    habits: rules.habits
  }
}
