import type { TableExportOptions } from './export-rows.ts'

/** Options of profile `table` over some columns, unless told otherwise. */
export const optionsOf = (
  columns: readonly string[],
  changes: Partial<TableExportOptions> = {}
): TableExportOptions => ({
  format: 'tsv',
  profile: 'table',
  columns,
  isConfirmedOnly: false,
  skipsEmpty: false,
  hasBom: false,
  isForExcel: false,
  ...changes
})
