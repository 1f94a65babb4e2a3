import type { Column, Row, SegmentId } from '../model.ts'
import { cellAt } from './lookup.ts'

/**
 * The rows in the order of a lead column. A row without text of the lead stands after the row of the segment before
 * its own in its document (of the first column, in table order, that it has text in). Where there is none, it stands
 * before the next row of its document that has text of the lead, or after all rows: so the table starts with the lead.
 * A row without any text stays after the row that it follows now.
 */
export function orderByLead(columns: readonly Column[], rows: readonly Row[], lead = 0): readonly Row[] {
  const places = columns.map(({ segments }) => positions(segments))
  const following = new Map<Row | null, Row[]>()
  const preceding = new Map<Row | null, Row[]>()
  const follow = (anchor: Row | null, row: Row) => append(following, anchor, row)
  const sequence = [lead, ...[...columns.keys()].filter((column) => column !== lead)]
  const byColumn = sequence.map(() => [] as { row: Row; first: number }[])
  for (const [index, row] of rows.entries()) {
    const rank = sequence.findIndex((column) => cellAt(row, column).segments.length > 0)
    const column = sequence[rank]
    if (column === undefined) follow(rows[index - 1] ?? null, row)
    else byColumn[rank]?.push({ row, first: firstPosition(row, column, places[column]) })
  }
  const leads = (byColumn[0] ?? []).toSorted((a, b) => a.first - b.first).map(({ row }) => row)
  for (const [rank, column] of sequence.entries()) {
    if (rank === 0) continue
    const rowOf = new Map(rows.flatMap((row) => cellAt(row, column).segments.map((id) => [id, row] as const)))
    for (const { row, first } of (byColumn[rank] ?? []).toSorted((a, b) => a.first - b.first)) {
      const segments = columns[column]?.segments ?? []
      const previous = segments[first - 1]
      const anchor = previous && rowOf.get(previous.id)
      if (anchor) follow(anchor, row)
      else append(preceding, nextOfLead(segments, first, rowOf, lead), row)
    }
  }
  const starts = leads.flatMap((row) => [...(preceding.get(row) ?? []), row])
  return inDepth([...(following.get(null) ?? []), ...starts, ...(preceding.get(null) ?? [])], following)
}

function append(groups: Map<Row | null, Row[]>, key: Row | null, row: Row): void {
  const group = groups.get(key)
  if (group) group.push(row)
  else groups.set(key, [row])
}

/** The first row from a segment on that has text of the lead, or null. */
function nextOfLead(
  segments: Column['segments'],
  from: number,
  rowOf: ReadonlyMap<SegmentId, Row>,
  lead: number
): Row | null {
  for (let at = from; at < segments.length; at++) {
    const segment = segments[at]
    const row = segment && rowOf.get(segment.id)
    if (row && cellAt(row, lead).segments.length > 0) return row
  }
  return null
}

const positions = (segments: Column['segments']): ReadonlyMap<SegmentId, number> =>
  new Map(segments.map(({ id }, index) => [id, index]))

function firstPosition(row: Row, column: number, places: ReadonlyMap<SegmentId, number> | undefined): number {
  return Math.min(...cellAt(row, column).segments.map((id) => places?.get(id) ?? 0))
}

/** Each row, then those that follow it, and so on; a stack instead of recursion, since chains are long. */
function inDepth(starts: readonly Row[], following: ReadonlyMap<Row | null, readonly Row[]>): readonly Row[] {
  const ordered: Row[] = []
  const waiting = starts.toReversed()
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    ordered.push(row)
    for (const next of (following.get(row) ?? []).toReversed()) waiting.push(next)
  }
  return ordered
}
