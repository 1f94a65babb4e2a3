import { exportRefusal, countUnits } from '../../domain/formats/export-rows.ts'
import { previewLines } from '../../domain/formats/export-lines.ts'
import type { Table } from '../../domain/model.ts'
import type { ExportOptions, ExportPreview, ExportResult, SaveToken } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { AppContext } from './context.ts'
import { requireEvent } from './loaded-tables.ts'

/** All throw `event.notFound`, or the reason why the options cannot be followed. */
export type ExportsService = {
  preview(options: ExportOptions, maxLines: number): ExportPreview
  /** Writes to a place that the person chose. Throws `file.cannotWrite`, `file.diskFull`, `job.cancelled`. */
  run(jobId: string, options: ExportOptions, target: SaveToken): Promise<ExportResult>
  /** The same for a path, as the command line names it. */
  runAt(jobId: string, options: ExportOptions, path: string): Promise<ExportResult>
}

export function createExports({ sessions, jobs, files, resources, now }: AppContext): ExportsService {
  const runAt: ExportsService['runAt'] = (jobId, options, path) =>
    jobs.run(jobId, (job) => {
      const { project, tables } = sessions.current()
      refuse(tables.get(options.event).table, options)
      return job.runTask('exportTable', {
        project: project.path,
        event: options.event,
        options,
        target: path,
        version: resources.version
      })
    })
  return {
    preview: (options, maxLines) => {
      const { db, tables } = sessions.current()
      const title = requireEvent(db, options.event).name
      const { table } = tables.get(options.event)
      refuse(table, options)
      const context = { title, version: resources.version, created: now().toISOString() }
      return {
        lines: previewLines(table, options, context, maxLines),
        ...countUnits(table, options)
      }
    },
    run: (jobId, options, target) => runAt(jobId, options, files.targetPath(target)),
    runAt
  }
}

function refuse(table: Table, options: ExportOptions): void {
  const refusal = exportRefusal(table, options)
  if (!refusal) return
  const { code, ...params } = refusal
  throw new AppError(code, params)
}
