import { describe, expect, it } from 'vitest'
import type { RowId, SegmentId, Table } from '../model.ts'
import { applyEdit } from './apply-edit.ts'
import type { Edit, EditRefusal } from './edit.ts'
import { drawn, sketch } from './sketch.arbitrary.ts'

const row = (id: number) => id as RowId
const segment = (id: number) => id as SegmentId
const cell = (id: number, column: number) => ({ row: row(id), column })

function edited(table: Table, edit: Edit): Table {
  const outcome = applyEdit(table, edit)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.table
}

function refusal(table: Table, edit: Edit): EditRefusal['code'] | null {
  const outcome = applyEdit(table, edit)
  return outcome.ok ? null : outcome.refusal.code
}

/** A suggestion of one cell a row. */
const place = (cells: [id: number, column: number, segments: number[]][], order: number[]): Edit => ({
  kind: 'placeSuggestion',
  rows: cells.map(([id, column, segments]) => ({
    id: row(id),
    cells: [{ column, segments: segments.map(segment), confidence: 0.9, evidence: [], relation: null }]
  })),
  order: order.map(row)
})

describe('moving segments', () => {
  const table = sketch('AB* | u', 'C | v', 'D? | w')

  it('puts segments at a place; what stays behind keeps its state', () => {
    const to = { row: row(2), column: 0, at: 0 }
    const after = edited(table, { kind: 'moveSegments', segments: [segment(2)], to, status: 'confirmed' })
    expect(drawn(after)).toEqual(['A* | u', 'BC* | v', 'D? | w'])
  })

  it('drops a row that gave its last segment, unless somebody wrote a note there', () => {
    const alone = sketch('A |', 'B |')
    const move: Edit = {
      kind: 'moveSegments',
      segments: [segment(2)],
      to: { row: row(1), column: 0, at: 9 },
      status: 'undecided'
    }
    expect(drawn(edited(alone, move))).toEqual(['AB |'])
    const noted = edited(alone, { kind: 'setNote', row: row(2), note: 'look' })
    expect(drawn(edited(noted, move))).toEqual(['AB |', '|'])
  })

  it('reorders within a cell', () => {
    const to = { row: row(1), column: 0, at: 0 }
    const after = edited(table, { kind: 'moveSegments', segments: [segment(2)], to, status: 'confirmed' })
    expect(drawn(after)[0]).toBe('BA* | u')
  })

  it('refuses what stands in another column, twice, nowhere, or there already', () => {
    const to = { row: row(2), column: 0, at: 0 }
    const move = (...segments: number[]): Edit => ({
      kind: 'moveSegments',
      segments: segments.map(segment),
      to,
      status: 'undecided'
    })
    expect(refusal(table, move(5))).toBe('edit.differentColumns')
    expect(refusal(table, move(1, 1))).toBe('edit.badOrder')
    expect(refusal(table, move(77))).toBe('edit.unknownSegment')
    expect(refusal(table, move(3))).toBe('edit.nothingToMove')
  })

  it('shifts the first segment up and pops the last one down', () => {
    expect(drawn(edited(table, { kind: 'shiftFirstUp', row: row(2), column: 0 }))).toEqual([
      'ABC | u',
      '| v',
      'D? | w'
    ])
    expect(refusal(table, { kind: 'shiftFirstUp', row: row(1), column: 0 })).toBe('edit.noRowAbove')
    const pop = (id: number): Edit => ({ kind: 'popLastDown', row: row(id), column: 0, newRow: row(9) })
    expect(drawn(edited(table, pop(1)))).toEqual(['A* | u', 'BC | v', 'D? | w'])
    expect(drawn(edited(table, pop(3)))).toEqual(['AB* | u', 'C | v', '| w', 'D |'])
  })

  it('unlinks a cell into a row of its own right below', () => {
    const after = edited(table, { kind: 'unlinkCell', row: row(1), column: 0, newRow: row(9) })
    expect(drawn(after)).toEqual(['| u', 'AB |', 'C | v', 'D? | w'])
    expect(refusal(sketch('A |'), { kind: 'unlinkCell', row: row(1), column: 0, newRow: row(9) })).toBe(
      'edit.nothingToMove'
    )
  })
})

