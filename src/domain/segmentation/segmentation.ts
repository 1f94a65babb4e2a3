import type { LanguageTag, SegmentKind } from '../model.ts'
import type { SegmentationRules } from './rules.ts'

/** Why a boundary was a close call. */
export type BoundaryDoubt =
  | 'missingSpace'
  | 'lowerCaseStart'
  | 'ellipsis'
  | 'abbreviation'
  | 'ordinal'
  | 'initial'
  | 'quotation'
  | 'colon'

/** A piece of the source text that becomes a segment. Offsets in UTF-16 units, `end` exclusive. */
export type SegmentSpan = {
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly paragraph: number
  readonly kind: SegmentKind
  /** Set when the boundary after this segment was a close call, with the rule that decided it. */
  readonly doubt: BoundaryDoubt | null
}

export type SegmentationOptions = {
  readonly language: LanguageTag
  /** The person's own rules on top of the built-in ones of the language. */
  readonly rules?: SegmentationRules
}
