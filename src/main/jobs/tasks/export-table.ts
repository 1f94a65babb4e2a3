import { exportLines } from '../../../domain/formats/export-lines.ts'
import { countUnits, exportRefusal } from '../../../domain/formats/export-rows.ts'
import type { EventId, Table } from '../../../domain/model.ts'
import { AppError } from '../../../shared/errors.ts'
import { getEvent } from '../../storage/event-rows.ts'
import { openProjectForReading } from '../../storage/open-project.ts'
import { loadTable } from '../../storage/table-rows.ts'
import { writeFileAtomically } from '../atomic-file.ts'
import type { Task } from '../protocol.ts'

/**
 * Writes a table to a file while the project may be open elsewhere. Throws `event.notFound`, `export.*`,
 * `file.cannotWrite`, `file.diskFull`, or what opening a project throws; then the target is as it was.
 */
export const exportTable: Task<'exportTable'> = async (input, control) => {
  const { table, title } = readTable(input.project, input.event)
  const refusal = exportRefusal(table, input.options)
  if (refusal !== null) {
    const { code, ...params } = refusal
    throw new AppError(code, params)
  }
  const { units } = countUnits(table, input.options)
  const context = { title, version: input.version ?? '', created: new Date().toISOString() }
  const lines = counted(exportLines(table, input.options, context), (count) => {
    control.progress(Math.min(1, count / Math.max(1, units)), '')
  })
  const bytes = await writeFileAtomically(input.target, lines, {
    onTemporary: control.temporary,
    beforeWrite: control.stopIfCancelled
  })
  return { units, bytes }
}

/** The table as it is at one moment, whatever is being edited meanwhile. */
function readTable(path: string, id: EventId): { readonly table: Table; readonly title: string } {
  const project = openProjectForReading(path)
  const read = project.db.transaction(() => {
    const event = getEvent(project.db, id)
    if (event === undefined) throw new AppError('event.notFound')
    return { table: loadTable(project.db, id), title: event.name }
  })
  try {
    return read.deferred()
  } finally {
    project.close()
  }
}

/** Passes the pieces on and tells how many there were. */
function* counted(pieces: Iterable<string>, tell: (count: number) => void): Generator<string> {
  let count = 0
  for (const piece of pieces) {
    yield piece
    tell(++count)
  }
}