describe('pushing', () => {
  const table = sketch('A* | u*', 'B? | v*', 'C | w*')

  it('moves a column down from a row; moved cells are no decisions any more', () => {
    const after = edited(table, { kind: 'pushDown', row: row(2), column: 1, newRow: row(9) })
    expect(drawn(after)).toEqual(['A* | u*', 'B? |', 'C | v', '| w'])
  })

  it('moves a column up; the text of the row joins the cell above and an emptied last row vanishes', () => {
    const long = sketch('A* | u*', 'B? | v*', '| w?')
    expect(drawn(edited(long, { kind: 'pushUp', row: row(2), column: 1 }))).toEqual(['A* | uv', 'B? | w'])
    expect(refusal(long, { kind: 'pushUp', row: row(1), column: 1 })).toBe('edit.noRowAbove')
    expect(refusal(long, { kind: 'pushUp', row: row(3), column: 0 })).toBe('edit.nothingToMove')
  })

  it('closes a gap without touching the cell above', () => {
    const gap = sketch('A | u*', 'B |', 'C | v?')
    expect(drawn(edited(gap, { kind: 'pushUp', row: row(2), column: 1 }))).toEqual(['A | u*', 'B | v', 'C |'])
  })

  it('moves all columns by a new row, and back by joining two rows', () => {
    const down = edited(table, { kind: 'pushDown', row: row(2), column: null, newRow: row(9) })
    expect(drawn(down)).toEqual(['A* | u*', '|', 'B? | v*', 'C | w*'])
    expect(drawn(edited(down, { kind: 'pushUp', row: row(9), column: null }))).toEqual(drawn(table))
    expect(drawn(edited(table, { kind: 'pushUp', row: row(2), column: null }))).toEqual([
      'AB | uv*',
      'C | w*'
    ])
  })

  it('has an inverse that does not grow with the number of undecided rows', () => {
    const long = sketch(
      ...Array.from(
        { length: 26 },
        (_, i) => `${String.fromCharCode(65 + i)} | ${String.fromCharCode(97 + i)}`
      )
    )
    const outcome = applyEdit(long, { kind: 'pushDown', row: row(1), column: 0, newRow: row(99) })
    expect(outcome.ok && JSON.stringify(outcome.inverse).length).toBeLessThan(200)
  })
})

describe('rows', () => {
  it('inserts and removes empty rows, never full ones', () => {
    const table = sketch('A | u', '|', 'B | v')
    expect(drawn(edited(table, { kind: 'insertRow', row: row(9), before: row(1) }))[0]).toBe('|')
    expect(drawn(edited(table, { kind: 'removeEmptyRows', rows: [row(2)] }))).toEqual(['A | u', 'B | v'])
    expect(refusal(table, { kind: 'removeEmptyRows', rows: [row(1)] })).toBe('edit.rowNotEmpty')
    expect(refusal(table, { kind: 'insertRow', row: row(1), before: null })).toBe('edit.idTaken')
  })

  it('merges rows in table order with their notes and bookmarks', () => {
    let table = sketch('A* | u* | -', 'B* | v? | -', 'C | w | -')
    table = edited(table, { kind: 'setNote', row: row(1), note: 'first' })
    table = edited(table, { kind: 'setNote', row: row(2), note: 'second' })
    table = edited(table, { kind: 'setBookmark', rows: [row(2)], isBookmarked: true })
    const after = edited(table, { kind: 'mergeRows', rows: [row(2), row(1)] })
    expect(drawn(after)).toEqual(['AB* | uv | -', 'C | w | -'])
    expect(after.rows[0]).toMatchObject({ id: 1, note: 'first\nsecond', isBookmarked: true })
  })

  it('splits a row; halves keep a confirmation and lose a suggestion', () => {
    const table = sketch('ABC* | uv? | x')
    const after = edited(table, { kind: 'splitRow', row: row(1), at: [1, 1, 1], newRow: row(9) })
    expect(drawn(after)).toEqual(['A* | u | x', 'BC* | v |'])
    expect(refusal(table, { kind: 'splitRow', row: row(1), at: [0, 0, 0], newRow: row(9) })).toBe(
      'edit.badSplit'
    )
    expect(refusal(table, { kind: 'splitRow', row: row(1), at: [4, 0, 0], newRow: row(9) })).toBe(
      'edit.badSplit'
    )
  })

  it('orders rows by a permutation only', () => {
    const table = sketch('A | u', 'B | v')
    expect(drawn(edited(table, { kind: 'orderRows', order: [row(2), row(1)] }))).toEqual(['B | v', 'A | u'])
    expect(refusal(table, { kind: 'orderRows', order: [row(2)] })).toBe('edit.badOrder')
    expect(refusal(table, { kind: 'orderRows', order: [row(2), row(2)] })).toBe('edit.badOrder')
  })
})

