import { characterKinds, LINE_BREAK } from '../text/characters.ts'
import { KEPT_ROLES, type ArticleLine, type LineOptions, type LineRole } from './boilerplate.ts'
import { isRunningText, lineShape, readUnits, type LineUnit } from './line-features.ts'
import { endsWithCredit, isAuthorLine, isDateLine, isSiteLine, roleByLooks } from './line-patterns.ts'
import { isNamedSite, siteKeys } from './site-names.ts'

/** Longer lines are never headings, titles or menu entries. */
const MAX_TITLE = 220
const MAX_HEADING = 160
/** An article ends at a marker when at most this part of the lines after it is running text. */
const MAX_TAIL_TEXT = 0.34
/** An unfinished line of this length at the end is text whose full stop was lost. */
const LONG_LINE = 120
/** The same for one that stands alone there. */
const LAST_SENTENCE = 60

/**
 * Says of every line of an article what it is and whether it belongs to the article. The lines are in order; together with
 * the line breaks between them they are the text. Looks first at each line by itself, then at where it stands: before the
 * running text, in it, or behind it.
 */
export function classifyLines(text: string, options: LineOptions): readonly ArticleLine[] {
  const units = readUnits(text)
  const roles = applyLearned(units, classifyUnits(units), options)
  return splitLines(text).map(({ start, end }) => {
    const index = unitAt(units, start, end)
    const role = index < 0 ? 'empty' : (roles[index] ?? 'text')
    return { start, end, role, isKept: KEPT_ROLES.has(role) }
  })
}

/** Every line with its offsets, empty ones too, without line breaks. */
function splitLines(text: string): readonly { readonly start: number; readonly end: number }[] {
  const kinds = characterKinds()
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (((kinds[code] ?? 0) & LINE_BREAK) === 0) continue
    lines.push({ start, end: at })
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length })
  return lines
}

/** Index of the unit that overlaps the line, -1 when the line is empty. */
function unitAt(units: readonly LineUnit[], start: number, end: number): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (units[low]?.start ?? Infinity) < end ? low : -1
}

function applyLearned(
  units: readonly LineUnit[],
  roles: readonly LineRole[],
  { learned }: LineOptions
): readonly LineRole[] {
  if (learned === undefined) return roles
  return roles.map((role, index) => {
    const shape = lineShape(units[index]?.text ?? '')
    if (learned.kept.has(shape)) return KEPT_ROLES.has(role) ? role : 'text'
    return learned.cut.has(shape) && KEPT_ROLES.has(role) ? 'navigation' : role
  })
}

function classifyUnits(units: readonly LineUnit[]): readonly LineRole[] {
  const roles: (LineRole | null)[] = units.map(roleByLooks)
  const isBody = units.map((unit, index) => roles[index] === null && isRunningText(unit))
  if (!isBody.includes(true)) return roles.map((role) => role ?? 'text')
  markCaptions(units, roles)
  markTail(units, roles, isBody)
  markRepeated(units, roles)
  const body = firstBody(units, roles, isBody)
  markHead(units, roles, body)
  markMiddle(units, roles)
  return roles.map((role) => role ?? 'text')
}

/** Lines with a credit at their end, and short lines right under the name of a picture. */
function markCaptions(units: readonly LineUnit[], roles: (LineRole | null)[]): void {
  units.forEach((unit, index) => {
    if (roles[index] !== null) return
    const isOverCredit =
      roles[index + 1] === 'credit' && units[index + 1]?.isAttached === true && !unit.hasSentences
    const isUnderImage = roles[index - 1] === 'imageName' && unit.isAttached && !unit.hasSentences
    const isCaption = (isUnderImage && unit.text.length <= 300) || (isOverCredit && unit.text.length <= 200)
    if (endsWithCredit(unit) || isCaption) roles[index] = 'caption'
  })
}

/** Cuts what stands behind the article: from the first marker of an end, or from the last running text on. */
function markTail(units: readonly LineUnit[], roles: (LineRole | null)[], isBody: readonly boolean[]): void {
  const end = findEnd(units, roles, isBody)
  for (let index = end; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined || (roles[index] !== null && roles[index] !== 'caption')) continue
    roles[index] = unit.words > 4 ? 'related' : 'navigation'
  }
  markLoneEnding(units, roles, isBody, end)
}

/**
 * The first marker in the second half of the running text behind which hardly any running text follows, and none directly.
 * `units.length` when there is none.
 */
function findEnd(
  units: readonly LineUnit[],
  roles: readonly (LineRole | null)[],
  isBody: readonly boolean[]
): number {
  const total = isBody.filter(Boolean).length
  let seen = 0
  for (const [index, unit] of units.entries()) {
    if (isBody[index]) seen++
    if (seen * 2 < total || !isEndMarker(roles[index], unit)) continue
    const next = roles.indexOf(null, index + 1)
    const running = total - seen
    const isMostlyFurniture = running <= (units.length - index - 1) * MAX_TAIL_TEXT && running * 2 <= seen
    if (running === 0 || (isMostlyFurniture && isBody[next] !== true)) return index
  }
  return units.length
}

/** Source lines, comments, agencies; headings over other articles, but not a single link inside the article. */
function isEndMarker(role: LineRole | null | undefined, unit: LineUnit): boolean {
  if (role === 'related') return !isInlineLink(unit)
  return role === 'source' || role === 'comments' || role === 'agency'
}

/** `Lesen Sie auch: Neue Züge`: the link stands behind its label. */
function isInlineLink(unit: LineUnit): boolean {
  return /[:：]\s*\S/.test(unit.text)
}

