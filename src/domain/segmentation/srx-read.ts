import type { LanguageTag } from '../model.ts'
import { NEVER, TITLE } from './language-rules.ts'
import { rulesOf } from './languages.ts'
import { EVERY_LANGUAGE, type SegmentationRules } from './rules.ts'
import { expandPattern } from './srx-pattern.ts'
import { builtInSrxRules } from './srx-write.ts'

/** What an SRX file gave. */
export type SrxResult =
  | {
      readonly ok: true
      /** By language; `und` for rules that are for every language. Rules that are built in are left out. */
      readonly rules: ReadonlyMap<LanguageTag, SegmentationRules>
      /** Rules that say nothing but what is built in. */
      readonly known: number
      /** Rules that cannot be said without a regular expression, and were left out. */
      readonly skipped: number
    }
  | { readonly ok: false; readonly problem: 'notSrx' | 'hasDoctype' | 'tooLong' }

/** More UTF-16 units than any real SRX file has. */
const MAX_LENGTH = 20_000_000

/**
 * Reads SRX 1.0 or 2.0. Only rules whose `beforebreak` is a list of plain phrases, whatever follows, can be kept as rules that a
 * person can read; the others are counted. No entities but the five of XML and character references are resolved.
 */
export function readSrx(xml: string): SrxResult {
  if (xml.length > MAX_LENGTH) return { ok: false, problem: 'tooLong' }
  if (/<!DOCTYPE/i.test(xml)) return { ok: false, problem: 'hasDoctype' }
  if (!/<(?:\w+:)?srx[\s>]/.test(xml)) return { ok: false, problem: 'notSrx' }
  const languages = readLanguageNames(xml)
  const rules = new Map<LanguageTag, { never: Set<string>; always: Set<string> }>()
  const counts = { known: 0, skipped: 0 }
  for (const { attributes, body } of elements(xml, 'languagerule')) {
    const name = attribute(attributes, 'languagerulename')
    const language = languages.get(name) ?? tagOf(name)
    const lists = rules.get(language) ?? { never: new Set(), always: new Set() }
    rules.set(language, lists)
    readRules(body, language, lists, counts)
  }
  const entries = [...rules].flatMap(([language, { never, always }]) =>
    never.size + always.size === 0
      ? []
      : [[language, { neverBreakAfter: [...never], alwaysBreakAfter: [...always] }] as const]
  )
  return { ok: true, rules: new Map(entries), ...counts }
}

/** Adds the rules of one language to its lists and counts those that add nothing. */
function readRules(
  body: string,
  language: LanguageTag,
  lists: { readonly never: Set<string>; readonly always: Set<string> },
  counts: { known: number; skipped: number }
): void {
  const builtIn = new Set(
    builtInSrxRules(language).map(({ isBreak, before, after }) => ruleKey(isBreak, before, after))
  )
  for (const { attributes, body: content } of elements(body, 'rule')) {
    const isBreak = attribute(attributes, 'break') !== 'no'
    const before = element(content, 'beforebreak')
    const after = element(content, 'afterbreak')
    if (builtIn.has(ruleKey(isBreak, before, after))) {
      counts.known++
      continue
    }
    const phrases = isOpenEnded(after) ? expandPattern(before) : null
    if (phrases === null) {
      counts.skipped++
      continue
    }
    const added = isBreak ? phrases : phrases.filter((phrase) => !isBuiltIn(phrase, language))
    if (added.length === 0) counts.known++
    for (const phrase of added) (isBreak ? lists.always : lists.never).add(phrase)
  }
}

const ruleKey = (isBreak: boolean, before: string, after: string) => `${isBreak}\n${before}\n${after}`

/** An `afterbreak` that says no more than that white space or nothing in particular follows. */
function isOpenEnded(after: string): boolean {
  return /^(?:\\s[+*]?|\[\\s\][+*]?|\s)?$/.test(after)
}

function isBuiltIn(phrase: string, language: LanguageTag): boolean {
  const word = phrase.endsWith('.') ? phrase.slice(0, -1).replace(/\.\s/g, '.') : ''
  return word !== '' && (rulesOf(language).bitsOf(word) & (NEVER | TITLE)) !== 0
}

function readLanguageNames(xml: string): ReadonlyMap<string, LanguageTag> {
  const names = new Map<string, LanguageTag>()
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?languagemap(?=[\s/>])([^<>]*)>/g)) {
    const name = attribute(attributes, 'languagerulename')
    if (!names.has(name)) names.set(name, tagOf(attribute(attributes, 'languagepattern')))
  }
  return names
}

/** `[Dd][Ee].*`, `DE_.*`, `de` -> `de`; `und` when the pattern is for all languages. */
function tagOf(pattern: string): LanguageTag {
  const plain = pattern.replace(/\[(\p{L})\p{L}\]/gu, '$1')
  return /^[a-z]{2,3}(?![a-z])/i.exec(plain)?.[0].toLowerCase() ?? EVERY_LANGUAGE
}

/** The elements of a name that are closed, in order; one pass, also over a text that closes nothing. */
function* elements(
  xml: string,
  name: string
): Generator<{ readonly attributes: string; readonly body: string }> {
  const opening = new RegExp(`<(?:\\w+:)?${name}(?=[\\s>])([^<>]*)>`, 'g')
  const closing = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'g')
  for (let match = opening.exec(xml); match !== null; match = opening.exec(xml)) {
    closing.lastIndex = opening.lastIndex
    const end = closing.exec(xml)
    if (end === null) return
    yield { attributes: match[1] ?? '', body: xml.slice(opening.lastIndex, end.index) }
    opening.lastIndex = closing.lastIndex
  }
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return decode(match?.[1] ?? match?.[2] ?? '')
}

function element(content: string, name: string): string {
  const match = new RegExp(`<(?:\\w+:)?${name}(?=[\\s>])[^>]*>([^<]*)</`).exec(content)
  return decode(match?.[1] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(value: string): string {
  return value.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      if (name !== undefined) return ENTITIES[name] ?? whole
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
    }
  )
}
