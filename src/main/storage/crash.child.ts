import { openProject } from './open-project.ts'
import type { EventId, RowId } from '../../domain/model.ts'
import { applyStep } from '../app/table-steps.ts'
import { createSession } from '../app/project-session.ts'
import { writeSync } from 'node:fs'

/**
 * Applies a stream of edits to the first event of a project and prints each revision once it is acknowledged, until it
 * is killed. Arguments: path of the project, URL of the migrations.
 */
const [path, migrations] = process.argv.slice(2)
if (path === undefined || migrations === undefined) throw new Error('a project and its migrations')
const event = 1 as EventId
const session = createSession(openProject(path, new URL(migrations)))
const stamp = { who: 'crash test', when: new Date() }

for (let step = 0; ; step++) {
  const loaded = session.tables.get(event)
  const { rows } = loaded.table
  const row = rows[(step * 7) % 100]?.id as RowId
  const note = { kind: 'setNote', row, note: `step ${loaded.revision + 1}` } as const
  const push = { kind: 'pushDown', row, column: step % 2, newRow: loaded.nextIds.row } as const
  const edit = step % 3 === 0 ? ({ kind: 'batch', edits: [push, note] } as const) : note
  const { revision } = applyStep(session, event, loaded, edit, stamp)
  writeSync(1, `${revision}\n`)
}
