import type {
  Cell,
  CellStatus,
  DocumentId,
  Evidence,
  Relation,
  Row,
  RowId,
  Segment,
  SegmentId
} from '../model.ts'

/** A place for segments: position `at` among the segments of a cell, 0 = before the first. */
export type CellPlace = { readonly row: RowId; readonly column: number; readonly at: number }

/** What a suggestion says about one cell; `segments` are taken out of wherever they stand. */
export type SuggestedCell = {
  readonly column: number
  readonly segments: readonly SegmentId[]
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  readonly relation: Relation | null
}

/** One row of a suggestion, in table order. */
export type SuggestedRow = { readonly id: RowId; readonly cells: readonly SuggestedCell[] }

/**
 * Every change of a table. Ids of new rows and segments are given by the caller (see `nextIds`), so that an edit
 * gives the same table wherever and whenever it is applied. Columns are indices into `Table.columns`.
 */
export type Edit =
  /** Take segments of one column out of their cells and put them, in the given order, at a place. */
  | {
      readonly kind: 'moveSegments'
      readonly segments: readonly SegmentId[]
      readonly to: CellPlace
      /** Status of the cell that receives them; `suggested` is not for a person's edits. */
      readonly status: 'undecided' | 'confirmed'
    }
  /** From this row on, the cells of one column (all when `column` is null) move one row down; the row's cell becomes empty. */
  | { readonly kind: 'pushDown'; readonly row: RowId; readonly column: number | null; readonly newRow: RowId }
  /** From this row on, the cells move one row up; what stood in this row joins the end of the cell above. */
  | { readonly kind: 'pushUp'; readonly row: RowId; readonly column: number | null }
  /** The first segment of the cell moves to the end of the cell above. */
  | { readonly kind: 'shiftFirstUp'; readonly row: RowId; readonly column: number }
  /** The last segment of the cell moves to the start of the cell below, in a new row when there is none. */
  | { readonly kind: 'popLastDown'; readonly row: RowId; readonly column: number; readonly newRow: RowId }
  /** A new empty row before `before`, or at the end when null. */
  | { readonly kind: 'insertRow'; readonly row: RowId; readonly before: RowId | null }
  /** Remove rows that hold no segment. */
  | { readonly kind: 'removeEmptyRows'; readonly rows: readonly RowId[] }
  /** Put the cells of several rows together in the first of them (in table order); the others vanish. */
  | { readonly kind: 'mergeRows'; readonly rows: readonly RowId[] }
  /** In each column, the segments from `at[column]` on go to a new row right below. */
  | { readonly kind: 'splitRow'; readonly row: RowId; readonly at: readonly number[]; readonly newRow: RowId }
  /** The cell's segments leave the row for a new row of their own right below. */
  | { readonly kind: 'unlinkCell'; readonly row: RowId; readonly column: number; readonly newRow: RowId }
  /** Put the program's suggestion in place of what is not confirmed, all in one step. */
  | {
      readonly kind: 'placeSuggestion'
      /** Rows to build; ids may be new or those of existing rows. Segments not named keep their place. */
      readonly rows: readonly SuggestedRow[]
      /** All row ids, old and new, in their final order; rows left without segments and not named vanish. */
      readonly order: readonly RowId[]
    }
  /** Order the rows; a permutation of all row ids. */
  | { readonly kind: 'orderRows'; readonly order: readonly RowId[] }
  /** Cut a segment in two at a UTF-16 offset of its text; the first part keeps the id and both stay in the cell. */
  | {
      readonly kind: 'splitSegment'
      readonly segment: SegmentId
      readonly at: number
      readonly newSegment: SegmentId
    }
  /** Join neighbouring segments of one cell that follow each other in the document; the first keeps its id. */
  | { readonly kind: 'mergeSegments'; readonly segments: readonly SegmentId[]; readonly joiner: string }
  /** Correct a text. Links stay; a confirmed cell becomes stale. */
  | { readonly kind: 'retypeSegment'; readonly segment: SegmentId; readonly text: string }
  | { readonly kind: 'setExcluded'; readonly segments: readonly SegmentId[]; readonly isExcluded: boolean }
  /** Decide cells; confirming also clears staleness. */
  | { readonly kind: 'setStatus'; readonly cells: readonly CellRef[]; readonly status: CellStatus }
  /** `omitted` only where the cell has no segments; setting a relation confirms the cell. */
  | { readonly kind: 'setRelation'; readonly cells: readonly CellRef[]; readonly relation: Relation | null }
  | { readonly kind: 'setNote'; readonly row: RowId; readonly note: string }
  | { readonly kind: 'setBookmark'; readonly rows: readonly RowId[]; readonly isBookmarked: boolean }
  /** Several edits as one step. */
  | { readonly kind: 'batch'; readonly edits: readonly Edit[] }
  /** The general inverse: put rows and segments back as they were. Made by `applyEdit`, not by a person. */
  | { readonly kind: 'restore'; readonly patch: TablePatch }

export type EditKind = Edit['kind']

/** A cell by row and column index. */
export type CellRef = { readonly row: RowId; readonly column: number }

/** A cell to be put back: as a whole, since it may hold anything. */
export type CellPatch = { readonly row: RowId; readonly column: number; readonly cell: Cell }

/** The difference between two tables, small when the change was small. */
export type TablePatch = {
  /** Rows that must vanish. */
  readonly removed: readonly RowId[]
  /** Rows that must come back: each stands before `before` (null: at the end); applied in the given order. */
  readonly inserted: readonly { readonly row: Row; readonly before: RowId | null }[]
  readonly cells: readonly CellPatch[]
  readonly notes: readonly { readonly row: RowId; readonly note: string; readonly isBookmarked: boolean }[]
  /** The full order when it changed otherwise, else null. */
  readonly order: readonly RowId[] | null
  /** By column: segments that must vanish, and segments as they were (they find their place by `start`, then id order given). */
  readonly segments: readonly {
    readonly column: number
    readonly removed: readonly SegmentId[]
    readonly restored: readonly Segment[]
  }[]
}

/** Why an edit cannot be applied; a code of `errors.ts`, so that it can be told in the user's language. */
export type EditRefusal =
  | { readonly code: 'edit.unknownRow'; readonly row: RowId }
  | { readonly code: 'edit.unknownSegment'; readonly segment: SegmentId }
  | { readonly code: 'edit.unknownColumn'; readonly column: number }
  | { readonly code: 'edit.idTaken'; readonly id: number }
  | { readonly code: 'edit.nothingToMove' }
  | { readonly code: 'edit.rowNotEmpty'; readonly row: RowId }
  | { readonly code: 'edit.notNeighbours' }
  | { readonly code: 'edit.differentColumns' }
  | { readonly code: 'edit.badSplit' }
  | { readonly code: 'edit.emptyText' }
  | { readonly code: 'edit.omittedNeedsEmpty' }
  | { readonly code: 'edit.relationNeedsText' }
  | { readonly code: 'edit.badOrder' }
  | { readonly code: 'edit.noRowAbove' }

export type EditOutcome =
  | { readonly ok: true; readonly table: import('../model.ts').Table; readonly inverse: Edit }
  | { readonly ok: false; readonly refusal: EditRefusal }

/** Ids that are free in the event, to be counted up by whoever builds edits. */
export type NextIds = { readonly row: RowId; readonly segment: SegmentId }

/** Documents of the table that an edit's column index stands for; used where edits are kept for long. */
export type ColumnOrder = readonly DocumentId[]
