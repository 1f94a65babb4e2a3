import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import type { EventId, RowId, Table } from '../../domain/model.ts'
import { applyEdit } from '../../domain/table/apply-edit.ts'
import { checkTable } from '../../domain/table/invariants.ts'
import { anyRecipe, editFor } from '../../domain/table/table.arbitrary.ts'
import type { Edit } from '../../domain/table/edit.ts'
import fc from 'fast-check'
import type { Jobs } from '../jobs/jobs.ts'
import { removeFolders, storeEvent, temporaryFolder } from '../storage/temporary-project.fixture.ts'
import { startApp, type TestApp } from './app.fixture.ts'

const NO_JOBS: Jobs = {
  run: () => Promise.reject(new Error('no job is expected here')),
  close: () => Promise.resolve()
}
const EVENT = 1 as EventId
const path = () => join(folder, 'test.tetrapla')
let folder: string
let test: TestApp

beforeEach(async () => {
  folder = temporaryFolder()
  test = await startApp({ dataDir: folder, jobs: NO_JOBS })
  await test.app.projects.createAt(path())
  storeEvent(test.app.sessions.current().db, 'event', [
    ['de', ['Eins.', 'Zwei.', 'Drei.', 'Vier.']],
    ['pl', ['Jeden.', 'Dwa.', 'Trzy.']],
    ['nb', ['En.', 'To.']]
  ])
})
afterEach(() => test.close())
afterAll(removeFolders)

const openTable = () => test.call('table.open', { event: EVENT })
const rowAt = (table: Table, index: number): RowId => table.rows[index]?.id as RowId

/** Closes the program and starts it again. */
async function restart(): Promise<void> {
  await test.close()
  test = await startApp({ dataDir: folder, jobs: NO_JOBS })
  await test.app.projects.openAt(path())
}

describe('an edit', () => {
  it('is there after a restart, with who made it, when and where', async () => {
    await test.call('settings.set', { userName: 'Grace' })
    const { table, revision, nextIds } = await openTable()
    const edit: Edit = { kind: 'pushDown', row: rowAt(table, 1), column: 1, newRow: nextIds.row }
    const result = await test.call('table.edit', { event: EVENT, revision, edit })
    expect(result).toEqual({
      revision: revision + 1,
      history: { undo: { kind: 'pushDown', row: 2 }, redo: null }
    })
    const before = await openTable()
    await restart()
    const after = await openTable()
    expect({ ...after, event: { ...after.event, lastOpened: null } }).toEqual({
      ...before,
      event: { ...before.event, lastOpened: null }
    })
    const [step] = await test.call('table.history', { event: EVENT, limit: 10 })
    expect(step).toMatchObject({ label: { kind: 'pushDown', row: 2 }, who: 'Grace', isUndone: false })
    expect(Date.parse(step?.when ?? '')).not.toBeNaN()
    expect(test.logged).toEqual([])
  })

  it('made for another revision is refused and changes nothing', async () => {
    const { table, revision } = await openTable()
    const edit: Edit = { kind: 'setNote', row: rowAt(table, 0), note: 'x' }
    for (const wrong of [revision - 1, revision + 1]) {
      await expect(test.call('table.edit', { event: EVENT, revision: wrong, edit })).rejects.toMatchObject({
        code: 'edit.staleTable',
        params: { revision }
      })
    }
    expect(await openTable()).toMatchObject({ table, revision })
  })

  it('that the table refuses tells why', async () => {
    const { revision } = await openTable()
    const edit: Edit = { kind: 'setNote', row: 99 as RowId, note: 'x' }
    await expect(test.call('table.edit', { event: EVENT, revision, edit })).rejects.toMatchObject({
      code: 'edit.unknownRow',
      params: { row: 99 }
    })
  })

  it('without effect makes no step', async () => {
    const { table, revision } = await openTable()
    const edit: Edit = { kind: 'setNote', row: rowAt(table, 0), note: '' }
    expect(await test.call('table.edit', { event: EVENT, revision, edit })).toMatchObject({
      revision,
      history: { undo: null }
    })
    expect(await test.call('table.history', { event: EVENT, limit: 10 })).toEqual([])
  })

  it('stores text that SQLite can hold, and says so at once', async () => {
    const { table, revision } = await openTable()
    const edit: Edit = { kind: 'setNote', row: rowAt(table, 0), note: 'half a \ud83d pair' }
    await test.call('table.edit', { event: EVENT, revision, edit })
    expect((await openTable()).table.rows[0]?.note).toBe('half a \ufffd pair')
    await restart()
    expect((await openTable()).table.rows[0]?.note).toBe('half a \ufffd pair')
  })

  it('of an unknown event is refused', async () => {
    await expect(test.call('table.open', { event: 77 as EventId })).rejects.toMatchObject({
      code: 'event.notFound'
    })
  })
})

