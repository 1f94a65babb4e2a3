/** What can be compared between languages. */
export type FactKind =
  | 'number'
  | 'money'
  | 'percentage'
  | 'date'
  | 'period'
  | 'person'
  | 'organisation'
  | 'place'

/** A language-independent thing in a text. Offsets in UTF-16 units of the text given, `end` exclusive. */
export type Fact = {
  readonly kind: FactKind
  readonly start: number
  readonly end: number
  /** The words as written. */
  readonly surface: string
  /** Normalised value, the same in every language: `1700000000 USD`, `28.26 %`, `2025-12-01`, `thongloun sisoulith`. */
  readonly value: string
  /** In 0..1. */
  readonly confidence: number
}
