import { useTranslation } from 'react-i18next'
import { columnIndex } from '../model/column-index.ts'
import { sourceText } from '../model/source-diff.ts'
import { useSession, useSessionState } from '../state/session-context.ts'
import type { Editor } from '../state/table-session.ts'
import { SegmentView, SentenceNumber } from '../grid/segment.tsx'
import { SplitChooser } from './split-chooser.tsx'
import { TextEditor } from './text-editor.tsx'
import styles from './editors.module.css'

/** The sentences of a cell, one of them open for typing or splitting. */
export const CellEditor = ({ editor }: { readonly editor: Exclude<Editor, { kind: 'note' }> }) => {
  const { t } = useTranslation('align')
  const session = useSession()
  const column = useSessionState((state) => state.table.columns[editor.column])
  const segments = useSessionState(
    (state) => state.shown.rows[state.shownIndex]?.cells[editor.column]?.segments
  )
  const source = useSessionState((state) => column && state.sources.get(column.documentId))
  if (!column || !segments) return null
  const index = columnIndex(column)
  const close = (): void => session.setEditor(null)
  const go = (step: 1 | -1): boolean => {
    const segment = editor.segment + step
    if (segment < 0 || segment >= segments.length) return false
    session.setCursor({ row: editor.row, column: editor.column, segment })
    session.setEditor({ ...editor, segment })
    return true
  }
  return (
    <>
      {segments.map((id, ordinal) => {
        const placed = index.get(id)
        if (!placed) return null
        if (ordinal !== editor.segment) {
          return (
            <SegmentView key={id} placed={placed} language={column.language} figures={[]} isFocused={false} />
          )
        }
        const props = {
          placed,
          language: column.language,
          label: t('editor.text', { number: placed.number }),
          source: source === undefined ? null : sourceText(placed.segment, source),
          close,
          go
        }
        return (
          <div key={id} className={styles.sentence}>
            <SentenceNumber placed={placed} />
            {editor.kind === 'text' ? <TextEditor {...props} /> : <SplitChooser {...props} />}
          </div>
        )
      })}
    </>
  )
}