/** Short lines without an end between the last running text and `end`: names, tags, headlines of other articles. */
function markLoneEnding(
  units: readonly LineUnit[],
  roles: (LineRole | null)[],
  isBody: readonly boolean[],
  end: number
): void {
  const hasFurniture = roles.some((role) => role !== null && !KEPT_ROLES.has(role))
  const open: number[] = []
  for (let index = end - 1; index >= 0 && !(isBody[index] && roles[index] === null); index--) {
    const unit = units[index]
    if (roles[index] === null && unit !== undefined && !unit.isEnded && !unit.isListed) open.push(index)
  }
  const isLast = open.length === 1 && open[0] === units.length - 1
  const longest = isLast ? 0 : open.length === 1 ? LAST_SENTENCE : LONG_LINE
  for (const index of open) {
    const unit = units[index]
    if (unit === undefined) continue
    if (isDateLine(unit) || isAuthorLine(unit) || looksLikeName(unit)) roles[index] = 'byline'
    else if (isSiteLine(unit)) roles[index] = 'siteName'
    else if (!hasFurniture || unit.text.length > longest) roles[index] = 'text'
    else roles[index] = unit.words > 4 ? 'related' : 'navigation'
  }
}

/** Two to four words, each with a capital: an author under the article. */
function looksLikeName({ text, words, isEnded }: LineUnit): boolean {
  return !isEnded && words >= 1 && words <= 5 && text.split(/\s+/).every((word) => /^[\p{Lu}(]/u.test(word))
}

/** Short unfinished lines that occur twice are furniture of the page; the first may be the title. */
function markRepeated(units: readonly LineUnit[], roles: (LineRole | null)[]): void {
  const first = new Map<string, number>()
  units.forEach((unit, index) => {
    if (roles[index] !== null || unit.isEnded || unit.isListed || unit.text.length > MAX_TITLE) return
    const shape = unit.folded
    const earlier = first.get(shape)
    if (earlier === undefined) first.set(shape, index)
    else {
      roles[index] = 'navigation'
      if (unit.words <= 3) roles[earlier] = 'navigation'
    }
  })
}

/** The first running text behind what may be the title and the lead. */
function firstBody(
  units: readonly LineUnit[],
  roles: readonly (LineRole | null)[],
  isBody: readonly boolean[]
): number {
  const byline = units.findIndex(
    (unit, index) => index < 12 && (roles[index] === 'byline' || (roles[index] === null && isByline(unit)))
  )
  const first = isBody.findIndex((is, index) => is && roles[index] === null)
  if (byline < 0) return first
  const after = isBody.findIndex((is, index) => is && roles[index] === null && index > byline)
  const between = isBody.slice(0, byline).filter(Boolean).length
  return after >= 0 && between <= 3 ? after : first
}

function isByline(unit: LineUnit): boolean {
  return isDateLine(unit) || isAuthorLine(unit)
}

/** Title, lead, byline, name of the site and menus before the first running text at `body`. */
function markHead(units: readonly LineUnit[], roles: (LineRole | null)[], body: number): void {
  const head = units.flatMap((unit, index) =>
    index < body && roles[index] === null ? [{ unit, index }] : []
  )
  const keys = head.length > 1 ? siteKeys(units) : []
  for (const { unit, index } of head) {
    if (isByline(unit)) roles[index] = 'byline'
    else if ((isSiteLine(unit) || isNamedSite(unit, keys)) && head.some((other) => other.index > index))
      roles[index] = 'siteName'
  }
  const open = head.filter(({ index }) => roles[index] === null)
  const title = pickTitle(open.map(({ unit }) => unit))
  open.forEach(({ unit, index }, position) => {
    if (position < title) roles[index] = unit.isEnded || unit.words > 6 ? 'text' : 'navigation'
    else if (position === title) roles[index] = 'title'
    else if (looksLikeName(unit) && unit.words <= 4 && !unit.isEnded && position > title)
      roles[index] = 'byline'
    else roles[index] = unit.isEnded || unit.words > 12 ? 'lead' : 'heading'
  })
  markLeadAlone(units, roles, body, open.length === 0)
}

/** Position of the title among the open lines of the head: the first that is no menu entry. */
function pickTitle(open: readonly LineUnit[]): number {
  if (open.length === 0) return -1
  const worded = open.findIndex((unit) => unit.words > 4 && unit.text.length <= MAX_TITLE)
  if (worded >= 0) return worded
  const longest = Math.max(...open.map(({ text }) => text.length))
  return open.findIndex(({ text }) => text.length === longest)
}

/** Without a title above: one sentence before a picture or a byline is the lead. */
function markLeadAlone(
  units: readonly LineUnit[],
  roles: (LineRole | null)[],
  body: number,
  isFirst: boolean
): void {
  const unit = units[body]
  const next = roles[body + 1]
  if (isFirst && unit !== undefined && !unit.hasSentences && (next === 'imageName' || next === 'byline')) {
    roles[body] = 'lead'
  }
}

/** Headings between running text, and what follows an announcement of other articles. */
function markMiddle(units: readonly LineUnit[], roles: (LineRole | null)[]): void {
  let announced = -2
  units.forEach((unit, index) => {
    if (roles[index] === 'related' && !isInlineLink(unit)) announced = index
    if (roles[index] !== null) return
    const isListed = announced === index - 1 && !unit.isEnded && unit.isAttached
    if (isListed && unit.words > 2 && unit.text.length <= MAX_HEADING) {
      roles[index] = 'related'
      announced = index
    } else if (!unit.isEnded && !unit.isListed && unit.text.length <= MAX_HEADING && unit.words > 0)
      roles[index] = 'heading'
  })
}
