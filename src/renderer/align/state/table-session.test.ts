import { describe, expect, it } from 'vitest'
import type { RowId, Table } from '../../../domain/model.ts'
import { applyEdit } from '../../../domain/table/apply-edit.ts'
import type { Edit } from '../../../domain/table/edit.ts'
import { nextIds } from '../../../domain/table/ids.ts'
import { drawn, sketch } from '../../../domain/table/sketch.arbitrary.ts'
import type { EditResult, EventSnapshot, StepLabel, StepResult } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { STAY } from '../model/action.ts'
import { isOnFold, openSession, type SessionPorts } from './table-session.ts'

type Step = { readonly inverse: Edit; readonly label: StepLabel }

/** A program that keeps one table, as the real one does. */
const programWith = (first: Table) => {
  let table = first
  let revision = 3
  const steps: Step[] = []
  const told = { errors: [] as unknown[], reloads: 0, busy: 0 }
  const history = () => ({ undo: steps.at(-1)?.label ?? null, redo: null })
  const apply = (edit: Edit): Edit => {
    const outcome = applyEdit(table, edit)
    if (!outcome.ok) throw new AppError(outcome.refusal.code)
    table = outcome.table
    revision += 1
    return outcome.inverse
  }
  const snapshot = (): EventSnapshot => ({
    event: { id: table.eventId, name: 'Test' } as EventSnapshot['event'],
    documents: [],
    table,
    revision,
    nextIds: nextIds(table),
    history: history()
  })
  const edit = async (given: number, change: Edit): Promise<EditResult> => {
    await Promise.resolve()
    if (given !== revision) throw new AppError('edit.staleTable')
    steps.push({ inverse: apply(change), label: { kind: change.kind, row: 1 } })
    return { revision, history: history() }
  }
  const step = async (_: 'undo' | 'redo', given: number): Promise<StepResult> => {
    await Promise.resolve()
    if (given !== revision) throw new AppError('edit.staleTable')
    const last = steps.pop()
    if (!last) throw new AppError('edit.nothingToUndo')
    apply(last.inverse)
    return { revision, history: history(), edit: last.inverse, label: last.label }
  }
  const ports: SessionPorts = {
    open: async () => snapshot(),
    edit,
    step,
    source: async () => '',
    tellError: (error) => told.errors.push(error),
    tellReload: () => (told.reloads += 1),
    tellBusy: () => (told.busy += 1)
  }
  return {
    told,
    session: openSession(snapshot(), ports),
    drawn: () => drawn(table),
    changeElsewhere: (change: Edit) => apply(change),
    revision: () => revision
  }
}

const confirmAt = (table: Table, row: number): Edit => ({
  kind: 'setStatus',
  cells: [{ row: table.rows[row]!.id, column: 0 }],
  status: 'confirmed'
})

const table = sketch('A | d', 'B | e', 'C | f')

