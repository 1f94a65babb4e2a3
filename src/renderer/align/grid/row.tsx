import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EMPTY_CELL, type Row } from '../../../domain/model.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Cursor } from '../model/cursor.ts'
import type { Picked } from '../model/move-actions.ts'
import type { Editor } from '../state/table-session.ts'
import { CellView, type ColumnView } from './cell.tsx'
import { useDropTarget } from './drag-state.ts'
import styles from './row.module.css'

export type RowViewProps = {
  readonly row: Row
  /** Index in the table, from 0. */
  readonly place: number
  /** Index among the shown rows, for the virtualiser. */
  readonly index: number
  readonly columns: readonly ColumnView[]
  /** Whether a run that can be folded again starts here. */
  readonly isRunStart: boolean
  /** Null unless the cursor is in this row. */
  readonly cursor: Cursor | null
  /** Null unless something of this row is picked. */
  readonly picked: Picked | null
  /** Null unless something of this row is being edited. */
  readonly editor: Editor | null
  readonly cellEditor: ReactNode
  readonly noteEditor: ReactNode
  readonly measure: (element: HTMLElement | null) => void
}

const Gutter = ({ row, place, isRunStart }: Pick<RowViewProps, 'row' | 'place' | 'isRunStart'>) => {
  const { t } = useTranslation('align')
  const hasMismatch = row.cells.some((cell) => cell.evidence.some((one) => one.isConflict))
  return (
    <div role="rowheader" aria-colindex={1} className={styles.gutter}>
      <div className={styles.gutterInner}>
        <span className={styles.number}>{place + 1}</span>
        {isRunStart && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.fold}
            data-fold="open"
            title={t('folds.close')}
            aria-label={t('folds.close')}
            onMouseDown={(event) => event.preventDefault()}
          >
            <Icon name="down" size={0.875} />
          </button>
        )}
        {row.isBookmarked && (
          <span className={styles.bookmark} title={t('gutter.bookmarked')}>
            <Icon name="bookmark" size={0.875} />
            <span className="hidden-text">{t('gutter.bookmarked')}</span>
          </span>
        )}
        {hasMismatch && (
          <span className={styles.mismatch} title={t('gutter.mismatch')}>
            <Icon name="warning" size={0.875} />
            <span className="hidden-text">{t('gutter.mismatch')}</span>
          </span>
        )}
        {row.note !== '' && (
          <span title={t('gutter.noted')}>
            <Icon name="note" size={0.875} />
            <span className="hidden-text">{t('gutter.noted')}</span>
          </span>
        )}
      </div>
    </div>
  )
}

/** One statement: what each article says about it, and the person's note. */
export const RowView = memo((props: RowViewProps) => {
  const { row, place, index, columns, isRunStart, cursor, picked, editor, cellEditor, noteEditor, measure } =
    props
  const drop = useDropTarget(row.id)
  const hasNote = row.note !== '' || editor?.kind === 'note'
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={place + 2}
      data-index={index}
      data-row={row.id}
      data-folded={cursor === null}
      className={classNames(styles.row, cursor && styles.cursor)}
    >
      <div className={styles.cells}>
        <Gutter row={row} place={place} isRunStart={isRunStart} />
        {columns.map((column, ordinal) => (
          <CellView
            key={column.key}
            row={row.id}
            ordinal={ordinal}
            cell={row.cells[ordinal] ?? EMPTY_CELL}
            column={column}
            cursorSegment={cursor?.column === ordinal ? cursor.segment : null}
            isCursorRow={cursor !== null}
            picked={picked?.column === ordinal ? picked : null}
            drop={drop?.column === ordinal ? drop.target : null}
          >
            {editor && editor.kind !== 'note' && editor.column === ordinal ? cellEditor : undefined}
          </CellView>
        ))}
      </div>
      {hasNote && (
        <div role="gridcell" aria-colindex={columns.length + 2} className={styles.note}>
          <Icon name="note" size={0.8125} />
          {editor?.kind === 'note' ? noteEditor : <span className={styles.noteText}>{row.note}</span>}
        </div>
      )}
    </div>
  )
})
RowView.displayName = 'RowView'
