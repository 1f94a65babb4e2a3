import {
  characterKinds,
  CLOSE_BRACKET,
  DASH,
  LETTER,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  TERMINATOR
} from '../text/characters.ts'

/** A quotation or a parenthesis with its marks; offsets of the marks themselves in UTF-16 units. */
export type Region = { readonly open: number; readonly close: number }

/** The outermost regions of a paragraph, in order, not overlapping. Marks without a partner open nothing. */
export type Regions = { readonly quotations: readonly Region[]; readonly parentheses: readonly Region[] }

export const NO_REGIONS: Regions = { quotations: [], parentheses: [] }

/** Marks that fit together: brackets, double marks, angle marks, single marks, corner brackets. */
type Family = 'bracket' | 'double' | 'angle' | 'single' | 'corner'
type Mark = { readonly at: number; readonly family: Family }

/** Deeper nesting than this is not looked at, which keeps the search for a partner short. */
const MAX_DEPTH = 12
const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ...[...'([{（［【〈《)]}）］】〉》'].map((mark) => [mark, 'bracket'] as const),
  ...[...'"„“”‟〝〞＂'].map((mark) => [mark, 'double'] as const),
  ...[...'«»'].map((mark) => [mark, 'angle'] as const),
  ...[..."'‚‘’‛‹›"].map((mark) => [mark, 'single'] as const),
  ...[...'「」『』'].map((mark) => [mark, 'corner'] as const)
])
const ALWAYS_OPEN = '„‚‟「『〝'
const ALWAYS_CLOSE = '」』〞'

/** Pairs the marks between `start` and `end` in one pass over the text. */
export function findRegions(text: string, start: number, end: number): Regions {
  const kinds = characterKinds()
  const stack: Mark[] = []
  const quotations: Region[] = []
  const parentheses: Region[] = []
  for (let at = start; at < end; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? 0
    if ((kind & (QUOTE | OPEN_BRACKET | CLOSE_BRACKET)) === 0) continue
    const family = FAMILIES.get(text.charAt(at))
    if (family === undefined) continue
    const role = roleOf(text, at, start, end, kind, family, stack)
    if (role === 'open' && stack.length < MAX_DEPTH) stack.push({ at, family })
    if (role === 'close') closeRegion(stack, at, family, family === 'bracket' ? parentheses : quotations)
  }
  return { quotations, parentheses }
}

function closeRegion(stack: Mark[], at: number, family: Family, into: Region[]): void {
  let depth = stack.length - 1
  while (depth >= 0 && stack[depth]?.family !== family) depth--
  const opening = stack[depth]
  if (opening === undefined) return
  stack.length = depth
  while ((into.at(-1)?.open ?? -1) > opening.at) into.pop()
  into.push({ open: opening.at, close: at })
}

function roleOf(
  text: string,
  at: number,
  start: number,
  end: number,
  kind: number,
  family: Family,
  stack: readonly Mark[]
): 'open' | 'close' | null {
  if (kind & OPEN_BRACKET) return 'open'
  if (kind & CLOSE_BRACKET) return 'close'
  const mark = text.charAt(at)
  if (ALWAYS_OPEN.includes(mark)) return 'open'
  if (ALWAYS_CLOSE.includes(mark)) return 'close'
  const kinds = characterKinds()
  const before = at > start ? (kinds[text.charCodeAt(at - 1)] ?? 0) : SPACE
  const after = at + 1 < end ? (kinds[text.charCodeAt(at + 1)] ?? 0) : SPACE
  const isFreeBefore = (before & (SPACE | OPEN_BRACKET | DASH)) !== 0
  const isFreeAfter = (after & (SPACE | CLOSE_BRACKET | TERMINATOR)) !== 0
  if (family === 'single') return roleOfSingle(mark, isFreeBefore, after, stack)
  if (isFreeBefore && !isFreeAfter) return 'open'
  if (!isFreeBefore && isFreeAfter) return 'close'
  if (mark === '«' && isFreeBefore) return 'open'
  if (mark === '»' && isFreeBefore && isOpen(stack, family)) return 'close'
  if (before & QUOTE && !isOpen(stack, family)) return 'open'
  return isOpen(stack, family) ? 'close' : 'open'
}

/** Single marks are mostly apostrophes: only clear positions count. */
function roleOfSingle(
  mark: string,
  isFreeBefore: boolean,
  after: number,
  stack: readonly Mark[]
): 'open' | 'close' | null {
  if (after & LETTER) return isFreeBefore && mark !== '›' ? 'open' : null
  if (isFreeBefore) return mark === '‹' ? 'open' : null
  return isOpen(stack, 'single') ? 'close' : null
}

function isOpen(stack: readonly Mark[], family: Family): boolean {
  return stack.some((mark) => mark.family === family)
}

/** Looks up regions while a scan moves forward; the offsets asked for must not go back. */
export class RegionCursor {
  private index = 0
  private readonly regions: readonly Region[]

  constructor(regions: readonly Region[]) {
    this.regions = regions
  }

  /** The region that holds `from` and closes at or after `to`. */
  around(from: number, to: number): Region | null {
    const region = this.at(from)
    return region !== null && region.open < from && region.close >= to ? region : null
  }

  /** Whether the mark at `at` closes a region. */
  closesAt(at: number): boolean {
    for (let index = this.index; index < this.regions.length; index++) {
      const region = this.regions[index]
      if (region === undefined || region.open > at) return false
      if (region.close === at) return true
    }
    return false
  }

  /** The region whose closing mark is the last character before `end`. */
  closedBefore(end: number): Region | null {
    return (
      this.regions
        .slice(Math.max(0, this.index - 1), this.index + 2)
        .find(({ close }) => close === end - 1) ?? null
    )
  }

  /** The region that opens at `at`. */
  openedAt(at: number): Region | null {
    return this.openedBetween(at, at + 1)
  }

  /** The first region that opens at `from` or after, before `to`. */
  openedBetween(from: number, to: number): Region | null {
    for (let index = this.index; index < this.regions.length; index++) {
      const region = this.regions[index]
      if (region === undefined || region.open >= to) return null
      if (region.open >= from) return region
    }
    return null
  }

  private at(offset: number): Region | null {
    while ((this.regions[this.index]?.close ?? Infinity) < offset) this.index++
    return this.regions[this.index] ?? null
  }
}
