import type { Cell, CellStatus, Evidence, Relation, Row, RowId, Segment, SegmentId, Table } from '../model.ts'

/**
 * A place for segments: position `at` among the segments of a cell that are not being moved, 0 = before the first;
 * anything beyond the last is the end.
 */
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
  /**
   * From this row on, the cells move one row up; what stood in this row joins the end of the cell above. Cells that a
   * push moves become undecided; when all columns move (`column` null), rows keep their state.
   */
  | { readonly kind: 'pushUp'; readonly row: RowId; readonly column: number | null }
  /** The first segment of the cell moves to the end of the cell above, which becomes undecided. */
  | { readonly kind: 'shiftFirstUp'; readonly row: RowId; readonly column: number }
  /** The last segment of the cell moves to the start of the cell below (then undecided), in a new row when there is none. */
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
      /**
       * Row ids, old and new, in their final order. A row that is not named here vanishes when nothing is left in it,
       * else it stays after the row that it stood after.
       */
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
  /**
   * Decide cells; confirming also clears staleness and keeps the program's reasons, so that `suggested` brings a cell
   * back to what the program said (undecided where it said nothing). Cells without text and omission stay as they are.
   */
  | { readonly kind: 'setStatus'; readonly cells: readonly CellRef[]; readonly status: CellStatus }
  /** `omitted` only where the cell has no segments, others only where it has; setting a relation confirms the cell. */
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

/** The cells of a column from `row` to the last row, moved by one; the one that falls out at an end is lost. */
export type ColumnShift = {
  readonly column: number
  readonly row: RowId
  /** `down`: the cell of `row` becomes empty; `up`: the last row's cell does. */
  readonly direction: 'up' | 'down'
}

/** Segments of one column that vanish, come back or are as they were. */
export type SegmentPatch = {
  readonly column: number
  readonly removed: readonly SegmentId[]
  /** In document order; each stands before `before` (null: at the end). */
  readonly inserted: readonly { readonly segment: Segment; readonly before: SegmentId | null }[]
  readonly changed: readonly Segment[]
}

/** The difference between two tables, small when the change was small. Applied in the order of the fields. */
export type TablePatch = {
  /** Rows that must come back, in table order; each stands before `before`, a row of the table (null: at the end). */
  readonly inserted: readonly { readonly row: Row; readonly before: RowId | null }[]
  /** Undoes a push without naming each cell that moved. */
  readonly shift: ColumnShift | null
  /** Rows that must vanish. */
  readonly removed: readonly RowId[]
  /** The full order when it changed otherwise, else null. */
  readonly order: readonly RowId[] | null
  readonly cells: readonly CellPatch[]
  readonly notes: readonly { readonly row: RowId; readonly note: string; readonly isBookmarked: boolean }[]
  readonly segments: readonly SegmentPatch[]
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
  /** A suggestion would change what a person confirmed. */
  | { readonly code: 'edit.confirmedCell'; readonly row: RowId; readonly column: number }

/** A `table` that is `===` the given one says that the edit changes nothing. */
export type EditOutcome =
  | { readonly ok: true; readonly table: Table; readonly inverse: Edit }
  | { readonly ok: false; readonly refusal: EditRefusal }

/** Ids that are free in the event, to be counted up by whoever builds edits. */
export type NextIds = { readonly row: RowId; readonly segment: SegmentId }
