import type { RowId, SegmentId } from '../../../domain/model.ts'
import type { Edit, NextIds } from '../../../domain/table/edit.ts'

const usedIds = (edit: Edit): { readonly row?: RowId; readonly segment?: SegmentId } => {
  if (edit.kind === 'insertRow') return { row: edit.row }
  if ('newRow' in edit) return { row: edit.newRow }
  return 'newSegment' in edit ? { segment: edit.newSegment } : {}
}

/** The ids that are free after an edit of this window used some. */
export const idsAfter = (ids: NextIds, edit: Edit): NextIds => {
  if (edit.kind === 'batch') return edit.edits.reduce(idsAfter, ids)
  const { row, segment } = usedIds(edit)
  if (row === undefined && segment === undefined) return ids
  return {
    row: row !== undefined && row >= ids.row ? ((row + 1) as RowId) : ids.row,
    segment: segment !== undefined && segment >= ids.segment ? ((segment + 1) as SegmentId) : ids.segment
  }
}
