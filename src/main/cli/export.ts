import { exportLines } from '../../domain/formats/export-lines.ts'
import {
  exportRefusal,
  type ExportFormat,
  type TableExportOptions
} from '../../domain/formats/export-rows.ts'
import type { Table } from '../../domain/model.ts'
import { AppError } from '../../shared/errors.ts'
import type { Resources } from '../resources.ts'
import { readEvent } from './read-project.ts'
import { writeResult } from './write-result.ts'

export type ExportOptions = {
  readonly event: string
  readonly format: ExportFormat
  readonly columns?: readonly string[]
  readonly profile?: 'pairs' | 'table'
  readonly status?: 'confirmed'
  readonly skipEmpty?: true
  readonly bom?: true
  readonly excel?: true
  readonly output?: string
}

/** `export`: reads the project as it is now, also while the program has it open. */
export async function exportEvent(
  project: string,
  options: ExportOptions,
  resources: Resources
): Promise<void> {
  const { table, name } = readEvent(project, options.event, resources)
  const wanted = tableOptions(table, options)
  const refusal = exportRefusal(table, wanted)
  if (refusal !== null) {
    const { code, ...params } = refusal
    throw new AppError(code, params)
  }
  const context = { title: name, version: resources.version, created: new Date().toISOString() }
  await writeResult(exportLines(table, wanted, context), options.output)
}

/** Without a profile, TSV of two columns is pairs, of more the table. */
function tableOptions(table: Table, options: ExportOptions): TableExportOptions {
  const columns = options.columns ?? table.columns.map(({ key }) => key)
  return {
    format: options.format,
    profile: options.profile ?? (columns.length === 2 ? 'pairs' : 'table'),
    columns,
    isConfirmedOnly: options.status === 'confirmed',
    skipsEmpty: options.skipEmpty === true,
    hasBom: options.bom === true,
    isForExcel: options.excel === true
  }
}
