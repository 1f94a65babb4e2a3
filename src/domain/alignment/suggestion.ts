import type { Evidence, LanguageTag } from '../model.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One document, sentence by sentence. */
export type AlignmentColumn = {
  readonly language: LanguageTag
  readonly sentences: readonly AlignmentSentence[]
}

export type AlignmentSentence = {
  readonly text: string
  /** From 1, ascending. */ readonly paragraph: number
}

/** A cell that a person decided: these sentences belong together, or the column omits the row. */
export type FixedCell = {
  readonly column: number
  readonly sentences: readonly number[]
  readonly isOmitted: boolean
}
/** Cells of one confirmed row; hard constraints for the aligner. */
export type FixedRow = { readonly cells: readonly FixedCell[] }

/** One entry of a bilingual or multilingual word list. */
export type DictionaryEntry = {
  readonly fromLanguage: LanguageTag
  readonly from: string
  readonly toLanguage: LanguageTag
  readonly to: string
}

/** A word pair learned from confirmed rows of other documents, with the probability that the one translates the other. */
export type LearnedEntry = DictionaryEntry & { readonly probability: number }

/** `translation`: same order; `comparable`: order-free, abstains; `auto`: measured. */
export type AlignmentMode = 'auto' | 'translation' | 'comparable'

export type AlignmentOptions = {
  readonly mode: AlignmentMode
  readonly fixed?: readonly FixedRow[]
  readonly dictionary?: readonly DictionaryEntry[]
  /** What confirmed rows of other documents taught; must not come from the rows that are to be judged. */
  readonly learned?: readonly LearnedEntry[]
  /** The built-in word list; see `loadVocabulary`. */
  readonly vocabulary?: Vocabulary
  /** Whether cells come with the reasons for them; true unless said otherwise. Takes time for long texts. */
  readonly withEvidence?: boolean
  /** Progress in 0..1, called now and then; returning false cancels by throwing `AlignmentCancelled`. */
  readonly onProgress?: (done: number) => boolean
}

/** One row of the suggested table; sentences are 0-based numbers per column, empty where a column has nothing. */
export type AlignedRow = {
  readonly cells: readonly AlignedCell[]
  /** Calibrated probability in 0..1 that the row is right; for a row of one column, that it stands alone. */
  readonly confidence: number
}

export type AlignedCell = {
  readonly sentences: readonly number[]
  /** Probability in 0..1 that the cell belongs to its row. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** Every sentence of every column occurs in exactly one row. Rows are in the order of the first column that has text. */
export type AlignmentResult = {
  readonly rows: readonly AlignedRow[]
  /** The mode used, and for `auto` the measured parallelism in 0..1 that decided it. */
  readonly mode: 'translation' | 'comparable'
  readonly parallelism: number | null
}

export class AlignmentCancelled extends Error {
  override readonly name = 'AlignmentCancelled'
}
