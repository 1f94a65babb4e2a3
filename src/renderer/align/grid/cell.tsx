import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cell, RowId } from '../../../domain/model.ts'
import { classNames } from '../../ui/class-names.ts'
import { cellLook } from '../model/cell-look.ts'
import type { ColumnIndex } from '../model/column-index.ts'
import { differingFigures } from '../model/differing-figures.ts'
import type { DropTarget } from '../model/drop-target.ts'
import type { Picked } from '../model/move-actions.ts'
import { textBefore } from '../model/source-diff.ts'
import { CellFoot } from './evidence.tsx'
import { Mark } from './mark.tsx'
import { SegmentView } from './segment.tsx'
import styles from './cell.module.css'

/** A column as its cells need it. */
export type ColumnView = {
  readonly key: string
  readonly language: string
  readonly index: ColumnIndex
  /** The article's source text; null while it is not read. */
  readonly source: string | null
}

/** The id of a cell's element. */
export const cellElementId = (row: RowId, column: number): string => `cell-${row}-${column}`

export type CellViewProps = {
  readonly row: RowId
  readonly ordinal: number
  readonly cell: Cell
  readonly column: ColumnView
  /** Index of the sentence with the cursor; null where the cursor is elsewhere. */
  readonly cursorSegment: number | null
  readonly isCursorRow: boolean
  readonly picked: Picked | null
  readonly drop: DropTarget | null
  /** Stands in place of the text while it is edited. */
  readonly children?: ReactNode
}

/** What the source text has for the sentences that a person changed. */
const textsBefore = (cell: Cell, { index, source }: ColumnView): readonly string[] =>
  source === null
    ? []
    : cell.segments.flatMap((id) => {
        const placed = index.get(id)
        const before = placed ? textBefore(placed.segment, source) : null
        return before === null ? [] : [before]
      })

const VoidText = ({
  look,
  isConfirmed,
  isDrop
}: {
  readonly look: 'omitted' | 'empty'
  readonly isConfirmed: boolean
  readonly isDrop: boolean
}) => {
  const { t } = useTranslation('align')
  if (look === 'empty')
    return <p className={styles.void}>{t(isDrop ? 'grid.dropToLink' : 'grid.nothingLinked')}</p>
  return (
    <p className={classNames(styles.void, styles.omittedText)}>
      {t('grid.omitted')}
      {isConfirmed && <span className={styles.wideOnly}> {t('grid.confirmedSuffix')}</span>}
    </p>
  )
}

/** Marks where a dragged sentence would be placed: before the sentence at `at`. */
const DropBar = () => <div className={styles.dropBar} />

/** What one article has in one row. */
export const CellView = memo(
  ({ row, ordinal, cell, column, cursorSegment, isCursorRow, picked, drop, children }: CellViewProps) => {
    const { t } = useTranslation('align')
    const look = cellLook(cell)
    const isVoid = look === 'omitted' || look === 'empty'
    const isCurrent = cursorSegment !== null
    const pickedHere = picked !== null && picked.segments.some((id) => cell.segments.includes(id))
    return (
      <div
        id={cellElementId(row, ordinal)}
        role="gridcell"
        aria-colindex={ordinal + 2}
        aria-selected={isCurrent}
        data-column={ordinal}
        data-look={look}
        className={classNames(
          styles.cell,
          styles[look],
          isCurrent && styles.current,
          pickedHere && styles.picked,
          drop?.kind === 'link' && styles.drop
        )}
      >
        <div className={styles.inner}>
          {look !== 'empty' && (
            <span className={styles.mark}>
              <Mark look={look} confidence={cell.confidence} />
            </span>
          )}
          {!isVoid && <span className="hidden-text">{t(`looks.${look}`)}</span>}
          {children ??
            cell.segments.map((id, index) => {
              const placed = column.index.get(id)
              return (
                placed && (
                  <div key={id} className={styles.place}>
                    {drop?.kind === 'place' && drop.at === index && <DropBar />}
                    <SegmentView
                      placed={placed}
                      language={column.language}
                      figures={differingFigures(cell.evidence)}
                      isFocused={isCurrent && cell.segments.length > 1 && cursorSegment === index}
                    />
                  </div>
                )
              )
            })}
          {drop?.kind === 'place' && drop.at >= cell.segments.length && (
            <div className={styles.place}>
              <DropBar />
            </div>
          )}
          {isVoid ? (
            <VoidText look={look} isConfirmed={cell.status === 'confirmed'} isDrop={drop !== null} />
          ) : (
            <CellFoot cell={cell} isCursorRow={isCursorRow} edited={textsBefore(cell, column)} />
          )}
        </div>
      </div>
    )
  }
)
CellView.displayName = 'CellView'
