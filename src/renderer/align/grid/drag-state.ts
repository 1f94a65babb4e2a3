import { create } from 'zustand'
import type { RowId } from '../../../domain/model.ts'
import { isSameTarget, type DropTarget } from '../model/drop-target.ts'

/** Where a dragged sentence would go: a place, and the column it belongs to. */
export type ColumnDrop = { readonly column: number; readonly target: DropTarget }

type DragState = {
  readonly drop: ColumnDrop | null
  readonly isDragging: boolean
  /** True until the click that the browser reports after a drop has passed. */
  readonly hasJustDropped: boolean
}

export const useDrag = create<DragState>(() => ({ drop: null, isDragging: false, hasJustDropped: false }))

/** The drop that would hit a row, null for all other rows, so that only the rows concerned render anew. */
export const useDropTarget = (row: RowId): ColumnDrop | null =>
  useDrag(({ drop }) => (drop?.target.row === row ? drop : null))

/** Shows where the sentence would go; does nothing when that has not changed. */
export const showDrop = (drop: ColumnDrop | null): void => {
  const current = useDrag.getState().drop
  if (current?.column === drop?.column && isSameTarget(current?.target ?? null, drop?.target ?? null)) return
  useDrag.setState({ drop })
}
