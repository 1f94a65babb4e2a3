import * as fc from 'fast-check'
import {
  assertNever,
  EMPTY_CELL,
  type Cell,
  type Column,
  type DocumentId,
  type EventId,
  type Row,
  type RowId,
  type Segment,
  type SegmentId,
  type Table
} from '../model.ts'
import type { CellRef, Edit, NextIds } from './edit.ts'

/** Texts with what formats stumble over: tabs, line breaks, quotes, backslashes, formulas, pairs and lone surrogates. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(
        '\t',
        '\n',
        '\r',
        '\\',
        '\\t',
        '"',
        "'",
        '=',
        '-',
        '<',
        '&',
        '😀',
        '\ud83d',
        '\u0007',
        'ł'
      ),
      maxLength: 8
    })
  )
  .map((text) => `a${text}`)

const aSegmentText = fc.record({
  text: anyText,
  gap: fc.nat(2),
  isExcluded: fc.boolean(),
  breaks: fc.boolean()
})

const aSaying = fc.record({
  status: fc.constantFrom('undecided', 'suggested', 'confirmed'),
  relation: fc.constantFrom(null, null, 'equivalent', 'partial', 'contradicts'),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  isStale: fc.boolean(),
  isOmitted: fc.boolean()
} as const)

type Saying = typeof aSaying extends fc.Arbitrary<infer T> ? T : never

function cellOf(segments: readonly SegmentId[], saying: Saying): Cell {
  const { status, relation, confidence, isStale, isOmitted } = saying
  if (segments.length === 0 && (!isOmitted || status === 'undecided')) return EMPTY_CELL
  const evidence = [{ kind: 'number', label: '5', score: 1, isConflict: isStale }] as const
  return {
    segments,
    status,
    relation: segments.length === 0 ? 'omitted' : relation,
    confidence: status === 'suggested' || (status === 'confirmed' && !isStale) ? confidence : null,
    evidence: status === 'suggested' ? evidence : [],
    isStale: segments.length > 0 && status === 'confirmed' && isStale
  }
}

function columnOf(
  texts: readonly (typeof aSegmentText extends fc.Arbitrary<infer T> ? T : never)[],
  index: number
): Column {
  let offset = 0
  let paragraph = 1
  const segments = texts.map(({ text, gap, isExcluded, breaks }, number): Segment => {
    if (breaks && number > 0) paragraph++
    const start = offset + gap
    offset = start + text.length
    const id = (index * 1000 + number + 1) as SegmentId
    return { id, start, end: offset, paragraph, kind: 'sentence', text, isExcluded }
  })
  const key = ['de', 'pl', 'de-2', 'vi'][index] as string
  return { documentId: (index + 1) as DocumentId, key, language: key.slice(0, 2), segments }
}

/** Sound tables of 1 to 4 columns and 0 to 8 rows, with crossings, notes, omissions and every kind of cell. */
export const anyTable: fc.Arbitrary<Table> = fc
  .record({
    columns: fc.array(fc.array(aSegmentText, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
    rowCount: fc.integer({ min: 1, max: 8 }),
    places: fc.array(fc.nat(7), { minLength: 24, maxLength: 24 }),
    sayings: fc.array(aSaying, { minLength: 32, maxLength: 32 }),
    notes: fc.array(fc.constantFrom('', '', '', 'unsure\tof this\\'), { minLength: 8, maxLength: 8 }),
    bookmarks: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })
  })
  .map(({ columns: texts, rowCount, places, sayings, notes, bookmarks }) => {
    const columns = texts.map(columnOf)
    const rows = Array.from({ length: rowCount }, (_, number): Row => {
      const cells = columns.map(({ segments }, column) => {
        const here = segments.filter((_, i) => (places[column * 6 + i] as number) % rowCount === number)
        return cellOf(
          here.map(({ id }) => id),
          sayings[column * 8 + number] as Saying
        )
      })
      return {
        id: (((number * 7) % 8) + 1) as RowId,
        cells,
        note: notes[number] as string,
        isBookmarked: (bookmarks[number] as boolean) && number % 3 === 0
      }
    })
    return { eventId: 1 as EventId, columns, rows }
  })

const KINDS = [
  'moveSegments',
  'pushDown',
  'pushUp',
  'shiftFirstUp',
  'popLastDown',
  'insertRow',
  'removeEmptyRows',
  'mergeRows',
  'splitRow',
  'unlinkCell',
  'placeSuggestion',
  'orderRows',
  'splitSegment',
  'mergeSegments',
  'retypeSegment',
  'setExcluded',
  'setStatus',
  'setRelation',
  'setNote',
  'setBookmark',
  'batch'
] as const satisfies readonly Edit['kind'][]

/** An edit before its table is known: numbers that `editFor` turns into rows, columns and segments of a table. */
export type EditRecipe = {
  readonly kind: (typeof KINDS)[number]
  readonly numbers: readonly number[]
  readonly flag: boolean
  readonly text: string
}

export const anyRecipe: fc.Arbitrary<EditRecipe> = fc.record({
  kind: fc.constantFrom(...KINDS),
  numbers: fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
  flag: fc.boolean(),
  text: anyText
})

/** Ids that no other step of a sequence uses: an id is never given twice. */
const freeIds = (step: number): NextIds => {
  const first = (step + 1) * 100_000
  return { row: first as RowId, segment: first as SegmentId }
}

