import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../../domain/model.ts'
import { applyEdit } from '../../../domain/table/apply-edit.ts'
import { nextIds } from '../../../domain/table/ids.ts'
import { drawn, sketch } from '../../../domain/table/sketch.arbitrary.ts'
import { anyTable } from '../../../domain/table/table.arbitrary.ts'
import type { ActionContext, ActionResult } from '../model/action.ts'
import { confirmRows, setRelation } from '../model/cell-actions.ts'
import { cursorAt } from '../model/cursor.ts'
import { followCursor } from '../model/follow.ts'
import { linkPicked, moveTo } from '../model/move-actions.ts'
import { retype, segmentAtCursor, setNote, splitAt } from '../model/text-actions.ts'
import { TABLE_ACTION_IDS, TABLE_ACTIONS, type TableActionId } from './table-actions.ts'

const contextAt = (table: Table, rowIndex: number, column: number, segment = 0): ActionContext => ({
  table,
  cursor: { ...cursorAt({ rows: table.rows, columns: table.columns.length }, rowIndex, column)!, segment },
  rowIndex,
  ids: nextIds(table),
  confirmsMoves: true
})

/** The table after an action, and the cell that the cursor is in then; or the hint. */
const done = (context: ActionContext, result: ActionResult | null) => {
  if (!result?.ok) return result?.hint
  const outcome = applyEdit(context.table, result.action.edit)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  const before = {
    cursor: context.cursor,
    place: context.rowIndex,
    shown: context.table.rows,
    shownIndex: context.rowIndex
  }
  const cursor = followCursor(outcome.table, before, result.action.follow)
  const row = outcome.table.rows.findIndex((one) => one.id === cursor?.row)
  return [drawn(outcome.table), `${row + 1}:${cursor?.column}`]
}
const run = (id: TableActionId, context: ActionContext) => done(context, TABLE_ACTIONS[id](context))

