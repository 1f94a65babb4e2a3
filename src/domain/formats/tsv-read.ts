import {
  EMPTY_CELL,
  type Cell,
  type CellStatus,
  type Column,
  type EventId,
  type Relation,
  type Row,
  type RowId,
  type SegmentId,
  type Table
} from '../model.ts'
import { checkTable } from '../table/invariants.ts'
import { BYTE_ORDER_MARK, CELL_FIELDS, ROW_FIELDS, unescapeField } from './tsv.ts'

/** A table as its file says it, before its segments are known. */
export type TsvTable = { readonly keys: readonly string[]; readonly rows: readonly TsvRow[] }
export type TsvRow = {
  /** 1-based number in the table that was written; rows that were left out leave gaps. */
  readonly number: number
  readonly note: string
  readonly isBookmarked: boolean
  /** One a key. */
  readonly cells: readonly TsvCell[]
}
export type TsvCell = {
  /** Segments joined by a space, without excluded ones. */
  readonly text: string
  /** Running segment numbers from 1, with excluded ones. */
  readonly numbers: readonly number[]
  readonly status: CellStatus
  readonly relation: Relation | null
  readonly confidence: number | null
}

/** What is wrong in a file: the 1-based line and the field, as the header names it. */
export type TsvFault = { readonly line: number; readonly field: string }
export type TsvOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: TsvFault }

/** Lines of a file, without line ends and without a byte order mark; a carriage return at the end of a line is dropped. */
export function* fileLines(text: string): Generator<string> {
  let start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end === -1 ? text.length : end)
    yield line.endsWith('\r') ? line.slice(0, -1) : line
    start = end === -1 ? text.length : end + 1
  }
}

/** Source and target, line by line, of profile `pairs`. A line without exactly one tab is a fault. */
export function parsePairs(text: string): TsvOutcome<readonly (readonly [string, string])[]> {
  const pairs: (readonly [string, string])[] = []
  for (const line of fileLines(text)) {
    const [source, target, ...rest] = line.split('\t')
    if (source === undefined || target === undefined || rest.length > 0) {
      return { ok: false, fault: { line: pairs.length + 1, field: 'target' } }
    }
    pairs.push([source, target])
  }
  return { ok: true, value: pairs }
}

/** Reads profile `table`. */
export function parseTableTsv(text: string): TsvOutcome<TsvTable> {
  const lines = fileLines(text)
  const header = lines.next()
  const names = header.done ? [] : header.value.split('\t')
  const keys = columnKeysOf(names)
  if (!keys) return { ok: false, fault: { line: 1, field: names[0] ?? 'row' } }
  const rows: TsvRow[] = []
  for (const line of lines) {
    const row = parseRow(line.split('\t'), names)
    if (typeof row === 'string') return { ok: false, fault: { line: rows.length + 2, field: row } }
    rows.push(row)
  }
  return { ok: true, value: { keys, rows } }
}

/**
 * The table of a file over the columns whose keys it names. Rows get the ids 1, 2, ...; reasons of suggestions and
 * staleness are not in the file. The second outcome lists what `checkTable` finds: a file from which rows were left
 * out, or one that was changed by hand, need not hold every segment exactly once.
 */
export function tableFromTsv(
  file: TsvTable,
  eventId: EventId,
  columns: readonly Column[]
): { readonly table: Table; readonly faults: readonly string[] } {
  const chosen = file.keys.flatMap((key) => columns.find((column) => column.key === key) ?? [])
  const missing = file.keys.filter((key) => !chosen.some((column) => column.key === key))
  const rows = file.rows.map(({ note, isBookmarked, cells }, index): Row => {
    const own = chosen.map((column) => cellOf(column, cells[file.keys.indexOf(column.key)]))
    return { id: (index + 1) as RowId, cells: own, note, isBookmarked }
  })
  const table = { eventId, columns: chosen, rows }
  return { table, faults: [...missing.map((key) => `no column ${key}`), ...checkTable(table)] }
}

/** The keys of a header, `null` unless it is one of profile `table`. */
function columnKeysOf(names: readonly string[]): readonly string[] | null {
  const width = CELL_FIELDS.length + 1
  const isFramed = ROW_FIELDS.every((field, index) => names[index] === field)
  if (!isFramed || (names.length - ROW_FIELDS.length) % width !== 0) return null
  const keys = names.filter(
    (_, index) => index >= ROW_FIELDS.length && (index - ROW_FIELDS.length) % width === 0
  )
  const expected = keys.flatMap((key) => [key, ...CELL_FIELDS.map((field) => `${key}.${field}`)])
  const isNamed = expected.every((name, index) => names[index + ROW_FIELDS.length] === name)
  return isNamed && new Set(keys).size === keys.length ? keys : null
}

/** The row, or the name of the field that is wrong. */
function parseRow(fields: readonly string[], names: readonly string[]): TsvRow | string {
  if (fields.length !== names.length) return names[fields.length] ?? 'row'
  const [number = '', note = '', bookmark = ''] = fields
  if (!/^\d+$/.test(number)) return 'row'
  if (bookmark !== '0' && bookmark !== '1') return 'bookmark'
  const cells: TsvCell[] = []
  const width = CELL_FIELDS.length + 1
  for (let start = ROW_FIELDS.length; start < fields.length; start += width) {
    const cell = parseCell(fields.slice(start, start + width))
    if (typeof cell === 'number') return names[start + cell] ?? 'row'
    cells.push(cell)
  }
  return { number: Number(number), note: unescapeField(note), isBookmarked: bookmark === '1', cells }
}

/** The cell, or which of its fields is wrong. */
function parseCell([text = '', list = '', status = '', relation = '', confidence = '']: readonly string[]):
  | TsvCell
  | number {
  if (!/^(\d+(,\d+)*)?$/.test(list)) return 1
  if (!isStatus(status)) return 2
  if (relation !== '' && !isRelation(relation)) return 3
  const value = confidence === '' ? null : Number(confidence)
  if (value !== null && !(value >= 0 && value <= 1)) return 4
  return {
    text: unescapeField(text),
    numbers: list === '' ? [] : list.split(',').map(Number),
    status,
    relation: relation === '' ? null : relation,
    confidence: value
  }
}

const isStatus = (value: string): value is CellStatus =>
  value === 'undecided' || value === 'suggested' || value === 'confirmed'

const isRelation = (value: string): value is Relation =>
  value === 'equivalent' || value === 'partial' || value === 'contradicts' || value === 'omitted'

function cellOf(column: Column, cell: TsvCell | undefined): Cell {
  if (!cell || (cell.numbers.length === 0 && cell.relation === null)) return EMPTY_CELL
  const { status, relation, confidence } = cell
  const segments = cell.numbers.map((number) => column.segments[number - 1]?.id ?? (-number as SegmentId))
  return { ...EMPTY_CELL, segments, status, relation, confidence }
}