/** An edit that mostly fits the table; sometimes it must be refused. `step`: its place in a sequence of edits. */
export function editFor(table: Table, recipe: EditRecipe, step = 0): Edit {
  const { kind, numbers, flag, text } = recipe
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
  const free = freeIds(step)
  const rowAt = (n: number): RowId => table.rows[n % Math.max(1, table.rows.length)]?.id ?? (99 as RowId)
  const column = b % table.columns.length
  const segments = table.columns[column]?.segments ?? []
  const segmentAt = (n: number): SegmentId =>
    segments[n % Math.max(1, segments.length)]?.id ?? (99 as SegmentId)
  const row = rowAt(a)
  const cells: CellRef[] = [
    { row, column },
    { row: rowAt(c), column: d % table.columns.length }
  ]
  const someRows = [rowAt(a), rowAt(c), rowAt(d)].slice(0, 1 + (e % 3))
  const someSegments = [...new Set([segmentAt(c), segmentAt(d), segmentAt(e)])].slice(0, 1 + (f % 3))
  switch (kind) {
    case 'moveSegments':
      return {
        kind,
        segments: someSegments,
        to: { row, column, at: f % 4 },
        status: flag ? 'confirmed' : 'undecided'
      }
    case 'pushDown':
      return { kind, row, column: c % 4 === 0 ? null : column, newRow: free.row }
    case 'pushUp':
      return { kind, row, column: c % 4 === 0 ? null : column }
    case 'shiftFirstUp':
      return { kind, row, column }
    case 'popLastDown':
    case 'unlinkCell':
      return { kind, row, column, newRow: free.row }
    case 'insertRow':
      return { kind, row: free.row, before: flag ? rowAt(c) : null }
    case 'removeEmptyRows': {
      const empty = table.rows.filter(({ cells }) => cells.every((cell) => cell.segments.length === 0))
      return { kind, rows: flag ? empty.map(({ id }) => id) : someRows }
    }
    case 'mergeRows':
      return { kind, rows: someRows }
    case 'splitRow': {
      const cells = table.rows.find(({ id }) => id === row)?.cells ?? []
      return {
        kind,
        row,
        at: cells.map((cell, i) => (numbers[i] ?? 0) % (cell.segments.length + 1)),
        newRow: free.row
      }
    }
    case 'placeSuggestion':
      return suggestionFor(table, recipe, free)
    case 'orderRows': {
      const ids = table.rows.map(({ id }) => id)
      return { kind, order: flag ? ids.toReversed() : [...ids.slice(a % 8), ...ids.slice(0, a % 8)] }
    }
    case 'splitSegment':
      return { kind, segment: segmentAt(c), at: 1 + (d % 6), newSegment: free.segment }
    case 'mergeSegments': {
      const cell = table.rows.find(({ id }) => id === row)?.cells[column]
      const run = segments.slice(c % Math.max(1, segments.length)).slice(0, 2)
      return {
        kind,
        segments: flag && cell ? cell.segments : run.map(({ id }) => id),
        joiner: flag ? ' ' : ''
      }
    }
    case 'retypeSegment':
      return { kind, segment: segmentAt(c), text: e % 9 === 0 ? ' ' : text }
    case 'setExcluded':
      return { kind, segments: someSegments, isExcluded: flag }
    case 'setStatus':
      return { kind, cells, status: (['undecided', 'suggested', 'confirmed'] as const)[e % 3] ?? 'confirmed' }
    case 'setRelation': {
      const relations = [null, 'equivalent', 'partial', 'contradicts', 'omitted', 'omitted'] as const
      return { kind, cells: cells.slice(0, 1 + (f % 2)), relation: relations[e % 6] ?? null }
    }
    case 'setNote':
      return { kind, row, note: flag ? '' : text }
    case 'setBookmark':
      return { kind, rows: someRows, isBookmarked: flag }
    case 'batch':
      return {
        kind,
        edits: [
          { kind: 'pushDown', row, column, newRow: free.row },
          { kind: 'setNote', row, note: text },
          { kind: 'setBookmark', rows: someRows, isBookmarked: flag }
        ]
      }
    default:
      return assertNever(kind)
  }
}

/** A suggestion over some of the segments: it deals them out over new and existing rows. */
function suggestionFor(table: Table, { numbers, flag }: EditRecipe, free: NextIds): Edit {
  const confirmed = new Set(
    table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.status === 'confirmed' && !(flag && numbers[0] === 0) ? cell.segments : []
      )
    )
  )
  const isOpen = (row: RowId, column: number) =>
    table.rows.find(({ id }) => id === row)?.cells[column]?.status !== 'confirmed'
  const targets: RowId[] = [free.row, (free.row + 1) as RowId]
  for (const { id } of table.rows.slice((numbers[1] ?? 0) % 4)) targets.push(id)
  const rows = targets.map((id, target) => ({
    id,
    cells: table.columns.flatMap(({ segments }, column) => {
      const here = segments
        .filter(({ id }, i) => !confirmed.has(id) && (i + (numbers[2] ?? 0)) % targets.length === target)
        .map(({ id }) => id)
      if (!isOpen(id, column)) return []
      const relation = here.length === 0 && flag ? ('omitted' as const) : null
      return [{ column, segments: here, confidence: 0.5, evidence: [], relation }]
    })
  }))
  return { kind: 'placeSuggestion', rows, order: flag ? targets : targets.toReversed() }
}
