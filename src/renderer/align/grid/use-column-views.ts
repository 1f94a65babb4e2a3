import { useEffect, useMemo } from 'react'
import type { Table } from '../../../domain/model.ts'
import { columnIndex } from '../model/column-index.ts'
import { useSession, useSessionState } from '../state/session-context.ts'
import type { ColumnView } from './cell.tsx'

/** The columns as cells need them; the same objects as long as their segments are the same. */
export const useColumnViews = (table: Table): readonly ColumnView[] => {
  const { columns } = table
  const sources = useSessionState((state) => state.sources)
  return useMemo(
    () =>
      columns.map((column) => ({
        key: column.key,
        language: column.language,
        index: columnIndex(column),
        source: sources.get(column.documentId) ?? null
      })),
    [columns, sources]
  )
}

/** Reads the source texts when the table has been drawn and nothing else is to do. */
export const useSources = (): void => {
  const session = useSession()
  const areMissing = useSessionState(({ documents, sources }) => documents.some(({ id }) => !sources.has(id)))
  useEffect(() => {
    if (!areMissing) return undefined
    const idle = requestIdleCallback(() => void session.loadSources(), { timeout: 2000 })
    return () => cancelIdleCallback(idle)
  }, [session, areMissing])
}
