import type { RowId, SegmentId, Table } from '../model.ts'
import type { NextIds } from './edit.ts'

/**
 * The lowest ids above all ids of the table. Ids of rows and segments that once existed must not be given again, so
 * storage remembers the highest ever given; this is the start for a table that has no history.
 */
export function nextIds(table: Table): NextIds {
  let row = 0
  for (const { id } of table.rows) row = Math.max(row, id)
  let segment = 0
  for (const { segments } of table.columns) {
    for (const { id } of segments) segment = Math.max(segment, id)
  }
  return { row: (row + 1) as RowId, segment: (segment + 1) as SegmentId }
}