describe('an open table', () => {
  it('shows an edit at once and sends all of them in order', async () => {
    const program = programWith(table)
    const { session } = program
    for (const row of [0, 1, 2]) session.perform({ edit: confirmAt(table, row), follow: STAY })
    expect(drawn(session.store.getState().table)).toEqual(['A* | d', 'B* | e', 'C* | f'])
    expect(program.drawn()).toEqual(['A | d', 'B | e', 'C | f'])
    await session.settled()
    expect(program.drawn()).toEqual(['A* | d', 'B* | e', 'C* | f'])
    expect(program.told).toEqual({ errors: [], reloads: 0, busy: 0 })
  })

  it('takes steps back after what is on its way, and goes to what changed', async () => {
    const program = programWith(table)
    const { session } = program
    session.perform({ edit: confirmAt(table, 1), follow: STAY })
    session.perform({ edit: confirmAt(table, 2), follow: STAY })
    const result = await session.step('undo')
    expect(result?.label.kind).toBe('setStatus')
    expect(drawn(session.store.getState().table)).toEqual(['A | d', 'B* | e', 'C | f'])
    expect(program.drawn()).toEqual(drawn(session.store.getState().table))
    expect(session.store.getState().cursor?.row).toBe(table.rows[2]!.id)
  })

  it('takes no more steps back than there are, however often it is asked', async () => {
    const program = programWith(table)
    const { session } = program
    session.perform({ edit: confirmAt(table, 1), follow: STAY })
    const results = await Promise.all([session.step('undo'), session.step('undo'), session.step('undo')])
    expect(results.map((result) => result?.label.kind)).toEqual(['setStatus', undefined, undefined])
    expect(session.store.getState().history).toEqual({ undo: null, redo: null })
    expect(program.told).toEqual({ errors: [], reloads: 0, busy: 0 })
  })

  it('carries out an edit after the step that is on its way, as the program does', async () => {
    const program = programWith(table)
    const { session } = program
    const [first, second] = table.rows
    const push = (row: RowId): Edit => ({ kind: 'pushDown', row, column: 0, newRow: 90 as RowId })
    session.perform({ edit: { kind: 'mergeRows', rows: [first!.id, second!.id] }, follow: STAY })
    const undone = session.step('undo')
    expect(session.perform({ edit: push(second!.id), follow: STAY })).toBe(true)
    const undoneAgain = session.step('undo')
    expect((await undone)?.label.kind).toBe('mergeRows')
    await undoneAgain
    await session.settled()
    expect(drawn(session.store.getState().table)).toEqual(['A | d', 'B | e', 'C | f'])
    expect(program.drawn()).toEqual(drawn(session.store.getState().table))
    expect(program.told).toEqual({ errors: [], reloads: 0, busy: 0 })
  })

  it('stays with the sentence under the cursor when the table was rearranged elsewhere', async () => {
    const program = programWith(table)
    const { session } = program
    const [first, , third] = table.rows
    session.setCursor({ row: first!.id, column: 0, segment: 0 })
    program.changeElsewhere({
      kind: 'moveSegments',
      segments: first!.cells[0]!.segments,
      to: { row: third!.id, column: 0, at: 1 },
      status: 'undecided'
    })
    await session.runAndReload('job', (revision) =>
      Promise.resolve({
        revision,
        history: { undo: null, redo: null },
        mode: 'comparable',
        parallelism: null,
        linkedRows: 1
      })
    )
    expect(session.store.getState().cursor).toMatchObject({ row: third!.id, column: 0, segment: 1 })
  })

  it('reads the table again when it has moved on, and says so', async () => {
    const program = programWith(table)
    const { session } = program
    program.changeElsewhere(confirmAt(table, 2))
    session.perform({ edit: confirmAt(table, 0), follow: STAY })
    session.perform({ edit: confirmAt(table, 1), follow: STAY })
    await session.settled()
    await Promise.resolve()
    expect(program.told.errors).toMatchObject([{ code: 'edit.staleTable' }])
    expect(program.told.reloads).toBe(1)
    expect(drawn(session.store.getState().table)).toEqual(['A | d', 'B | e', 'C* | f'])
    session.perform({ edit: confirmAt(table, 0), follow: STAY })
    await session.settled()
    expect(program.drawn()).toEqual(['A* | d', 'B | e', 'C* | f'])
  })

  it('changes nothing when an edit is refused', async () => {
    const program = programWith(table)
    const { session } = program
    const before = session.store.getState().table
    const refused = { kind: 'pushUp', row: table.rows[0]!.id, column: 0 } as const
    expect(session.perform({ edit: refused, follow: STAY })).toBe(false)
    expect(session.store.getState().table).toBe(before)
    expect(program.told.errors).toMatchObject([{ code: 'edit.noRowAbove' }])
  })

  it('follows changes made elsewhere, but not its own', async () => {
    const program = programWith(table)
    const { session } = program
    session.perform({ edit: confirmAt(table, 0), follow: STAY })
    await session.settled()
    const mine = session.store.getState().table
    session.noticeRevision(program.revision())
    await session.settled()
    expect(session.store.getState().table).toBe(mine)
    program.changeElsewhere(confirmAt(table, 1))
    session.noticeRevision(program.revision())
    await session.settled()
    await Promise.resolve()
    await Promise.resolve()
    expect(drawn(session.store.getState().table)).toEqual(['A* | d', 'B* | e', 'C | f'])
  })

  it('cannot be changed while a suggestion is computed', async () => {
    const program = programWith(table)
    const { session } = program
    const result = {
      revision: 4,
      history: { undo: null, redo: null },
      mode: 'translation',
      parallelism: 1,
      linkedRows: 3
    } as const
    const run = session.runAndReload('job-1', async () => {
      expect(session.perform({ edit: confirmAt(table, 0), follow: STAY })).toBe(false)
      program.changeElsewhere(confirmAt(table, 1))
      return result
    })
    expect(await run).toBe(result)
    expect(program.told.busy).toBe(1)
    expect(session.store.getState().job).toBeNull()
    expect(drawn(session.store.getState().table)).toEqual(['A | d', 'B* | e', 'C | f'])
  })

  it('keeps the cursor row on the screen though it no longer passes the filter', () => {
    const { session } = programWith(table)
    session.setFilters(new Set(['unconfirmed']))
    session.perform({
      edit: {
        kind: 'setStatus',
        cells: [0, 1].map((column) => ({ row: table.rows[0]!.id, column })),
        status: 'confirmed'
      },
      follow: STAY
    })
    expect(session.store.getState().shown.rows.map((row) => row.id)).toEqual([1, 2, 3])
    session.setCursor({ row: table.rows[1]!.id, column: 0, segment: 0 })
    expect(session.store.getState().shown.rows.map((row) => row.id)).toEqual([2, 3])
  })
})

