import type { LineRole } from './boilerplate.ts'
import { LINE_CUES } from './line-cues.ts'
import { authorLabel } from './line-patterns.ts'
import { foldText } from '../text/fold.ts'
import { monthOf } from './months.ts'
import type { ReadValue } from './read-metadata.ts'

type RoleLine = { readonly role: LineRole; readonly text: string }

const NOTHING = { value: '', reason: null } as const
const AGENCY =
  /(?<![\p{L}\p{N}])(?:dpa|AFP|Reuters|PAP|NTB|TTXVN|VNA|AP|Xinhua|ANSA|EFE|TASS|Kyodo|Yonhap|APA|SDA|SID|epd|KNA|Ritzau|Bloomberg|KPL|ČTK)(?![\p{L}\p{N}])/gu

/** Agencies named in agency lines, source lines and datelines. */
export function readAgency(lines: readonly RoleLine[]): ReadValue<string> {
  const opening = lines.find(({ role }) => role === 'text' || role === 'lead')
  const places = [
    ...lines.filter(({ role }) => role === 'agency').map(({ text }) => text),
    ...lines.filter(({ role }) => role === 'source' || role === 'byline').map(({ text }) => text),
    ...(opening === undefined ? [] : [/^.{0,60}?[–—-]\s/u.exec(opening.text)?.[0] ?? ''])
  ]
  for (const place of places) {
    const names = [...new Set(place.replace(/https?:\S+/g, '').match(AGENCY) ?? [])]
    if (names.length > 0) return { value: names.join(' / '), reason: { kind: 'sourceLine', surface: place } }
  }
  return NOTHING
}

/** The person named after `Von`, `Autor:`, `Av` and the like, or alone on a line of the head. */
export function readAuthor(lines: readonly RoleLine[]): ReadValue<string> {
  for (const { role, text } of lines) {
    if (role !== 'byline' || gluedOutlet(text) !== '') continue
    const name = nameAfterLabel(text)
    if (name !== null) return { value: name, reason: { kind: 'byline', surface: text } }
  }
  return NOTHING
}

function nameAfterLabel(text: string): string | null {
  const parts = text.split(/\s*[|•·]\s*|\s+[–—-]\s+/)
  for (const part of parts) {
    const match = /^([^:]{1,30}?)(?::\s*|\s+)(.+)$/u.exec(part)
    const label = foldText(match?.[1] ?? '')
    const isLabelled = LINE_CUES.authors.has(label) && label !== 'theo' && label !== 'text' && label !== 'tin'
    const names = namesIn(isLabelled ? (match?.[2] ?? '') : part)
    const isAlone = parts.length === 1 && authorLabel(foldText(text)) === null
    if (names !== null && (isLabelled || isAlone)) return names
  }
  return null
}

/** Two to five capitalised words, without dates and what follows them. */
function namesIn(text: string): string | null {
  const name = text
    .replace(/\s*[,;(]?\s*\d.*$/u, '')
    .replace(/,\s*\p{Lu}\p{L}+$/u, '')
    .replace(/[,;]\s*(?:dpa|AFP|Reuters|NTB|PAP|VNA|TTXVN).*$/u, '')
    .trim()
  const words = name.split(/\s+/)
  const isName = words.every(
    (word) =>
      /^(?:\p{Lu}[\p{L}\p{M}.'’-]*,?|von|van|de|der|da|und|og|and|i|oraz|và|&)$/u.test(word) &&
      monthOf(word) === null
  )
  return isName && words.length >= 2 && words.length <= 9 ? name : null
}

/** The outlet in a byline that is a name and a date glued together: `VietnamPlusVietnamPlus01/12/2025`. */
export function readBylineOutlet(lines: readonly RoleLine[]): ReadValue<string> {
  for (const { role, text } of lines) {
    const outlet = role === 'byline' ? gluedOutlet(text) : ''
    if (outlet !== '') return { value: outlet, reason: { kind: 'byline', surface: text } }
  }
  return NOTHING
}

function gluedOutlet(text: string): string {
  const match =
    /^\s*(\p{L}[\p{L}\p{N}+.& ]{2,60}?)\s*(?=\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})/u.exec(text)
  const name = match?.[1] ?? ''
  const single = undouble(name)
  const isOutlet = single !== name || /^\p{L}*\p{Ll}\p{Lu}/u.test(single)
  return isOutlet && !LINE_CUES.dateWords.has(foldText(single)) ? single : ''
}

/** `VietnamPlusVietnamPlus` -> `VietnamPlus`. */
function undouble(name: string): string {
  const compact = name.trim()
  const half = compact.length / 2
  const isDouble = Number.isInteger(half) && compact.slice(0, half) === compact.slice(half)
  if (isDouble) return compact.slice(0, half)
  const spaced = /^(.+)\s+\1$/u.exec(compact)
  return spaced?.[1] ?? compact
}
