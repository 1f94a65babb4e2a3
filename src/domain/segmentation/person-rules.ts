import { characterKinds, DIGIT, LETTER } from '../text/characters.ts'
import { NO_RULES, type SegmentationRules } from './rules.ts'

/** A person's rules, trimmed and without empty entries, as they are looked up. */
export type PersonRules = {
  /** By their length, so that the question costs the same however many there are. */
  readonly neverBreakAfter: ReadonlyMap<number, ReadonlySet<string>>
  readonly alwaysBreakAfter: readonly string[]
}

/** Prepares a person's rules for looking up. */
export function preparePersonRules(rules: SegmentationRules = NO_RULES): PersonRules {
  const byLength = new Map<number, Set<string>>()
  for (const rule of clean(rules.neverBreakAfter)) {
    byLength.set(rule.length, (byLength.get(rule.length) ?? new Set()).add(rule))
  }
  return { neverBreakAfter: byLength, alwaysBreakAfter: clean(rules.alwaysBreakAfter) }
}

function clean(list: readonly string[]): readonly string[] {
  return [...new Set(list.map((rule) => rule.trim()).filter((rule) => rule !== ''))]
}

/** Whether a rule forbids the end of a sentence at `end` (after the terminator). */
export function isProtected(text: string, end: number, { neverBreakAfter }: PersonRules): boolean {
  for (const [length, rules] of neverBreakAfter) {
    const start = end - length
    if (start >= 0 && rules.has(text.slice(start, end)) && isWordStart(text, start)) return true
  }
  return false
}

/** Offsets after each place where a rule demands the end of a sentence, in order. */
export function findPersonBreaks(
  text: string,
  start: number,
  end: number,
  { alwaysBreakAfter }: PersonRules
): readonly number[] {
  if (alwaysBreakAfter.length === 0) return []
  const paragraph = text.slice(start, end)
  const breaks = new Set<number>()
  for (const rule of alwaysBreakAfter) {
    for (let at = paragraph.indexOf(rule); at >= 0; at = paragraph.indexOf(rule, at + rule.length)) {
      const after = at + rule.length
      if (isWordStart(paragraph, at) && !isInsideWord(paragraph, after)) breaks.add(start + after)
    }
  }
  return [...breaks].sort((a, b) => a - b)
}

function isWordStart(text: string, at: number): boolean {
  const kinds = characterKinds()
  if (((kinds[text.charCodeAt(at)] ?? 0) & (LETTER | DIGIT)) === 0) return true
  return at === 0 || ((kinds[text.charCodeAt(at - 1)] ?? 0) & (LETTER | DIGIT)) === 0
}

function isInsideWord(text: string, at: number): boolean {
  const kinds = characterKinds()
  const wordBits = LETTER | DIGIT
  return (
    ((kinds[text.charCodeAt(at - 1)] ?? 0) & wordBits) !== 0 &&
    ((kinds[text.charCodeAt(at)] ?? 0) & wordBits) !== 0
  )
}
