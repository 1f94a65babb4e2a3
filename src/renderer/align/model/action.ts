import type { RowId, SegmentId, Table } from '../../../domain/model.ts'
import type { Edit, NextIds } from '../../../domain/table/edit.ts'
import type { Cursor } from './cursor.ts'

/** Where the cursor goes after an edit. */
export type Follow =
  | { readonly kind: 'stay' }
  /** To the cell that holds a segment, and to that segment in it. */
  | { readonly kind: 'segment'; readonly segment: SegmentId; readonly column: number }
  | { readonly kind: 'cell'; readonly row: RowId; readonly column: number }
  /** To the next cell that a person has to decide: in the row, then in the rows below. */
  | { readonly kind: 'nextOpen' }

/** An edit as a command makes it. */
export type Action = { readonly edit: Edit; readonly follow: Follow }

/** Why a command has nothing to do here; told as `hints.NAME` with what to do instead. */
export type HintName =
  | 'nothingToConfirm'
  | 'nothingOpen'
  | 'notDecided'
  | 'omittedNeedsEmpty'
  | 'emptyCell'
  | 'aloneAlready'
  | 'alreadyThere'
  | 'noRowAbove'
  | 'noRowBelow'
  | 'noEmptyRow'
  | 'oneSentenceEach'
  | 'noNextSentence'
  | 'emptyText'
  | 'oneWord'
  | 'relationNeedsText'
  | 'noFold'

/** What a command answers: something to do, or why there is nothing to do. */
export type ActionResult =
  | { readonly ok: true; readonly action: Action }
  | { readonly ok: false; readonly hint: HintName }

/** What commands see of the table. */
export type ActionContext = {
  readonly table: Table
  readonly cursor: Cursor
  /** Index of the cursor's row in `table.rows`. */
  readonly rowIndex: number
  readonly ids: NextIds
  /** Whether what a person moves counts as confirmed. */
  readonly confirmsMoves: boolean
}

export const STAY: Follow = { kind: 'stay' }

export const act = (edit: Edit, follow: Follow = STAY): ActionResult => ({
  ok: true,
  action: { edit, follow }
})
export const refuse = (hint: HintName): ActionResult => ({ ok: false, hint })
