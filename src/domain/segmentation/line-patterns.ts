import { LINE_CUES } from './line-cues.ts'
import type { LineRole } from './boilerplate.ts'
import { isRunningText, type LineUnit } from './line-features.ts'

const IMAGE_NAME = /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|avif|heic|mp4|mov|webm)(?:\?\S*)?$/i
const URL = /(?:https?:\/\/|www\.)\S+/i
const DOMAIN =
  /(?<![@\p{L}])[\p{L}\p{N}-]+\.(?:vn|de|pl|no|com|org|net|info|eu|at|ch|se|dk|fr|es|it|cz|uk|us|la|kh|cn|asia|news|media|tv|press)(?![\p{L}\p{N}])/iu
const SHARE_WORDS =
  /^(?:facebook|twitter|zalo|linkedin|whatsapp|telegram|pinterest|messenger|email|e-mail|x|share|print|copy link|tiktok|youtube|instagram)$/
/** Names of news agencies, folded. */
const AGENCIES =
  /^(?:dpa|afp|reuters|pap|ntb|ttxvn|vna|ap|xinhua|ansa|efe|tass|kyodo|yonhap|apa|sda|sid|epd|kna|ritzau|tt|lpa|kpl|vov|vtv|vov\d|nhan dan|vietnamplus|vietnam\+|bta|ctk|cna|rtr|dts|imago|getty images|scanpix|getty)$/
/** An article's picture line is hardly longer. */
const MAX_CREDIT = 80
const MAX_APPEAL = 170
const MAX_LABEL = 60

/** What a unit is by its own looks, whatever stands around it; null when it says nothing by itself. */
export function roleByLooks(unit: LineUnit): LineRole | null {
  const { text, folded, words } = unit
  if (isImageName(text)) return 'imageName'
  if (/^\[[^\]\n]{1,60}\]$/.test(text) && !/^\[[.…\s]*\]$/.test(text)) return 'advertisement'
  if (/^[\W_]{3,}$/u.test(text) && !/\p{L}|\p{N}|[.…!?]/u.test(text)) return 'navigation'
  const bare = bareLine(folded)
  if (LINE_CUES.advertisements.has(bare)) return 'advertisement'
  if (LINE_CUES.comments.has(bare)) return 'comments'
  if (isAgencyLine(folded)) return 'agency'
  const label = labelOf(folded)
  if (label !== null) {
    if (LINE_CUES.related.has(label) && words <= 40) return 'related'
    if (LINE_CUES.sources.has(label) && isShortRest(unit, label)) return 'source'
    if (LINE_CUES.credits.has(label) && isBareCredit(unit)) return 'credit'
    if (LINE_CUES.authors.has(label) && words <= 12 && !isRunningText(unit)) return 'byline'
  }
  if (/^(?:©|\(c\)|copyright\b)/.test(folded) && text.length <= MAX_CREDIT * 1.5) return 'credit'
  if (LINE_CUES.related.has(bare)) return 'related'
  if (LINE_CUES.navigation.has(bare))
    return bare.startsWith('share') || SHARE_WORDS.test(bare) ? 'share' : 'navigation'
  if (isAppeal(unit)) return 'share'
  if (isUrlLine(text)) return 'source'
  return null
}

/** Without brackets, figures and signs around: `Kommentar (0)` is `kommentar`. */
function bareLine(folded: string): string {
  if (folded.length > MAX_LABEL + 20) return folded
  return folded
    .replace(/[([]\s*[\d.,]*\s*[)\]]/g, ' ')
    .replace(/^[\s\d\p{P}\p{S}]+|[\s\d\p{P}\p{S}]+$/gu, '')
    .replace(/\s+/g, ' ')
}

/** The words before a first colon (or vertical bar), null when there is none near. */
function labelOf(folded: string): string | null {
  const head = folded.slice(0, MAX_LABEL)
  const at = head.search(/[:：|]/)
  if (at <= 0) return null
  return head.slice(0, at).replace(/^[\s\p{P}\p{S}]+|\s+$/gu, '')
}

function isImageName(text: string): boolean {
  if (!IMAGE_NAME.test(text) || text.length > 400) return false
  if (/^[\p{Ll}\d]/u.test(text) && !/[.!?…]\s/.test(text)) return true
  return text.split(/\s+/).length <= 3 || !/\s\p{Ll}+\s\p{Ll}+\s/u.test(text)
}

function isUrlLine(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text)
}

function isShortRest(unit: LineUnit, label: string): boolean {
  const rest = unit.text.slice(label.length + 1).trim()
  return URL.test(rest) || rest.length <= 80
}

