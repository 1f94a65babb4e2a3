import { useMemo } from 'react'
import type { Table } from '../../../domain/model.ts'
import { columnIndex } from '../model/column-index.ts'
import type { ColumnView } from './cell.tsx'

/** The columns as cells need them; the same objects as long as their segments are the same. */
export const useColumnViews = (table: Table): readonly ColumnView[] => {
  const { columns } = table
  return useMemo(
    () =>
      columns.map((column) => ({ key: column.key, language: column.language, index: columnIndex(column) })),
    [columns]
  )
}
