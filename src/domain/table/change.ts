import type { Table } from '../model.ts'
import type { ColumnShift, EditRefusal } from './edit.ts'

/** What an edit does to a table, before its inverse is worked out. */
export type Change =
  | {
      readonly ok: true
      readonly table: Table
      /** Moves a pushed column back, so that the inverse need not name every cell. */
      readonly undoShift: ColumnShift | null
    }
  | { readonly ok: false; readonly refusal: EditRefusal }

export const changed = (table: Table, undoShift: ColumnShift | null = null): Change => ({
  ok: true,
  table,
  undoShift
})

export const refused = (refusal: EditRefusal): Change => ({ ok: false, refusal })
