import {
  EMPTY_CELL,
  type Cell,
  type DocumentId,
  type EventId,
  type Row,
  type RowId,
  type Segment,
  type SegmentId,
  type Table
} from '../model.ts'

/**
 * A table drawn with characters, for tests that people read: a string a row, a column separated by `|`, one letter a
 * segment, `*` confirmed, `?` suggested, `-` omitted (confirmed). `'A* | ab | -'` is row 1 with three columns. Segment
 * ids count from 1 in alphabetical order of the letters; a column's document order is alphabetical too.
 */
export function sketch(...lines: readonly string[]): Table {
  const grid = lines.map((line) => line.split('|').map((cell) => cell.trim()))
  const letters = [...new Set(lines.join('').replaceAll(/[^a-zA-Z]/g, ''))].toSorted()
  const idOf = (letter: string) => (letters.indexOf(letter) + 1) as SegmentId
  const columns = (grid[0] ?? []).map((_, column) => {
    const own = letters.filter((letter) => grid.some((cells) => cells[column]?.includes(letter)))
    const segments = own.map((letter, index): Segment => {
      const text = `${letter.repeat(3)} ${letter.repeat(2)}.`
      return {
        id: idOf(letter),
        start: index * 10,
        end: index * 10 + 7,
        paragraph: 1,
        kind: 'sentence',
        text,
        isExcluded: false
      }
    })
    return { documentId: (column + 1) as DocumentId, key: `c${column}`, language: 'de', segments }
  })
  const rows = grid.map((cells, index): Row => ({
    id: (index + 1) as RowId,
    cells: cells.map((text) => cellOf(text, idOf)),
    note: '',
    isBookmarked: false
  }))
  return { eventId: 1 as EventId, columns, rows }
}

function cellOf(text: string, idOf: (letter: string) => SegmentId): Cell {
  const segments = text
    .replaceAll(/[^a-zA-Z]/g, '')
    .split('')
    .map(idOf)
  if (text === '-') return { ...EMPTY_CELL, status: 'confirmed', relation: 'omitted' }
  if (segments.length === 0) return EMPTY_CELL
  if (text.endsWith('?')) return { ...EMPTY_CELL, segments, status: 'suggested', confidence: 0.5 }
  return { ...EMPTY_CELL, segments, status: text.endsWith('*') ? 'confirmed' : 'undecided' }
}

/** The table as it would be sketched; segments that came later are shown by their number, stale cells with `~`. */
export function drawn(table: Table): readonly string[] {
  const letters = new Map(
    table.columns.flatMap(({ segments }) => segments.map(({ id, text }) => [id, text[0] ?? '#'] as const))
  )
  return table.rows.map(({ cells }) =>
    cells
      .map(({ segments, status, relation, isStale }) => {
        const text = relation === 'omitted' ? '-' : segments.map((id) => letters.get(id)).join('')
        const mark =
          text === '-' || text === '' ? '' : { undecided: '', suggested: '?', confirmed: '*' }[status]
        return text + mark + (isStale ? '~' : '')
      })
      .join(' | ')
      .trim()
  )
}
