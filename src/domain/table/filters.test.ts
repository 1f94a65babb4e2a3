import { describe, expect, it } from 'vitest'
import type { RowId } from '../model.ts'
import { coverage, tableCounts } from './coverage.ts'
import { crossingRows, filterCounts, nextRow, rowPredicate } from './filters.ts'
import { longestIncreasing } from './increasing.ts'
import { segmentNumbers } from './numbering.ts'
import { drawn, sketch } from './sketch.arbitrary.ts'
import { addColumn, buildTable, columnKeys, removeColumn } from './build.ts'
import { nextIds } from './ids.ts'
import { checkTable } from './invariants.ts'

const table = sketch('A* | w* | -', 'B? | u | x', 'CD | v |', 'E | |')

describe('filters', () => {
  it('count the rows that they show', () => {
    expect(filterCounts(table)).toEqual({
      unconfirmed: 3,
      lowConfidence: 1,
      conflict: 0,
      emptyCell: 2,
      oneColumn: 1,
      notOneToOne: 3,
      stale: 0,
      bookmarked: 0,
      noted: 0,
      crossing: 1
    })
  })

  it('call a moved row crossing, not those that it jumped over', () => {
    expect([...crossingRows(table)]).toEqual([1])
    expect(longestIncreasing([3, 1, 2, 2, 5, 4])).toEqual([false, true, false, true, false, true])
  })

  it('find the next row either way, and none beyond the ends', () => {
    const isOne = rowPredicate(table, 'oneColumn')
    expect(nextRow(table, null, isOne, 'forward')).toBe(4)
    expect(nextRow(table, 4 as RowId, isOne, 'forward')).toBe(null)
    expect(nextRow(table, null, rowPredicate(table, 'unconfirmed'), 'backward')).toBe(4)
    expect(nextRow(table, 3 as RowId, rowPredicate(table, 'unconfirmed'), 'backward')).toBe(2)
    expect(nextRow(table, 99 as RowId, isOne, 'forward')).toBe(null)
  })
})

describe('coverage', () => {
  it('says for each segment where else its row has text', () => {
    expect(coverage(table)).toEqual([
      ['some', 'all', 'some', 'some', 'only'],
      ['all', 'some', 'some'],
      ['all']
    ])
  })

  it('counts cells and names the first row to look at', () => {
    expect(tableCounts(table)).toEqual({
      rows: 4,
      cells: { confirmed: 3, suggested: 1, low: 1, undecided: 5 },
      emptyCells: 3,
      bookmarks: 0,
      notes: 0,
      firstUnconfirmed: { row: 2, index: 1 }
    })
  })
})

describe('numbering', () => {
  it('counts sentences within their paragraph and through the document', () => {
    const [column] = table.columns
    if (!column) throw new Error('no column')
    const segments = column.segments.map((segment, index) => ({
      ...segment,
      paragraph: [1, 1, 2, 4, 4][index] ?? 4
    }))
    expect(
      [...segmentNumbers({ ...column, segments }).values()].map(({ label, running }) => `${running}=${label}`)
    ).toEqual(['1=1.1', '2=1.2', '3=2.1', '4=4.1', '5=4.2'])
  })
})

describe('building', () => {
  it('gives each column a key of its own', () => {
    expect(columnKeys(['de', 'pl', 'de', 'de-2', 'de'])).toEqual(['de', 'pl', 'de-2', 'de-2-2', 'de-3'])
  })

  it('puts sentence i of each document in row i', () => {
    const built = buildTable(table.eventId, table.columns)
    expect(drawn(built)).toEqual(['A | u | x', 'B | v |', 'C | w |', 'D |  |', 'E |  |'])
    expect(built.columns.map(({ key }) => key)).toEqual(['de', 'de-2', 'de-3'])
    expect(checkTable(built)).toEqual([])
    expect(nextIds(built)).toEqual({ row: 6, segment: 10 })
  })

  it('adds a document to a table that has been worked on, and takes it away again', () => {
    const [first, second, third] = table.columns
    if (!first || !second || !third) throw new Error('no columns')
    const two = removeColumn(table, third.documentId)
    expect(drawn(two)).toEqual(['A* | w*', 'B? | u', 'CD | v', 'E |'])
    const longer = {
      ...third,
      segments: ['p', 'q', 'r', 's', 't'].map((text, i) => ({
        ...first.segments[i]!,
        id: (90 + i) as never,
        text
      }))
    }
    const three = addColumn(two, longer)
    expect(drawn(three)).toEqual(['A* | w* | p', 'B? | u | q', 'CD | v | r', 'E |  | s', '|  | t'])
    expect(checkTable(three)).toEqual([])
    expect(removeColumn(three, third.documentId)).toEqual({ ...two, columns: two.columns })
  })
})

describe('checkTable', () => {
  it('names what is wrong', () => {
    const broken = { ...table, rows: [...table.rows.slice(1), ...table.rows.slice(3)] }
    expect(checkTable(broken)).toEqual([
      'row 4 exists twice',
      'segment 5 of c0 stands in two places',
      'segment 1 of c0 stands in no row',
      'segment 8 of c1 stands in no row'
    ])
  })
})