describe('commands as edits', () => {
  const table = sketch('AB? | e? | h', 'C* | fg | ', '| | i', '| |')

  it('confirms and goes on to the next open cell', () => {
    expect(run('cell.confirm', contextAt(table, 0, 0))).toEqual([
      ['AB* | e? | h', 'C* | fg |', '|  | i', '|  |'],
      '1:1'
    ])
    expect(run('row.confirm', contextAt(table, 0, 0))).toEqual([
      ['AB* | e* | h*', 'C* | fg |', '|  | i', '|  |'],
      '2:1'
    ])
  })

  it('confirms several rows, and says so when nothing is open', () => {
    const context = contextAt(table, 1, 1)
    expect(done(context, confirmRows(table.rows.slice(0, 2)))).toEqual([
      ['AB* | e* | h*', 'C* | fg* |', '|  | i', '|  |'],
      '2:1'
    ])
    expect(done(context, confirmRows([table.rows[3]!]))).toBe('nothingOpen')
  })

  it('marks only empty cells as omitted, and takes it back', () => {
    expect(run('cell.omitted', contextAt(table, 0, 0))).toBe('omittedNeedsEmpty')
    expect(run('cell.omitted', contextAt(table, 1, 2))).toEqual([
      ['AB? | e? | h', 'C* | fg | -', '|  | i', '|  |'],
      '2:2'
    ])
    expect(run('cell.omitted', contextAt(sketch('A | -'), 0, 1))).toEqual([['A |'], '1:1'])
    const empty = contextAt(table, 1, 2)
    expect(done(empty, setRelation(empty, 'partial'))).toBe('relationNeedsText')
  })

  it('moves the first up and the last down; the cursor goes with them', () => {
    expect(run('segment.firstUp', contextAt(table, 1, 1))).toEqual([
      ['AB? | ef* | h', 'C* | g |', '|  | i', '|  |'],
      '1:1'
    ])
    expect(run('segment.lastDown', contextAt(table, 1, 1))).toEqual([
      ['AB? | e? | h', 'C* | f |', '| g* | i', '|  |'],
      '3:1'
    ])
    expect(run('segment.firstUp', contextAt(table, 0, 0))).toBe('noRowAbove')
  })

  it('pushes a column or all columns; the cursor stays with its text', () => {
    const rows = sketch('A | d', 'B | e')
    expect(run('column.pushDown', contextAt(rows, 0, 0))).toEqual([['| d', 'A* | e', 'B |'], '2:0'])
    expect(run('column.pushUp', contextAt(rows, 1, 0))).toEqual([['AB* | d', '| e'], '1:0'])
    expect(run('columns.pushDown', contextAt(rows, 1, 1))).toEqual([['A | d', '|', 'B | e'], '3:1'])
    expect(run('columns.pushUp', contextAt(rows, 0, 0))).toBe('noRowAbove')
  })

  it('decides what was moved only if the person wants that', () => {
    const rows = sketch('A | d', 'BC | e')
    const undecided = (id: TableActionId, row: number) =>
      run(id, { ...contextAt(rows, row, 0), confirmsMoves: false })
    expect(undecided('segment.firstUp', 1)).toEqual([['AB | d', 'C | e'], '1:0'])
    expect(undecided('segment.lastDown', 1)).toEqual([['A | d', 'B | e', 'C |'], '3:0'])
    expect(undecided('column.pushDown', 0)).toEqual([['| d', 'A | e', 'BC |'], '2:0'])
    expect(undecided('column.pushUp', 1)).toEqual([['ABC | d', '| e'], '1:0'])
    expect(run('segment.lastDown', contextAt(rows, 1, 0))).toEqual([['A | d', 'B | e', 'C* |'], '3:0'])
  })

  it('unlinks into a row of its own', () => {
    expect(run('cell.unlink', contextAt(sketch('A | b'), 0, 1))).toEqual([['A |', '| b'], '2:1'])
    expect(run('cell.unlink', contextAt(sketch('A |'), 0, 0))).toBe('aloneAlready')
  })

  it('inserts, merges, splits and removes rows', () => {
    const rows = sketch('AB | c', 'D |', '|')
    expect(run('row.insert', contextAt(rows, 1, 1))).toEqual([['AB | c', '|', 'D |', '|'], '2:1'])
    expect(run('row.mergeBelow', contextAt(rows, 0, 0))).toEqual([['ABD | c', '|'], '1:0'])
    expect(run('row.mergeBelow', contextAt(rows, 2, 0))).toBe('noRowBelow')
    expect(run('row.split', contextAt(rows, 0, 0))).toEqual([['A | c', 'B |', 'D |', '|'], '1:0'])
    expect(run('row.split', contextAt(rows, 1, 0))).toBe('oneSentenceEach')
    expect(run('row.removeEmpty', contextAt(rows, 0, 0))).toEqual([['AB | c', 'D |'], '1:0'])
  })

  it('merges with the next sentence, also from another row', () => {
    expect(run('segment.merge', contextAt(sketch('AB | c'), 0, 0))).toEqual([['A | c'], '1:0'])
    expect(run('segment.merge', contextAt(sketch('A | c', 'B | d'), 0, 0))).toEqual([['A | c', '| d'], '1:0'])
    expect(run('segment.merge', contextAt(sketch('A | c'), 0, 0))).toBe('noNextSentence')
  })

  it('links what was picked by its place in the document', () => {
    const rows = sketch('A | d', 'C | e', 'B |')
    const context = contextAt(rows, 1, 1)
    const picked = { column: 0, segments: [rows.rows[2]!.cells[0]!.segments[0]!] }
    expect(done(context, linkPicked(context, picked))).toEqual([['A | d', 'BC* | e'], '2:0'])
    expect(
      done(context, linkPicked(context, { ...picked, segments: rows.rows[1]!.cells[0]!.segments }))
    ).toBe('alreadyThere')
  })

  it('places a dropped sentence where the bar was', () => {
    const rows = sketch('ABC', 'D')
    const context = contextAt(rows, 0, 0)
    const [a, b] = rows.rows[0]!.cells[0]!.segments
    const to = (at: number) => ({ kind: 'place', row: rows.rows[0]!.id, at }) as const
    expect(done(context, moveTo(context, { column: 0, segments: [a!] }, to(3), 0))).toEqual([
      ['BCA*', 'D'],
      '1:0'
    ])
    expect(done(context, moveTo(context, { column: 0, segments: [b!] }, to(1), 0))).toBe('alreadyThere')
    expect(done(context, moveTo(context, { column: 0, segments: [b!] }, to(2), 0))).toBe('alreadyThere')
  })

  it('corrects a text and splits it at the caret in one step', () => {
    const rows = sketch('A')
    const context = contextAt(rows, 0, 0)
    const placed = segmentAtCursor(context)!
    expect(retype(placed, ' AAA AA. ')).toBeNull()
    expect(retype(placed, '  \n ')).toEqual({ ok: false, hint: 'emptyText' })
    const split = splitAt(context, placed, 'Eins zwei.\nDrei.', 11)
    if (!split.ok) throw new Error(split.hint)
    const outcome = applyEdit(rows, split.action.edit)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    expect(outcome.table.columns[0]!.segments.map((one) => one.text)).toEqual(['Eins zwei.', 'Drei.'])
    expect(splitAt(context, placed, 'Eins', 0)).toEqual({ ok: false, hint: 'oneWord' })
  })

  it('sends a note only when it changed', () => {
    const context = contextAt(sketch('A'), 0, 0)
    expect(setNote(context, '  ')).toBeNull()
    expect(setNote(context, ' so ')).toMatchObject({ action: { edit: { kind: 'setNote', note: 'so' } } })
  })
})

describe('laws of commands', () => {
  it('what a command offers, the table accepts', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), fc.nat(), fc.nat(), (table, row, column, segment) => {
        if (table.rows.length === 0) return
        const rowIndex = row % table.rows.length
        const at = column % table.columns.length
        const count = table.rows[rowIndex]!.cells[at]!.segments.length
        const context = contextAt(table, rowIndex, at, count === 0 ? 0 : segment % count)
        for (const id of TABLE_ACTION_IDS) {
          const result = TABLE_ACTIONS[id](context)
          if (!result.ok) continue
          const outcome = applyEdit(table, result.action.edit)
          if (!outcome.ok) throw new Error(`${id}: ${outcome.refusal.code}`)
        }
      }),
      { numRuns: 300 }
    )
  })
})
