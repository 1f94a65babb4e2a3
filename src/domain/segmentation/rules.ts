/** What a person may add to the built-in rules of a language, without a regular expression. */
export type SegmentationRules = {
  /** Never end a sentence after these, e.g. `PGS.TS.`. */
  readonly neverBreakAfter: readonly string[]
  /** Always end a sentence after these. */
  readonly alwaysBreakAfter: readonly string[]
}

export const NO_RULES: SegmentationRules = { neverBreakAfter: [], alwaysBreakAfter: [] }