describe('folds of an open table', () => {
  const folded = sketch('A | e | i', 'B | |', 'C | |', 'D | |', '| f | j')
  const open = (from: Table = folded) => programWith(from).session
  const seen = ({ store }: ReturnType<typeof open>) => {
    const state = store.getState()
    const row = state.table.rows.findIndex(({ id }) => id === state.cursor?.row)
    return { lines: state.shown.rows.length, at: state.shownIndex, row: row + 1, isOnFold: isOnFold(state) }
  }
  const cursorIn = (row: number) => ({ row: folded.rows[row]!.id, column: 0, segment: 0 })

  it('moves the cursor onto a fold, and into it only when asked to', () => {
    const session = open()
    expect(seen(session)).toEqual({ lines: 3, at: 0, row: 1, isOnFold: false })
    session.setCursor(cursorIn(2))
    expect(seen(session)).toEqual({ lines: 3, at: 1, row: 2, isOnFold: true })
    session.setCursor(cursorIn(2), { opensFold: true })
    expect(seen(session)).toEqual({ lines: 5, at: 2, row: 3, isOnFold: false })
    expect(session.closeFold(2)).toBe(true)
    expect(seen(session)).toEqual({ lines: 3, at: 1, row: 2, isOnFold: true })
    session.openFold(1)
    expect(seen(session)).toEqual({ lines: 5, at: 1, row: 2, isOnFold: false })
    expect(session.closeFold(4)).toBe(false)
  })

  it('folds and shows everything; a filter shows its rows', () => {
    const session = open()
    session.setCursor(cursorIn(1))
    session.setFolded(false)
    expect(seen(session)).toEqual({ lines: 5, at: 1, row: 2, isOnFold: false })
    session.setFolded(true)
    expect(seen(session)).toEqual({ lines: 3, at: 1, row: 2, isOnFold: true })
    session.setFilters(new Set(['oneColumn']))
    expect(seen(session)).toEqual({ lines: 3, at: 0, row: 2, isOnFold: false })
    session.setFilters(new Set())
    expect(seen(session)).toEqual({ lines: 5, at: 1, row: 2, isOnFold: false })
  })

  it('never folds the row that the cursor is in', () => {
    const session = open(sketch('A | e | i', 'B | |', 'C | |', 'D | f |'))
    const [, , , last] = session.store.getState().table.rows
    const edit = { kind: 'unlinkCell', row: last!.id, column: 1, newRow: 90 as RowId } as const
    session.setCursor({ row: last!.id, column: 0, segment: 0 })
    session.perform({ edit, follow: STAY })
    expect(seen(session)).toEqual({ lines: 5, at: 3, row: 4, isOnFold: false })
  })

  it('leaves two columns as they are', () => {
    expect(open(sketch('A |', 'B |', 'C |')).store.getState().shown.folds).toBeNull()
  })
})
