import type { Table } from '../model.ts'
import type { ColumnShift, Edit, EditRefusal } from './edit.ts'

/** What an edit does to a table, before its inverse is worked out. */
export type Change =
  | {
      readonly ok: true
      readonly table: Table
      /** Moves a pushed column back, so that the inverse need not name every cell. */
      readonly undoShift: ColumnShift | null
      /** An inverse that is shorter than a patch; `null`: the patch is made by comparing the tables. */
      readonly inverse: Edit | null
    }
  | { readonly ok: false; readonly refusal: EditRefusal }

export const changed = (
  table: Table,
  undoShift: ColumnShift | null = null,
  inverse: Edit | null = null
): Change => ({ ok: true, table, undoShift, inverse })

export const refused = (refusal: EditRefusal): Change => ({ ok: false, refusal })
