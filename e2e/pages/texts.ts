import { readFileSync } from 'node:fs'
import { createInstance } from 'i18next'
import { LOCALES, type Locale } from '../../src/shared/settings.ts'

const NAMESPACES = ['common', 'library', 'align']

const read = (locale: Locale, namespace: string): Record<string, unknown> => {
  const path = new URL(`../../src/shared/locales/${locale}/${namespace}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
}

const resources = Object.fromEntries(
  LOCALES.map((locale) => [locale, Object.fromEntries(NAMESPACES.map((name) => [name, read(locale, name)]))])
)

/** A text of the interface by its key (`library:events.new`), as the window shows it. */
export type Texts = (key: string, values?: Record<string, unknown>) => string

/** The texts in a language. Throws for a key that does not exist, so that no test looks for nothing. */
export const textsIn = (locale: Locale): Texts => {
  const instance = createInstance()
  void instance.init({
    lng: locale,
    ns: NAMESPACES,
    defaultNS: 'common',
    resources,
    interpolation: { escapeValue: false },
    initAsync: false
  })
  return (key, values = {}) => {
    if (!instance.exists(key, values)) throw new Error(`No text ${key} in ${locale}`)
    return instance.t(key, values)
  }
}

const flatten = (value: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))

const pairsOf = (locale: Locale): readonly (readonly [string, string])[] =>
  NAMESPACES.flatMap((name) => flatten(read(locale, name), ''))

/** All keys of the texts, without the part of the program that they belong to. */
export const keysOf = (locale: Locale): ReadonlySet<string> => new Set(pairsOf(locale).map(([key]) => key))

/** All texts of a language. */
export const valuesOf = (locale: Locale): ReadonlySet<string> =>
  new Set(pairsOf(locale).map(([, value]) => value))
