import type { LanguageTag } from '../model.ts'
import type { LanguageRules } from './language-rules.ts'
import { builtInRules } from './languages.ts'
import type { SegmentationRules } from './rules.ts'

/** A person's rules by language. */
export type RulesByLanguage = ReadonlyMap<LanguageTag, SegmentationRules>

const CLOSING = '[\\p{Pe}\\p{Pf}"\'”“’»]*'
const OPENING = '[\\p{Ps}\\p{Pi}"\'„“‘«–—-]*'

/**
 * The rules as SRX 2.0 (Segmentation Rules eXchange, LISA 2008): a person's own first, then the built-in lists, then the general
 * breaks. Other programs read them as regular expressions; what the segmenter decides by looking further (starters, quotations,
 * ordinals before nouns) has no form in SRX and is left out.
 */
export function writeSrx(languages: readonly LanguageTag[], person: RulesByLanguage): string {
  const rules = languages.map((language) => writeLanguage(language, person.get(language)))
  const maps = languages.map(
    (language) =>
      `      <languagemap languagepattern="${text(language)}.*" languagerulename="${text(language)}"/>`
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<srx xmlns="http://www.lisa.org/srx20" version="2.0">',
    '  <header segmentsubflows="yes" cascade="no">',
    '    <formathandle type="start" include="no"/>',
    '    <formathandle type="end" include="yes"/>',
    '    <formathandle type="isolated" include="no"/>',
    '  </header>',
    '  <body>',
    '    <languagerules>',
    ...rules,
    '    </languagerules>',
    '    <maprules>',
    ...maps,
    '    </maprules>',
    '  </body>',
    '</srx>',
    ''
  ].join('\n')
}

function writeLanguage(language: LanguageTag, person: SegmentationRules | undefined): string {
  return [
    `      <languagerule languagerulename="${text(language)}">`,
    ...(person?.neverBreakAfter ?? []).map((phrase) => rule('no', `${border(phrase)}${literal(phrase)}`, '')),
    ...(person?.alwaysBreakAfter ?? []).map((phrase) =>
      rule('yes', `${border(phrase)}${literal(phrase)}`, '')
    ),
    ...writeBuiltIn(builtInRules(language)),
    rule('yes', `[.?!…]+${CLOSING}`, `\\s+${OPENING}[\\p{Lu}\\p{Lo}\\p{Nd}]`),
    rule('yes', '[。！？]', ''),
    rule('yes', '', '\\n'),
    '      </languagerule>'
  ].join('\n')
}

function writeBuiltIn(rules: LanguageRules): readonly string[] {
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

function rule(isBreak: 'yes' | 'no', before: string, after: string): string {
  const inner = `<beforebreak>${text(before)}</beforebreak><afterbreak>${text(after)}</afterbreak>`
  return `        <rule break="${isBreak}">${inner}</rule>`
}

function text(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
