import { characterKinds, DIGIT, LETTER, SPACE, UPPER } from '../text/characters.ts'

/** A list inside a paragraph (`1. First 2. Second`), seen from one of its items. Offsets in UTF-16 units. */
export type Enumeration = {
  readonly value: number
  readonly isLetter: boolean
  /** What follows the number: `.`, `)`, `.)`. */
  readonly suffix: string
  /** Where the text of this item begins. */
  readonly contentStart: number
  /** Where the next enumerator stands, -1 when none was found near. */
  readonly next: number
  readonly limit: number
}

/** How far the next enumerator may be, which bounds the search. */
const REACH = 1000

/** Reads an enumerator at the start of a sentence, null when there is none. */
export function findEnumeration(text: string, at: number, limit: number): Enumeration | null {
  const kinds = characterKinds()
  const code = text.charCodeAt(at)
  let end = at
  let value = 0
  const isLetter = code >= 97 && code <= 122
  if (isLetter) {
    value = code - 97
    end = at + 1
  } else {
    while (end < limit && end < at + 3 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) {
      value = value * 10 + text.charCodeAt(end) - 48
      end++
    }
  }
  if (end === at || end >= limit || (kinds[text.charCodeAt(end)] ?? 0) & (LETTER | DIGIT)) return null
  const suffix = text.startsWith('.)', end) ? '.)' : '.)'.includes(text.charAt(end)) ? text.charAt(end) : ''
  const space = end + suffix.length
  if (suffix === '' || space >= limit || ((kinds[text.charCodeAt(space)] ?? 0) & SPACE) === 0) return null
  return withNext(text, { value, isLetter, suffix, contentStart: space + 1, next: -1, limit })
}

/** The enumeration as seen from its next item, which stands at `at`. */
export function nextEnumerator(text: string, at: number, enumeration: Enumeration): Enumeration {
  const value = enumeration.value + 1
  const contentStart = at + label(value, enumeration).length + 1
  return withNext(text, { ...enumeration, value, contentStart })
}

function label(value: number, { isLetter, suffix }: Enumeration): string {
  return (isLetter ? String.fromCharCode(97 + value) : String(value)) + suffix
}

function withNext(text: string, enumeration: Enumeration): Enumeration {
  const kinds = characterKinds()
  const near = text.slice(
    enumeration.contentStart,
    Math.min(enumeration.limit, enumeration.contentStart + REACH)
  )
  const wanted = ` ${label(enumeration.value + 1, enumeration)} `
  const found = near.indexOf(wanted)
  const follow = found < 0 ? 0 : (kinds[near.charCodeAt(found + wanted.length)] ?? 0)
  return { ...enumeration, next: follow & UPPER ? enumeration.contentStart + found + 1 : -1 }
}