describe('segments', () => {
  const table = sketch('A* | u', 'BC* | v')

  it('splits a segment in its cell and cuts the source at the same character', () => {
    const after = edited(table, { kind: 'splitSegment', segment: segment(1), at: 3, newSegment: segment(50) })
    expect(after.columns[0]?.segments.slice(0, 2)).toMatchObject([
      { id: 1, text: 'AAA', start: 0, end: 3 },
      { id: 50, text: 'AA.', start: 4, end: 7 }
    ])
    expect(drawn(after)[0]).toBe('AA*~ | u')
  })

  it('cuts the source at the same share when the text was corrected', () => {
    const longer = edited(table, { kind: 'retypeSegment', segment: segment(1), text: 'AAAAAAAAAAA BB' })
    const after = edited(longer, {
      kind: 'splitSegment',
      segment: segment(1),
      at: 7,
      newSegment: segment(50)
    })
    expect(after.columns[0]?.segments.slice(0, 2)).toMatchObject([{ end: 4 }, { start: 4, end: 7 }])
  })

  it('refuses a cut at an end, in white space only, or inside a character', () => {
    const cut = (t: Table, at: number) =>
      refusal(t, { kind: 'splitSegment', segment: segment(1), at, newSegment: segment(50) })
    expect(cut(table, 0)).toBe('edit.badSplit')
    expect(cut(table, 7)).toBe('edit.badSplit')
    const smile = edited(table, { kind: 'retypeSegment', segment: segment(1), text: 'a😀  ' })
    expect(cut(smile, 2)).toBe('edit.badSplit')
    expect(cut(smile, 3)).toBe('edit.badSplit')
    expect(cut(smile, 1)).toBe(null)
  })

  it('merges neighbours of one cell only', () => {
    const after = edited(table, { kind: 'mergeSegments', segments: [segment(3), segment(2)], joiner: ' ' })
    expect(after.columns[0]?.segments[1]).toMatchObject({
      id: 2,
      text: 'BBB BB. CCC CC.',
      start: 10,
      end: 27
    })
    expect(drawn(after)[1]).toBe('B*~ | v')
    const merge = (...segments: number[]): Edit => ({
      kind: 'mergeSegments',
      segments: segments.map(segment),
      joiner: ' '
    })
    expect(refusal(table, merge(1, 2))).toBe('edit.notNeighbours')
    expect(refusal(table, merge(1, 4))).toBe('edit.differentColumns')
    expect(refusal(table, merge(2))).toBe('edit.notNeighbours')
  })

  it('retypes a text: links stay, a confirmed cell is stale until it is confirmed again', () => {
    const after = edited(table, { kind: 'retypeSegment', segment: segment(1), text: 'Anders.' })
    expect(drawn(after)[0]).toBe('A*~ | u')
    const again = edited(after, {
      kind: 'setStatus',
      cells: [{ row: row(1), column: 0 }],
      status: 'confirmed'
    })
    expect(drawn(again)[0]).toBe('A* | u')
    expect(refusal(table, { kind: 'retypeSegment', segment: segment(1), text: ' \n' })).toBe('edit.emptyText')
  })

  it('excludes segments where they stand', () => {
    const after = edited(table, { kind: 'setExcluded', segments: [segment(1)], isExcluded: true })
    expect(after.columns[0]?.segments[0]?.isExcluded).toBe(true)
    expect(after.rows).toBe(table.rows)
  })
})

