import type { Cell, Segment, SegmentId, Table } from '../model.ts'
import { staleCell } from './cells.ts'
import { changed, refused, type Change } from './change.ts'
import type { Edit, EditRefusal } from './edit.ts'
import { cellAt, locateSegment, rowOfSegment, withCell, withRows } from './lookup.ts'

type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>

export function retypeSegment(table: Table, { segment: id, text }: EditOf<'retypeSegment'>): Change {
  const place = findSegment(table, id)
  if (!place) return refused({ code: 'edit.unknownSegment', segment: id })
  if (text.trim() === '') return refused({ code: 'edit.emptyText' })
  if (place.segment.text === text) return changed(table)
  const segments = place.segments.with(place.index, { ...place.segment, text })
  return changed(changeCellOf(withSegments(table, place.column, segments), place.column, id, staleCell))
}

/** Cuts a segment in two. White space at the cut belongs to neither part. */
export function splitSegment(table: Table, edit: EditOf<'splitSegment'>): Change {
  const place = findSegment(table, edit.segment)
  if (!place) return refused({ code: 'edit.unknownSegment', segment: edit.segment })
  if (locateSegment(table, edit.newSegment)) return refused({ code: 'edit.idTaken', id: edit.newSegment })
  const parts = cutSegment(place.segment, edit.at, edit.newSegment)
  if (!parts) return refused({ code: 'edit.badSplit' })
  const segments = place.segments.toSpliced(place.index, 1, ...parts)
  const insertSecond = (cell: Cell): Cell => {
    const at = cell.segments.indexOf(edit.segment) + 1
    return staleCell({ ...cell, segments: cell.segments.toSpliced(at, 0, edit.newSegment) })
  }
  return changed(
    changeCellOf(withSegments(table, place.column, segments), place.column, edit.segment, insertSecond)
  )
}

/** Joins segments that follow each other in the document and stand in one cell; the first in reading order stays. */
export function mergeSegments(table: Table, edit: EditOf<'mergeSegments'>): Change {
  const run = findRun(table, edit.segments)
  if ('code' in run) return refused(run)
  const { column, index, parts } = run
  const [first, ...rest] = parts
  if (!first || rest.length === 0) return refused({ code: 'edit.notNeighbours' })
  const row = table.rows[rowOfSegment(table, column, first.id)]
  const together = row ? cellAt(row, column).segments : []
  if (!rest.every(({ id }) => together.includes(id))) return refused({ code: 'edit.notNeighbours' })

  const joined: Segment = {
    ...first,
    end: Math.max(...parts.map((part) => part.end)),
    text: parts.map((part) => part.text).join(edit.joiner),
    isExcluded: parts.every((part) => part.isExcluded)
  }
  const segments = (table.columns[column]?.segments ?? []).toSpliced(index, parts.length, joined)
  const gone = new Set(rest.map(({ id }) => id))
  const dropRest = (cell: Cell): Cell =>
    staleCell({ ...cell, segments: cell.segments.filter((id) => !gone.has(id)) })
  return changed(changeCellOf(withSegments(table, column, segments), column, first.id, dropRest))
}

export function setExcluded(table: Table, edit: EditOf<'setExcluded'>): Change {
  const wanted = new Set(edit.segments)
  const columns = table.columns.map((column) => {
    if (wanted.size === 0 || !column.segments.some(({ id }) => wanted.has(id))) return column
    let isChanged = false
    const segments = column.segments.map((segment) => {
      if (!wanted.delete(segment.id) || segment.isExcluded === edit.isExcluded) return segment
      isChanged = true
      return { ...segment, isExcluded: edit.isExcluded }
    })
    return isChanged ? { ...column, segments } : column
  })
  const [unknown] = wanted
  if (unknown !== undefined) return refused({ code: 'edit.unknownSegment', segment: unknown })
  const isSame = columns.every((column, index) => column === table.columns[index])
  return changed(isSame ? table : { ...table, columns })
}

/**
 * Both parts of a segment cut at a UTF-16 offset of its text, `null` where no cut is possible: at an end, inside a
 * surrogate pair, or where one part would be white space only. Where the text is as long as its source slice, the
 * source is cut at the same character; where a person corrected it, at the same share of the slice.
 */
export function cutSegment(segment: Segment, at: number, newId: SegmentId): [Segment, Segment] | null {
  const { text, start, end } = segment
  if (!Number.isInteger(at) || at <= 0 || at >= text.length || isInsidePair(text, at)) return null
  const firstText = text.slice(0, at).trimEnd()
  const secondText = text.slice(at).trimStart()
  if (firstText.trim() === '' || secondText.trim() === '') return null
  const isAsInSource = text.length === end - start
  const cut = start + Math.round((at / text.length) * (end - start))
  const firstEnd = isAsInSource ? start + firstText.length : cut
  const secondStart = isAsInSource ? end - secondText.length : cut
  return [
    { ...segment, end: firstEnd, text: firstText },
    { ...segment, id: newId, start: secondStart, text: secondText }
  ]
}

function isInsidePair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

function findSegment(table: Table, id: SegmentId) {
  const place = locateSegment(table, id)
  if (!place) return null
  const segments = table.columns[place.column]?.segments ?? []
  return { ...place, segments, segment: segments[place.index] as Segment }
}

type Run = { readonly column: number; readonly index: number; readonly parts: readonly Segment[] }

/** The given segments as neighbours in their document, or why they are none. */
function findRun(table: Table, ids: readonly SegmentId[]): Run | EditRefusal {
  const wanted = new Set(ids)
  const places = [...wanted].map((id) => locateSegment(table, id))
  const unknown = places.indexOf(null)
  if (unknown !== -1) return { code: 'edit.unknownSegment', segment: [...wanted][unknown] as SegmentId }
  const found = places.filter((place) => place !== null)
  const [any] = found
  if (!any) return { code: 'edit.notNeighbours' }
  if (found.some(({ column }) => column !== any.column)) return { code: 'edit.differentColumns' }
  const index = found.reduce((least, place) => Math.min(least, place.index), any.index)
  const parts = (table.columns[any.column]?.segments ?? []).slice(index, index + wanted.size)
  if (!parts.every(({ id }) => wanted.has(id))) return { code: 'edit.notNeighbours' }
  return { column: any.column, index, parts }
}

function withSegments(table: Table, column: number, segments: readonly Segment[]): Table {
  const columns = table.columns.map((old, index) => (index === column ? { ...old, segments } : old))
  return { ...table, columns }
}

function changeCellOf(table: Table, column: number, id: SegmentId, change: (cell: Cell) => Cell): Table {
  const index = rowOfSegment(table, column, id)
  const row = table.rows[index]
  if (!row) return table
  const before = cellAt(row, column)
  const after = change(before)
  return after === before ? table : withRows(table, table.rows.with(index, withCell(row, column, after)))
}
