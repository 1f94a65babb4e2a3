import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row, RowId } from '../../../domain/model.ts'
import { formatNumber } from '../../i18n/format.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { languageAccent } from '../../ui/language-badge.tsx'
import { rowsOf, type Fold } from '../model/folds.ts'
import type { ColumnView } from './cell.tsx'
import styles from './fold.module.css'

/** The id of a fold's element, by its first row. */
export const foldElementId = (row: RowId): string => `fold-${row}`

export type FoldViewProps = {
  readonly fold: Fold
  /** Its first row. */
  readonly row: Row
  /** All rows of the table. */
  readonly rows: readonly Row[]
  /** Index of the line, for the virtualiser. */
  readonly index: number
  readonly columns: readonly ColumnView[]
  readonly isCurrent: boolean
  readonly measure: (element: HTMLElement | null) => void
}

/** Rows that only one article has, as one line. Pointer events are handled by the grid, by `data-fold`. */
export const FoldView = memo(({ fold, row, rows, index, columns, isCurrent, measure }: FoldViewProps) => {
  const { t } = useTranslation('align')
  const column = columns[fold.column]
  const count = useMemo(
    () => rowsOf(rows, fold).reduce((sum, one) => sum + (one.cells[fold.column]?.segments.length ?? 0), 0),
    [rows, fold]
  )
  const first = row.cells[fold.column]?.segments[0]
  const preview = first === undefined ? undefined : column?.index.get(first)?.segment.text
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={fold.first + 2}
      data-index={index}
      data-row={row.id}
      data-fold="closed"
      className={classNames(styles.fold, isCurrent && styles.current)}
    >
      <div role="rowheader" aria-colindex={1} className={styles.numbers}>
        {formatNumber(fold.first + 1)}–{formatNumber(fold.last + 1)}
      </div>
      <div
        id={foldElementId(row.id)}
        role="gridcell"
        aria-colindex={2}
        aria-colspan={columns.length}
        aria-selected={isCurrent}
        aria-expanded={false}
        className={styles.line}
        data-accent={column && languageAccent(column.language)}
      >
        <Icon name="right" size={0.875} />
        <b>{t('folds.line', { count, column: column?.key.toUpperCase() ?? '' })}</b>
        <span className={styles.preview} lang={column?.language} dir="auto">
          {preview}
        </span>
        <span className={styles.key} aria-hidden="true">
          <Kbd combination="Enter" /> {t('folds.open')}
        </span>
      </div>
    </div>
  )
})
FoldView.displayName = 'FoldView'
