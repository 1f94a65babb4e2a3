import { describe, expect, it } from 'vitest'
import { sketch } from '../../../domain/table/sketch.arbitrary.ts'
import { cursorAt, indexOfRow, moveCursor, moveSegmentFocus, type Cursor, type CursorMove } from './cursor.ts'

const { rows } = sketch('A | B', 'CD |', '| E', 'F | G')
const space = { rows, columns: 2, pageRows: 2 }
const at = (index: number, column: number): Cursor => cursorAt(space, index, column)!
const moved = (from: Cursor, move: CursorMove) => {
  const { row, column } = moveCursor(space, from, indexOfRow(rows, from.row, 0), move)
  return [row, column]
}

describe('moveCursor', () => {
  it('goes one cell in each direction', () => {
    expect(moved(at(1, 0), 'up')).toEqual([1, 0])
    expect(moved(at(1, 0), 'down')).toEqual([3, 0])
    expect(moved(at(1, 0), 'right')).toEqual([2, 1])
    expect(moved(at(1, 1), 'left')).toEqual([2, 0])
  })

  it('stops at the edges, as the same cursor', () => {
    const corner = at(0, 0)
    expect(moveCursor(space, corner, 0, 'up')).toBe(corner)
    expect(moveCursor(space, corner, 0, 'left')).toBe(corner)
    expect(moved(at(3, 1), 'down')).toEqual([4, 1])
    expect(moved(at(3, 1), 'pageDown')).toEqual([4, 1])
  })

  it('goes to the ends of row and table and by pages', () => {
    expect(moved(at(1, 0), 'rowEnd')).toEqual([2, 1])
    expect(moved(at(1, 1), 'rowStart')).toEqual([2, 0])
    expect(moved(at(1, 1), 'tableStart')).toEqual([1, 0])
    expect(moved(at(1, 0), 'tableEnd')).toEqual([4, 1])
    expect(moved(at(0, 0), 'pageDown')).toEqual([3, 0])
    expect(moved(at(3, 1), 'pageUp')).toEqual([2, 1])
  })

  it('has no place in a table without rows', () => {
    expect(cursorAt({ rows: [], columns: 0 }, 0, 0)).toBeNull()
  })
})

describe('moveSegmentFocus', () => {
  it('stays among the sentences of the cell', () => {
    const cursor = at(1, 0)
    const second = moveSegmentFocus(cursor, rows[1]!, 1)
    expect(second.segment).toBe(1)
    expect(moveSegmentFocus(second, rows[1]!, 1).segment).toBe(1)
    expect(moveSegmentFocus(cursor, rows[1]!, -1).segment).toBe(0)
    expect(moveSegmentFocus(at(1, 1), rows[1]!, 1).segment).toBe(0)
  })
})

describe('indexOfRow', () => {
  it('finds a row whatever the hint', () => {
    for (const hint of [-5, 0, 2, 3, 99]) expect(indexOfRow(rows, rows[2]!.id, hint)).toBe(2)
    expect(indexOfRow(rows, 77 as never, 1)).toBe(-1)
    expect(indexOfRow([], 1 as never, 0)).toBe(-1)
  })
})
