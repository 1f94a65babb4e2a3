import type { SegmentId } from '../../../domain/model.ts'
import type { Edit } from '../../../domain/table/edit.ts'
import { act, refuse, type ActionContext, type ActionResult } from './action.ts'
import { cellOf, rowOf } from './cell-actions.ts'
import { columnIndex, type PlacedSegment } from './column-index.ts'

/** The sentence with the cursor; undefined in an empty cell. */
export const segmentAtCursor = (context: ActionContext): PlacedSegment | undefined => {
  const column = context.table.columns[context.cursor.column]
  const id = cellOf(context).segments[context.cursor.segment] ?? cellOf(context).segments[0]
  return column && id !== undefined ? columnIndex(column).get(id) : undefined
}

/** What a person types is one line. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n\t]+\s*/gu, ' ').trim()

/** Corrects a text; null when nothing changed. */
export const retype = ({ segment }: PlacedSegment, typed: string): ActionResult | null => {
  const text = oneLine(typed)
  if (text === segment.text) return null
  return text === '' ? refuse('emptyText') : act({ kind: 'retypeSegment', segment: segment.id, text })
}

/** Cuts a sentence at a UTF-16 offset of its text; a correction typed before it belongs to the same step. */
export const splitAt = (
  context: ActionContext,
  { segment }: PlacedSegment,
  typed: string,
  offset: number
): ActionResult => {
  const head = typed.slice(0, offset).trimStart()
  const text = oneLine(typed)
  if (oneLine(head) === '' || oneLine(typed.slice(offset)) === '') return refuse('oneWord')
  const split: Edit = {
    kind: 'splitSegment',
    segment: segment.id,
    at: cutOffset(text, head),
    newSegment: context.ids.segment
  }
  const edit: Edit =
    text === segment.text
      ? split
      : { kind: 'batch', edits: [{ kind: 'retypeSegment', segment: segment.id, text }, split] }
  return act(edit, { kind: 'segment', segment: segment.id, column: context.cursor.column })
}

/** Where the text goes on after `head`, which may hold line breaks that the text has no longer. */
const cutOffset = (text: string, head: string): number => {
  const length = oneLine(head).length
  const gap = /^\s*/u.exec(text.slice(length))?.[0].length ?? 0
  return length + gap
}

/** Joins a sentence with the one that follows it in the document, from wherever that stands. */
export const mergeWithNext = (context: ActionContext): ActionResult => {
  const { table, cursor } = context
  const column = table.columns[cursor.column]
  const placed = segmentAtCursor(context)
  const next = column && placed ? column.segments[placed.position + 1] : undefined
  if (!placed) return refuse('emptyCell')
  if (!next) return refuse('noNextSentence')
  const ids: readonly SegmentId[] = [placed.segment.id, next.id]
  const merge: Edit = { kind: 'mergeSegments', segments: ids, joiner: ' ' }
  const cell = cellOf(context).segments
  const isTogether = cell[cell.indexOf(placed.segment.id) + 1] === next.id
  const edit: Edit = isTogether
    ? merge
    : { kind: 'batch', edits: [bringNext(context, placed, next.id), merge] }
  return act(edit, { kind: 'segment', segment: placed.segment.id, column: cursor.column })
}

const bringNext = (context: ActionContext, placed: PlacedSegment, next: SegmentId): Edit => {
  const { row, column } = context.cursor
  const cell = cellOf(context)
  const others = cell.segments.filter((id) => id !== next)
  const at = others.indexOf(placed.segment.id) + 1
  return {
    kind: 'moveSegments',
    segments: [next],
    to: { row, column, at },
    status: cell.status === 'confirmed' ? 'confirmed' : 'undecided'
  }
}

/** Leaves the sentence with the cursor out of alignment and export, or takes it in again. */
export const toggleExcluded = (context: ActionContext): ActionResult => {
  const placed = segmentAtCursor(context)
  if (!placed) return refuse('emptyCell')
  const { id, isExcluded } = placed.segment
  return act({ kind: 'setExcluded', segments: [id], isExcluded: !isExcluded })
}

export const toggleBookmark = (context: ActionContext): ActionResult => {
  const row = rowOf(context)
  return act({ kind: 'setBookmark', rows: [row.id], isBookmarked: !row.isBookmarked })
}

/** A remark about the cursor's row; null when nothing changed. */
export const setNote = (context: ActionContext, typed: string): ActionResult | null => {
  const note = typed.trim()
  return note === rowOf(context).note ? null : act({ kind: 'setNote', row: context.cursor.row, note })
}
