import type { RowId, SegmentId } from '../../../domain/model.ts'

/** What lies under the pointer, read from the elements' data attributes. */
export type GridTarget = {
  readonly row: RowId
  readonly column: number
  /** Null beside the sentences. */
  readonly segment: SegmentId | null
  readonly isNumber: boolean
}

/** The cell that an element belongs to; null outside of the cells. */
export const gridTarget = (target: EventTarget | null): GridTarget | null => {
  if (!(target instanceof Element)) return null
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  if (row === undefined || column === undefined) return null
  const segment = target.closest<HTMLElement>('[data-segment]')?.dataset['segment']
  return {
    row: Number(row) as RowId,
    column: Number(column),
    segment: segment === undefined ? null : (Number(segment) as SegmentId),
    isNumber: target.closest('[data-number]') !== null
  }
}

/** The fold that an element opens, or the opened run that it folds again, by the index of its line; else null. */
export const foldTarget = (
  target: EventTarget | null
): { readonly index: number; readonly isOpen: boolean } | null => {
  if (!(target instanceof Element)) return null
  const isOpen = target.closest('[data-fold]')?.getAttribute('data-fold')
  const index = target.closest<HTMLElement>('[data-index]')?.dataset['index']
  return isOpen && index !== undefined ? { index: Number(index), isOpen: isOpen === 'open' } : null
}
