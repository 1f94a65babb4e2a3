import { foldText } from '../text/fold.ts'
import type { LineUnit } from './line-features.ts'

const HOST =
  /(?:https?:\/\/)(?:www\.)?([\p{L}\p{N}.-]+)|(?<![@\p{L}\p{N}.-])([\p{L}\p{N}-]{3,}\.[\p{L}]{2,10})(?![\p{L}\p{N}])/giu
const GLUED_NAME = /^(\p{Lu}[\p{L}\p{N}]{4,}?)\d{1,2}[./]\d{1,2}[./]\d{4}/u
const SEPARATOR = /\s[-–—|·»]\s/
const MIN_KEY = 5
const MAX_WORDS = 12

/** What is left of a name when case, marks, spaces and the spelling of umlauts are taken away. */
function keyOf(name: string): string {
  return foldText(name)
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Names that sites give away: hosts of addresses (`nordkueste.example` -> `nordkuste`), names glued to a date. */
export function siteKeys(units: readonly LineUnit[]): readonly string[] {
  const keys = new Set<string>()
  for (const { text } of units) {
    if (text.length > 400) continue
    for (const match of text.matchAll(HOST)) {
      const labels = (match[1] ?? match[2] ?? '').split('.').slice(0, -1)
      keys.add(keyOf(labels.toSorted((a, b) => b.length - a.length)[0] ?? ''))
    }
    const glued = GLUED_NAME.exec(text)?.[1]
    if (glued !== undefined) keys.add(keyOf(glued))
  }
  return [...keys].filter((key) => key.length >= MIN_KEY)
}

/** `Nordküste – News from the coast` where the address or the byline says that the site is called so. */
export function isNamedSite({ text, words, isEnded }: LineUnit, keys: readonly string[]): boolean {
  if (isEnded || words > MAX_WORDS) return false
  const parts = text.split(SEPARATOR)
  const candidates = parts.length === 1 ? (words <= 4 ? parts : []) : [parts[0] ?? '', parts.at(-1) ?? '']
  return candidates
    .map(keyOf)
    .some((name) => name.length >= MIN_KEY && keys.some((key) => name === key || isNearly(name, key)))
}

/** One name begins with the other and is not much longer: `bienxanhonline` and `bienxanh`. */
function isNearly(name: string, key: string): boolean {
  const [short, long] = name.length < key.length ? [name, key] : [key, name]
  return long.startsWith(short) && short.length * 2 >= long.length
}
