import type { Evidence } from '../../../domain/model.ts'

const NONE: readonly string[] = []
const known = new WeakMap<readonly Evidence[], readonly string[]>()

const ownFigures = (evidence: readonly Evidence[]): readonly string[] =>
  evidence.flatMap(({ isConflict, label }) => {
    const [own, other] = label.split(' ≠ ')
    return isConflict && own && other ? [own] : []
  })

/** The figures of a cell that differ from the rest of its row, as its text has them; the same array for the same evidence. */
export const differingFigures = (evidence: readonly Evidence[]): readonly string[] => {
  if (evidence.length === 0) return NONE
  const found = known.get(evidence) ?? ownFigures(evidence)
  known.set(evidence, found)
  return found.length === 0 ? NONE : found
}

/** A stretch of a text; `differs` where it is a figure that differs. */
export type MarkedPart = { readonly text: string; readonly differs: boolean }

const quoted = (figure: string): string => figure.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Cuts a text at the figures that differ, where it has them as whole words; all parts together are the text. */
export const markFigures = (text: string, figures: readonly string[]): readonly MarkedPart[] => {
  if (figures.length === 0) return [{ text, differs: false }]
  const longestFirst = figures.toSorted((one, other) => other.length - one.length).map(quoted)
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u')
  return text
    .split(whole)
    .map((part, index) => ({ text: part, differs: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}