describe('undo and redo', () => {
  /** Makes random edits the way a window does; gives the tables before each. */
  async function editAtRandom(seed: number, count: number): Promise<Table[]> {
    let { table, revision } = await openTable()
    const tables: Table[] = []
    for (const [step, recipe] of fc.sample(anyRecipe, { seed, numRuns: count }).entries()) {
      const edit = editFor(table, { ...recipe, text: recipe.text.toWellFormed() }, step)
      const outcome = applyEdit(table, edit)
      if (edit.kind === 'placeSuggestion' || !outcome.ok || outcome.table === table) continue
      const answer = await test
        .call('table.edit', { event: EVENT, revision, edit })
        .catch((error: { code: string }) => (error.code === 'rpc.badInput' ? null : Promise.reject(error)))
      if (!answer) continue
      tables.push(table)
      ;({ table } = outcome)
      ;({ revision } = answer)
    }
    tables.push(table)
    expect((await openTable()).table).toEqual(table)
    return tables
  }

  it.each([1, 2, 3])('take back everything, across restarts, and make it again (%i)', async (seed) => {
    const tables = await editAtRandom(seed, 60)
    expect(tables.length).toBeGreaterThan(20)
    await restart()
    for (const table of tables.slice(0, -1).reverse()) {
      const { revision } = await openTable()
      await test.call('table.undo', { event: EVENT, revision })
      expect((await openTable()).table).toEqual(table)
    }
    const first = await openTable()
    expect(first.history.undo).toBeNull()
    await expect(test.call('table.undo', { event: EVENT, revision: first.revision })).rejects.toMatchObject({
      code: 'edit.nothingToUndo'
    })
    await restart()
    for (const table of tables.slice(1)) {
      const { revision } = await openTable()
      await test.call('table.redo', { event: EVENT, revision })
      expect((await openTable()).table).toEqual(table)
      expect(checkTable(table)).toEqual([])
    }
    const last = await openTable()
    expect(last.history.redo).toBeNull()
    await expect(test.call('table.redo', { event: EVENT, revision: last.revision })).rejects.toMatchObject({
      code: 'edit.nothingToRedo'
    })
    expect(test.app.projects.check()).toEqual([])
    expect(test.logged).toEqual([])
  })

  it('give the window the edit that it applies itself', async () => {
    const { table, revision } = await openTable()
    const edit: Edit = { kind: 'mergeRows', rows: [rowAt(table, 0), rowAt(table, 1)] }
    await test.call('table.edit', { event: EVENT, revision, edit })
    const undone = await test.call('table.undo', { event: EVENT, revision: revision + 1 })
    expect(undone).toMatchObject({
      revision: revision + 2,
      label: { kind: 'mergeRows', row: 1 },
      history: { undo: null, redo: { kind: 'mergeRows', row: 1 } }
    })
    const merged = applyEdit(table, edit)
    const outcome = merged.ok && applyEdit(merged.table, undone.edit)
    expect(outcome && outcome.ok && outcome.table).toEqual(table)
  })

  it('forget what was undone once something else is done, and never give an id twice', async () => {
    const { table, revision, nextIds } = await openTable()
    const insert: Edit = { kind: 'insertRow', row: nextIds.row, before: null }
    await test.call('table.edit', { event: EVENT, revision, edit: insert })
    await test.call('table.undo', { event: EVENT, revision: revision + 1 })
    const again = await openTable()
    expect(again.nextIds.row).toBe(nextIds.row + 1)
    const note: Edit = { kind: 'setNote', row: rowAt(table, 0), note: 'x' }
    const { history } = await test.call('table.edit', { event: EVENT, revision: again.revision, edit: note })
    expect(history.redo).toBeNull()
    await restart()
    expect((await openTable()).nextIds.row).toBe(nextIds.row + 1)
  })
})