/** `Foto: NTB`, `(Zdjęcie: VNA)`: names only, no caption with it. */
function isBareCredit({ text, words }: LineUnit): boolean {
  const rest = text
    .slice(text.search(/[:：|]/) + 1)
    .replace(/[)\]]+$/, '')
    .trim()
  if (text.length > MAX_CREDIT || words > 9) return false
  return !/\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(rest) || /^(?:privat|ukjent|nieznany|unbekannt)\b/i.test(rest)
}

function isAgencyLine(folded: string): boolean {
  if (folded.length > 50) return false
  const names = folded.replace(/^[\s([{*–—-]+|[\s)\]}*–—.-]+$/g, '').split(/\s*[/,;|]\s*|\s+[-–]\s+/)
  return names.length <= 5 && names.every((name) => AGENCIES.test(name))
}

function isAppeal({ text, folded, isEnded, words }: LineUnit): boolean {
  if (text.length > MAX_APPEAL) return false
  const opening = folded.replace(/^[^\p{L}\p{N}©]+/u, '')
  for (const appeal of LINE_CUES.appeals) {
    if (opening.startsWith(appeal)) return !isEnded || words <= 25
  }
  return !isEnded && /\bfanpage\b/.test(folded) && words <= 25
}

/** Ends with who made the picture: `... (Foto: NTB)`, `... Zdjęcie: VNA`, `... | Bild: dpa`, `... © dpa`. */
export function endsWithCredit({ text, folded }: LineUnit): boolean {
  if (folded.length >= 400) return false
  if (/©\s?[^©]{2,60}$/.test(text) && !text.startsWith('©')) return true
  const tail = folded.slice(-110)
  const match = /(?:^|[\s(/|[–-])((?:\p{L}+\.? ){0,2}\p{L}+\.?)\s?[:：]\s?[^:：]{2,60}$/u.exec(tail)
  const credit = match?.[1]
  if (credit === undefined) return false
  const names = credit.split(' ')
  return names.some((_, index) => LINE_CUES.credits.has(names.slice(index).join(' ').replace(/\.$/, '')))
}

const NUMERIC_DATE = /(?<!\d)(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)/g
const NAMED_DATE =
  /(?<!\d)(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:de\s+)?\p{L}{3,12}\.?,?\s+\d{4}|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|ngay\s+\d{1,2}\s+thang\s+\d{1,2}(?:\s+nam)?\s+\d{4})(?!\d)/gu
const TIME = /(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)/g
const WEEKDAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|diens|donners|frei|sams|sonn)tag\b|\bmittwoch\b|\b(?:man|tirs|ons|tors|fre|lor|son)dag\b|\b(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela)\b|\b(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)\b/g

/** A line that holds a date and besides it only a name or two and words like `Updated`. */
export function isDateLine({ folded, text, isEnded, words }: LineUnit): boolean {
  if (text.length > 140 || (isEnded && words > 8)) return false
  const without = folded.replace(NUMERIC_DATE, ' # ').replace(NAMED_DATE, ' # ')
  if (!without.includes('#')) return false
  const rest = without
    .replace(TIME, ' ')
    .replace(WEEKDAY, ' ')
    .split(/[\s\p{P}\p{S}\d]+/u)
    .filter((word) => word !== '' && !LINE_CUES.dateWords.has(word) && !LINE_CUES.authors.has(word))
  return rest.length <= 5
}

/** `Von Max Muster`, `Av Kari Nordmann`: an author's word and two to six words, names in capitals. */
export function isAuthorLine({ text, folded, words, isEnded }: LineUnit): boolean {
  if (words < 2 || words > 9 || isEnded) return false
  const label = authorLabel(folded)
  if (label === null) return false
  const names = text
    .slice(label.length)
    .split(/[\s,;:/|]+/)
    .filter((name) => name !== '')
  if (label.includes(' ')) return names.length > 0
  const small = names.filter(
    (name) => /^\p{Ll}/u.test(name) && !/^(?:und|og|i|and|von|van|de|w|und)$/.test(name)
  )
  return small.length === 0 && names.length > 0
}

/** The author's word or words that a folded line begins with, null when it begins otherwise. */
export function authorLabel(folded: string): string | null {
  const words = folded.split(' ', 4)
  for (let count = 3; count > 0; count--) {
    const label = words.slice(0, count).join(' ').replace(/:$/, '')
    if (words.length > count && LINE_CUES.authors.has(label)) return label
  }
  return null
}

/** A line around the name of a site: `Vietnam.vn - Nền tảng quảng bá Việt Nam`. */
export function isSiteLine({ text, words, isEnded }: LineUnit): boolean {
  return !isEnded && words <= 10 && text.length <= 90 && DOMAIN.test(text)
}
