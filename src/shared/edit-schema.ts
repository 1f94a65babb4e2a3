import { z } from 'zod'
import type { Edit } from '../domain/table/edit.ts'
import type { RowId, SegmentId } from '../domain/model.ts'

/** Longest text that one segment may be given, in UTF-16 units. */
export const MAX_SEGMENT_TEXT = 100_000
const MAX_ITEMS = 500_000

const rowId = z.number().int().positive() as unknown as z.ZodType<RowId, RowId>
const segmentId = z.number().int().positive() as unknown as z.ZodType<SegmentId, SegmentId>
/** Lone halves of a surrogate pair cannot be stored. */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((given) => given.toWellFormed())
const column = z.number().int().min(0).max(63)
const rows = z.array(rowId).max(MAX_ITEMS)
const segments = z.array(segmentId).max(MAX_ITEMS)
const cells = z
  .array(z.object({ row: rowId, column }))
  .min(1)
  .max(MAX_ITEMS)

const plainEdits = [
  z.object({
    kind: z.literal('moveSegments'),
    segments: segments.min(1),
    to: z.object({ row: rowId, column, at: z.number().int().min(0) }),
    status: z.enum(['undecided', 'confirmed'])
  }),
  z.object({ kind: z.literal('pushDown'), row: rowId, column: column.nullable(), newRow: rowId }),
  z.object({ kind: z.literal('pushUp'), row: rowId, column: column.nullable() }),
  z.object({ kind: z.literal('shiftFirstUp'), row: rowId, column }),
  z.object({ kind: z.literal('popLastDown'), row: rowId, column, newRow: rowId }),
  z.object({ kind: z.literal('insertRow'), row: rowId, before: rowId.nullable() }),
  z.object({ kind: z.literal('removeEmptyRows'), rows }),
  z.object({ kind: z.literal('mergeRows'), rows: rows.min(2) }),
  z.object({ kind: z.literal('splitRow'), row: rowId, at: z.array(z.number().int().min(0)), newRow: rowId }),
  z.object({ kind: z.literal('unlinkCell'), row: rowId, column, newRow: rowId }),
  z.object({ kind: z.literal('orderRows'), order: rows }),
  z.object({
    kind: z.literal('splitSegment'),
    segment: segmentId,
    at: z.number().int().positive(),
    newSegment: segmentId
  }),
  z.object({ kind: z.literal('mergeSegments'), segments: segments.min(2), joiner: z.string().max(10) }),
  z.object({
    kind: z.literal('retypeSegment'),
    segment: segmentId,
    text: text(MAX_SEGMENT_TEXT)
  }),
  z.object({ kind: z.literal('setExcluded'), segments: segments.min(1), isExcluded: z.boolean() }),
  z.object({ kind: z.literal('setStatus'), cells, status: z.enum(['undecided', 'suggested', 'confirmed']) }),
  z.object({
    kind: z.literal('setRelation'),
    cells,
    relation: z.enum(['equivalent', 'partial', 'contradicts', 'omitted']).nullable()
  }),
  z.object({ kind: z.literal('setNote'), row: rowId, note: text(10_000) }),
  z.object({ kind: z.literal('setBookmark'), rows: rows.min(1), isBookmarked: z.boolean() })
] as const

const plainEdit = z.discriminatedUnion('kind', plainEdits)

/**
 * Edits as a window may send them: a person's edits and batches of them. `placeSuggestion` and `restore` are made
 * inside the program only and never accepted from outside.
 */
export const editSchema = z.union([
  plainEdit,
  z.object({ kind: z.literal('batch'), edits: z.array(plainEdit).min(1).max(10_000) })
]) as unknown as z.ZodType<Edit, Edit>
