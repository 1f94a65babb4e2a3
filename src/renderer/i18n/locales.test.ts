import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EditKind } from '../../domain/table/edit.ts'
import { COMMANDS } from '../../shared/commands.ts'
import { ERROR_CODES } from '../../shared/errors.ts'
import { LOCALES, type Locale } from '../../shared/settings.ts'
import { NAMESPACES } from './i18n.ts'

type Texts = { readonly [key: string]: string | Texts }

/** Every kind of edit; the compiler refuses a forgotten one. */
const EDIT_KINDS: Readonly<Record<EditKind, true>> = {
  moveSegments: true,
  pushDown: true,
  pushUp: true,
  shiftFirstUp: true,
  popLastDown: true,
  insertRow: true,
  removeEmptyRows: true,
  mergeRows: true,
  splitRow: true,
  unlinkCell: true,
  placeSuggestion: true,
  orderRows: true,
  splitSegment: true,
  mergeSegments: true,
  retypeSegment: true,
  setExcluded: true,
  setStatus: true,
  setRelation: true,
  setNote: true,
  setBookmark: true,
  batch: true,
  restore: true
}

const PLURAL = /_(zero|one|two|few|many|other)$/
const read = (locale: Locale, namespace: string): Texts =>
  JSON.parse(
    readFileSync(new URL(`../../shared/locales/${locale}/${namespace}.json`, import.meta.url), 'utf8')
  )

/** All texts by their full key. */
const flatten = (texts: Texts, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : flatten(value, `${prefix}${key}/`)
  )

/** Variables and tags, the same for every plural form of a key. */
const variables = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\{\s*\w+|<\/?\w+>/g) ?? [])]
    .map((found) => found.replace(/[{\s]/g, ''))
    .toSorted()

/** The keys without plural endings, and for each the variables that its forms name. */
const shape = (texts: Texts): ReadonlyMap<string, readonly string[]> => {
  const shapes = new Map<string, Set<string>>()
  for (const [key, text] of flatten(texts)) {
    const stem = key.replace(PLURAL, '')
    const found = shapes.get(stem) ?? new Set()
    for (const variable of variables(text)) found.add(variable)
    shapes.set(stem, found)
  }
  return new Map([...shapes].map(([key, found]) => [key, [...found].toSorted()]))
}

describe.each(NAMESPACES)('texts of %s', (namespace) => {
  const english = shape(read('en', namespace))

  it.each(LOCALES)('has in %s exactly the keys and variables of English', (locale) => {
    expect(Object.fromEntries(shape(read(locale, namespace)))).toEqual(Object.fromEntries(english))
  })

  it.each(LOCALES)('has in %s all plural forms of the language, and no others', (locale) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted()
    const plurals = new Map<string, string[]>()
    for (const [key] of flatten(read(locale, namespace))) {
      const form = PLURAL.exec(key)?.[1]
      if (form) plurals.set(key.replace(PLURAL, ''), [...(plurals.get(key.replace(PLURAL, '')) ?? []), form])
    }
    for (const [key, found] of plurals) expect([key, ...found.toSorted()]).toEqual([key, ...forms])
  })

  it.each(LOCALES)('has no empty text in %s', (locale) => {
    expect(flatten(read(locale, namespace)).filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

describe.each(LOCALES)('in %s there is a text', (locale) => {
  const common = read(locale, 'common') as unknown as Record<'errors' | 'commands' | 'steps', Texts>

  it('for every error code', () => {
    expect(Object.keys(common.errors).toSorted()).toEqual([...ERROR_CODES].toSorted())
  })

  it('for every command', () => {
    expect(Object.keys(common.commands).toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted())
  })

  it('for every kind of edit', () => {
    expect(Object.keys(common.steps).toSorted()).toEqual(Object.keys(EDIT_KINDS).toSorted())
  })
})
