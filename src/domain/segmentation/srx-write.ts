import type { LanguageTag } from '../model.ts'
import type { LanguageRules } from './language-rules.ts'
import { builtInRules } from './languages.ts'
import { EVERY_LANGUAGE, type SegmentationRules } from './rules.ts'

/** A person's rules by language. */
export type RulesByLanguage = ReadonlyMap<LanguageTag, SegmentationRules>

/** A rule of SRX, its two sides regular expressions. */
type SrxRule = { readonly isBreak: boolean; readonly before: string; readonly after: string }

const CLOSING = '[\\p{Pe}\\p{Pf}"\'”“’»]*'
const OPENING = '[\\p{Ps}\\p{Pi}"\'„“‘«–—-]*'

/**
 * The rules as SRX 2.0 (Segmentation Rules eXchange, LISA 2008): a person's own first, then the built-in lists, then the general
 * breaks. A person's rules for every language come before those of any. Other programs read them as regular expressions; what
 * the segmenter decides by looking further (starters, quotations, ordinals before nouns) has no form in SRX and is left out.
 */
export function writeSrx(languages: readonly LanguageTag[], person: RulesByLanguage): string {
  const isCascade = languages.includes(EVERY_LANGUAGE)
  const ordered = languages.toSorted((a, b) => Number(b === EVERY_LANGUAGE) - Number(a === EVERY_LANGUAGE))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<srx xmlns="http://www.lisa.org/srx20" version="2.0">',
    `  <header segmentsubflows="yes" cascade="${isCascade ? 'yes' : 'no'}">`,
    '    <formathandle type="start" include="no"/>',
    '    <formathandle type="end" include="yes"/>',
    '    <formathandle type="isolated" include="no"/>',
    '  </header>',
    '  <body>',
    '    <languagerules>',
    ...ordered.map((language) => writeLanguage(language, person.get(language))),
    '    </languagerules>',
    '    <maprules>',
    ...ordered.map(writeMap),
    '    </maprules>',
    '  </body>',
    '</srx>',
    ''
  ].join('\n')
}

function writeMap(language: LanguageTag): string {
  const pattern = language === EVERY_LANGUAGE ? '.*' : `${text(language)}.*`
  return `      <languagemap languagepattern="${pattern}" languagerulename="${text(language)}"/>`
}

function writeLanguage(language: LanguageTag, person: SegmentationRules | undefined): string {
  const rules = [
    ...phraseRules(person?.neverBreakAfter, false),
    ...phraseRules(person?.alwaysBreakAfter, true),
    ...(language === EVERY_LANGUAGE ? [] : builtInSrxRules(language))
  ]
  return [
    `      <languagerule languagerulename="${text(language)}">`,
    ...rules.map(writeRule),
    '      </languagerule>'
  ].join('\n')
}

function phraseRules(phrases: readonly string[] = [], isBreak: boolean): readonly SrxRule[] {
  return phrases.map((phrase) => ({ isBreak, before: `${border(phrase)}${literal(phrase)}`, after: '' }))
}

/** What is built in for a language, as far as SRX can say it, in the order in which it is asked. */
export function builtInSrxRules(language: LanguageTag): readonly SrxRule[] {
  return [
    ...listRules(builtInRules(language)),
    rule('yes', `[.?!…]+${CLOSING}`, `\\s+${OPENING}[\\p{Lu}\\p{Lo}\\p{Nd}]`),
    rule('yes', '[。！？]', ''),
    rule('yes', '', '\\n')
  ]
}

function listRules(rules: LanguageRules): readonly SrxRule[] {
  const abbreviations = [...rules.abbreviations, ...rules.titles]
  const mayEnd = [...rules.mayEnd, ...rules.units, ...rules.endings]
  return [
    ...abbreviations.map((word) => rule('no', abbreviation(word), '\\s')),
    ...rules.beforeNumbers.map((word) => rule('no', abbreviation(word), '\\s+\\p{Nd}')),
    ...mayEnd.map((word) => rule('no', abbreviation(word), '\\s+\\p{Ll}')),
    rule('no', '\\b\\p{Lu}\\.', '\\s+\\p{Lu}'),
    ...(rules.habits.hasOrdinals
      ? [
          rule('no', '\\b\\p{Nd}{1,3}\\.', '\\s+\\p{Ll}'),
          rule('no', '\\b\\p{Nd}{1,2}\\.', `\\s+(?i:${rules.continuations.map(literal).join('|')})\\b`)
        ]
      : [])
  ]
}

/** `z.b` stands for `z.B.` and `z. B.`, in small letters or with a capital. */
function abbreviation(word: string): string {
  return `\\b(?i:${word.split('.').map(literal).join('\\.\\s?')})\\.`
}

function border(phrase: string): string {
  return /^[\p{L}\p{N}]/u.test(phrase) ? '\\b' : ''
}

function literal(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function rule(isBreak: 'yes' | 'no', before: string, after: string): SrxRule {
  return { isBreak: isBreak === 'yes', before, after }
}

function writeRule({ isBreak, before, after }: SrxRule): string {
  const inner = `<beforebreak>${text(before)}</beforebreak><afterbreak>${text(after)}</afterbreak>`
  return `        <rule break="${isBreak ? 'yes' : 'no'}">${inner}</rule>`
}

function text(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
