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

/** Marks that fit together: brackets, double marks, angle marks, single marks, corner brackets. */
type Family = 'bracket' | 'double' | 'angle' | 'single' | 'corner'
type Mark = { readonly at: number; readonly family: Family }

/** Deeper nesting than this is not looked at, which keeps the search for a partner short. */
const MAX_DEPTH = 12
const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ...family('bracket', '([{（［【〈《)]}）］】〉》'),
  ...family('double', '"„“”‟〝〞＂'),
  ...family('angle', '«»'),
  ...family('single', "'‚‘’‛‹›"),
  ...family('corner', '「」『』')
])

function family(name: Family, marks: string): readonly (readonly [string, Family])[] {
  return Array.from(marks, (mark) => [mark, name] as const)
}

const COMMA = 44
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
    if ((kind & (QUOTE | OPEN_BRACKET | CLOSE_BRACKET)) === 0) {
      if (text.charCodeAt(at) === COMMA && text.charCodeAt(at - 1) === COMMA) openRegion(stack, at, 'double')
      continue
    }
    const family = FAMILIES.get(text.charAt(at))
    if (family === undefined) continue
    const role = roleOf(text, at, start, end, kind, family, stack)
    if (role === 'open') openRegion(stack, at, family)
    if (role === 'close') closeRegion(stack, at, family, family === 'bracket' ? parentheses : quotations)
  }
  return { quotations, parentheses }
}

function openRegion(stack: Mark[], at: number, family: Family): void {
  if (stack.length < MAX_DEPTH) stack.push({ at, family })
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

/** Looks up regions by where they open and close; each look-up takes logarithmic time. */
export class RegionIndex {
  private readonly regions: readonly Region[]

  constructor(regions: readonly Region[]) {
    this.regions = regions
  }

  /** The region that opens before `from` and closes at or after `to`. */
  around(from: number, to: number): Region | null {
    const region = this.closingFrom(from)
    return region !== null && region.open < from && region.close >= to ? region : null
  }

  /** Whether the mark at `at` closes a region. */
  closesAt(at: number): boolean {
    return this.closingFrom(at)?.close === at
  }

  /** The region whose closing mark is the last character before `end`. */
  closedBefore(end: number): Region | null {
    const region = this.closingFrom(end - 1)
    return region?.close === end - 1 ? region : null
  }

  /** The first region that opens at `from` or after, before `to`. */
  openedBetween(from: number, to: number): Region | null {
    const region = this.closingFrom(from)
    return region !== null && region.open >= from && region.open < to ? region : null
  }

  /** The first region whose closing mark stands at `offset` or after. */
  private closingFrom(offset: number): Region | null {
    let low = 0
    let high = this.regions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.regions[middle]?.close ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return this.regions[low] ?? null
  }
}
