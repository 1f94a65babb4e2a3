/**
 * The nouns of the program. Everything is readonly: a change makes a new value, and parts that did not
 * change stay the same objects, so that `===` tells what an edit touched.
 */

declare const brand: unique symbol
type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** Identifies an event inside its project. */
export type EventId = Branded<number, 'EventId'>
/** Identifies a document inside its project. */
export type DocumentId = Branded<number, 'DocumentId'>
/** Identifies a segment inside its event; never given to another segment, not even after undo. */
export type SegmentId = Branded<number, 'SegmentId'>
/** Identifies a row inside its event; never given to another row, not even after undo. */
export type RowId = Branded<number, 'RowId'>

/** BCP 47 language tag in lower case, mostly two letters: `de`, `pl`, `vi`, `nb`, `en`; `und` when undecided. */
export type LanguageTag = string

/** What kind of text a segment holds; headings and captions are aligned like sentences. */
export type SegmentKind = 'sentence' | 'heading' | 'caption'

/** A sentence: the smallest thing that is aligned. */
export type Segment = {
  readonly id: SegmentId
  /** Offset of the first character in the document's source text, in UTF-16 units. */
  readonly start: number
  /** Offset after the last character in the source text, in UTF-16 units; `end >= start`. */
  readonly end: number
  /** Paragraph of the source text, from 1. */
  readonly paragraph: number
  readonly kind: SegmentKind
  /** The text as it is aligned and exported; differs from the source slice once a person corrected it. */
  readonly text: string
  /** Left out of alignment and export on request; stays visible in its row. */
  readonly isExcluded: boolean
}

/** How a cell's text relates to the rest of its row; `omitted` is only for a cell without segments. */
export type Relation = 'equivalent' | 'partial' | 'contradicts' | 'omitted'

/** `undecided`: nobody and nothing has said anything about the cell yet. */
export type CellStatus = 'undecided' | 'suggested' | 'confirmed'

export type EvidenceKind =
  | 'number'
  | 'money'
  | 'percentage'
  | 'date'
  | 'name'
  | 'word'
  | 'vocabulary'
  | 'dictionary'
  | 'learned'
  | 'punctuation'
  | 'length'
  | 'position'
  | 'derived'

/** One reason why the program suggests a cell. */
export type Evidence = {
  readonly kind: EvidenceKind
  /** What matched, as a person reads it: `5 000 000 000 USD`, `Thongloun`, `Handel = handel`; empty for length. */
  readonly label: string
  /** Strength in 0..1. */
  readonly score: number
  /** True when this speaks against the cell: figures that differ. */
  readonly isConflict: boolean
}

/** What one document has in one row. */
export type Cell = {
  /** In reading order as the person arranged them; empty when the document has nothing here. */
  readonly segments: readonly SegmentId[]
  readonly status: CellStatus
  /** `null` means nothing was said; shown as equivalent when the cell holds text. */
  readonly relation: Relation | null
  /** Probability in 0..1 that the cell belongs to its row; `null` unless suggested by the program. */
  readonly confidence: number | null
  readonly evidence: readonly Evidence[]
  /** True when a text of the cell changed after the cell was confirmed. */
  readonly isStale: boolean
}

/** The segments, in all columns, that say the same. */
export type Row = {
  readonly id: RowId
  /** One cell a column, in the order of `Table.columns`. */
  readonly cells: readonly Cell[]
  /** A person's remark; empty when there is none. */
  readonly note: string
  readonly isBookmarked: boolean
}

/** One document as a column of the table. */
export type Column = {
  readonly documentId: DocumentId
  /** The document's language, or `language-2` for the second document of a language: unique in the table. */
  readonly key: string
  readonly language: LanguageTag
  /** All segments in reading order. */
  readonly segments: readonly Segment[]
}

/** An event's table. Every segment of every column stands in exactly one row. */
export type Table = {
  readonly eventId: EventId
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** Where an article comes from, as far as it is known; empty strings and `null` where it is not. */
export type DocumentMetadata = {
  readonly title: string
  /** ISO 8601 calendar date, possibly shortened to `YYYY-MM` or `YYYY`; `null` when unknown. */
  readonly date: string | null
  readonly outlet: string
  readonly author: string
  readonly url: string
}

/** One article in one language. */
export type TextDocument = DocumentMetadata & {
  readonly id: DocumentId
  readonly eventId: EventId
  readonly language: LanguageTag
  /** Name of the file it was read from; empty for pasted text. */
  readonly fileName: string
}

/** A cell about which nothing was said, without segments; shared, so that empty rows cost nothing. */
export const EMPTY_CELL: Cell = Object.freeze({
  segments: Object.freeze([]) as readonly SegmentId[],
  status: 'undecided',
  relation: null,
  confidence: null,
  evidence: Object.freeze([]) as readonly Evidence[],
  isStale: false
})

/** Marks a switch as complete: the compiler refuses a forgotten case. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
