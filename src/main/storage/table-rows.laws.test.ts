import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Table } from '../../domain/model.ts'
import { removeColumn } from '../../domain/table/build.ts'
import { applyEdit } from '../../domain/table/apply-edit.ts'
import { anyRecipe, anyTable, editFor } from '../../domain/table/table.arbitrary.ts'
import { checkProject } from './check-project.ts'
import { deleteDocument } from './document-rows.ts'
import type { OpenedProject } from './open-project.ts'
import { inTransaction } from './sql.ts'
import { loadTable } from './table-rows.ts'
import { removeFolders, storeTable, temporaryProject } from './temporary-project.fixture.ts'
import { writeTableChanges } from './write-changes.ts'

let project: OpenedProject
beforeAll(() => {
  project = temporaryProject()
})
afterAll(() => {
  project.close()
  removeFolders()
})

/** SQLite stores UTF-8, which has no lone surrogates. */
const asStored = (table: Table): Table => ({
  ...table,
  columns: table.columns.map((column) => ({
    ...column,
    segments: column.segments.map((segment) => ({ ...segment, text: segment.text.toWellFormed() }))
  })),
  rows: table.rows.map((row) => ({ ...row, note: row.note.toWellFormed() }))
})

it('gives a table back as it was stored', () => {
  fc.assert(
    fc.property(anyTable, (generated) => {
      const table = storeTable(project.db, generated)
      expect(loadTable(project.db, table.eventId)).toEqual(asStored(table))
    })
  )
})

it('stores what any sequence of edits and their inverses makes of a table', () => {
  fc.assert(
    fc.property(anyTable, fc.array(anyRecipe, { maxLength: 12 }), (generated, recipes) => {
      const { db } = project
      const first = storeTable(db, generated)
      const tables = [first]
      const inverses = []
      let table = first
      for (const [step, recipe] of recipes.entries()) {
        const outcome = applyEdit(table, editFor(table, recipe, step))
        if (!outcome.ok) continue
        writeTableChanges(db, table, outcome.table)
        table = outcome.table
        inverses.push(outcome.inverse)
        tables.push(table)
        expect(loadTable(db, table.eventId)).toEqual(asStored(table))
      }
      for (const inverse of inverses.reverse()) {
        const outcome = applyEdit(table, inverse)
        if (!outcome.ok) throw new Error(outcome.refusal.code)
        writeTableChanges(db, table, outcome.table)
        table = outcome.table
        tables.pop()
        expect(loadTable(db, table.eventId)).toEqual(asStored(tables.at(-1) as Table))
      }
      expect(loadTable(db, table.eventId)).toEqual(asStored(first))
    }),
    { numRuns: 150 }
  )
  expect(checkProject(project.db)).toEqual([])
})

it('stores a table that loses a column', () => {
  fc.assert(
    fc.property(anyTable, fc.nat(3), (generated, nth) => {
      const { db } = project
      const before = storeTable(db, generated)
      const { documentId } = before.columns[nth % before.columns.length] as Table['columns'][number]
      const after = removeColumn(before, documentId)
      inTransaction(db, () => {
        deleteDocument(db, documentId)
        writeTableChanges(db, before, after)
      })
      expect(loadTable(db, before.eventId)).toEqual(asStored(after))
    }),
    { numRuns: 50 }
  )
})