describe('decisions', () => {
  const table = sketch('A? | u', 'B |')

  it('confirms, and goes back to what the program said', () => {
    const confirmed = edited(table, {
      kind: 'setStatus',
      cells: [cell(1, 0), cell(1, 1), cell(2, 1)],
      status: 'confirmed'
    })
    expect(drawn(confirmed)).toEqual(['A* | u*', 'B |'])
    const back = edited(confirmed, {
      kind: 'setStatus',
      cells: [cell(1, 0), cell(1, 1)],
      status: 'suggested'
    })
    expect(drawn(back)).toEqual(drawn(table))
    expect(back.rows[0]?.cells[0]?.confidence).toBe(0.5)
  })

  it('marks an omission only in an empty cell, other relations only where text is', () => {
    const omitted = edited(table, { kind: 'setRelation', cells: [cell(2, 1)], relation: 'omitted' })
    expect(drawn(omitted)[1]).toBe('B | -')
    expect(drawn(edited(omitted, { kind: 'setRelation', cells: [cell(2, 1)], relation: null }))).toEqual(
      drawn(table)
    )
    expect(refusal(table, { kind: 'setRelation', cells: [cell(1, 0)], relation: 'omitted' })).toBe(
      'edit.omittedNeedsEmpty'
    )
    expect(refusal(table, { kind: 'setRelation', cells: [cell(2, 1)], relation: 'partial' })).toBe(
      'edit.relationNeedsText'
    )
    const partial = edited(table, { kind: 'setRelation', cells: [cell(1, 0)], relation: 'partial' })
    expect(partial.rows[0]?.cells[0]).toMatchObject({ relation: 'partial', status: 'confirmed' })
  })

  it('gives the same table when nothing changes', () => {
    expect(edited(table, { kind: 'setNote', row: row(1), note: '' })).toBe(table)
    expect(edited(table, { kind: 'setBookmark', rows: [row(1)], isBookmarked: false })).toBe(table)
    expect(edited(table, { kind: 'setStatus', cells: [cell(2, 1)], status: 'confirmed' })).toBe(table)
  })
})

describe('batches', () => {
  it('are refused as a whole', () => {
    const table = sketch('A | u', 'B | v')
    const batch: Edit = {
      kind: 'batch',
      edits: [
        { kind: 'setNote', row: row(1), note: 'x' },
        { kind: 'setNote', row: row(7), note: 'y' }
      ]
    }
    expect(applyEdit(table, batch)).toEqual({ ok: false, refusal: { code: 'edit.unknownRow', row: 7 } })
  })
})

describe('placing a suggestion', () => {
  it('takes the named segments to their rows and lets emptied rows vanish', () => {
    const table = sketch('A* | u', 'B | v', '| w')
    expect(drawn(edited(table, place([[1, 1, [4]]], [1, 2, 3])))).toEqual(['A* | uv?', 'B |', '| w'])
    expect(drawn(edited(table, place([[2, 1, [5]]], [1, 2])))).toEqual(['A* | u', 'B | vw?'])
  })

  it('keeps rows that it does not name as long as something is in them', () => {
    const table = sketch('A | u', 'B | v', 'C | w')
    expect(drawn(edited(table, place([[9, 0, [3]]], [9, 1])))).toEqual(['C? |', 'A | u', 'B | v', '| w'])
  })

  it('never touches what is confirmed', () => {
    const table = sketch('A* | u', 'B | v*')
    expect(refusal(table, place([[2, 0, [1]]], [1, 2]))).toBe('edit.confirmedCell')
    expect(refusal(table, place([[2, 1, [3]]], [1, 2]))).toBe('edit.confirmedCell')
    expect(refusal(table, place([[2, 0, [77]]], [1, 2]))).toBe('edit.unknownSegment')
    expect(refusal(table, place([[9, 0, [2]]], [1, 2]))).toBe('edit.badOrder')
    expect(refusal(table, place([[2, 0, [2]]], [1, 2, 8]))).toBe('edit.unknownRow')
  })
})
