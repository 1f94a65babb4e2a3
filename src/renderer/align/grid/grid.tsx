import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row } from '../../../domain/model.ts'
import { useSettings } from '../../settings/use-settings.ts'
import { CellEditor } from '../editors/cell-editor.tsx'
import { NoteEditor } from '../editors/note-editor.tsx'
import type { Picked } from '../model/move-actions.ts'
import { runAround } from '../model/folds.ts'
import { foldAt, placeOf } from '../model/shown-rows.ts'
import { useSessionState } from '../state/session-context.ts'
import { cellElementId } from './cell.tsx'
import { useDrag } from './drag-state.ts'
import { FoldView, foldElementId } from './fold.tsx'
import { FloatingControls } from './floating-controls.tsx'
import { Heads } from './heads.tsx'
import { rowEstimator } from './row-estimate.ts'
import { RowView } from './row.tsx'
import { useAnchor, type GridVirtualizer } from './use-anchor.ts'
import { useColumnViews, useSources } from './use-column-views.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { useGridPointer } from './use-grid-pointer.ts'
import { useRowMetrics } from './use-row-metrics.ts'
import { setViewport } from './viewport-state.ts'
import styles from './grid.module.css'

/** Rows kept drawn beyond the window on each side. */
const OVERSCAN = 6

/** CSS pixels of the line of a fold besides its text. */
const FOLD_PADDING = 16

const holds = (picked: Picked | null, row: Row): boolean =>
  picked?.segments.some((id) => row.cells[picked.column]?.segments.includes(id)) ?? false

/** The table itself: one row a statement, one column an article; only what is in the window is drawn. */
export const Grid = () => {
  const { t } = useTranslation('align')
  const { isCompact } = useSettings()
  const table = useSessionState((state) => state.table)
  const shown = useSessionState((state) => state.shown)
  const { order } = shown
  const cursor = useSessionState((state) => state.cursor)
  const shownIndex = useSessionState((state) => state.shownIndex)
  const solo = useSessionState((state) => state.tally.solo)
  const picked = useSessionState((state) => state.picked)
  const editor = useSessionState((state) => state.editor)
  const isDragging = useDrag((state) => state.isDragging)
  const columns = useColumnViews(table)
  useSources()
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const { headHeight, metrics } = useRowMetrics(scroller, isCompact)
  const estimate = useMemo(() => rowEstimator(metrics), [metrics])

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer: GridVirtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: shown.rows.length,
    getScrollElement: () => scroller.current,
    // The virtualiser goes over all rows when the keys may have changed: not for edits that leave the rows in place.
    getItemKey: useCallback(
      (index: number) => {
        const id = order.rows[index]?.id ?? index
        return order.folds?.has(index) ? -id : id
      },
      [order]
    ),
    estimateSize: useCallback(
      (index: number) => {
        const row = shown.rows[index]
        if (foldAt(shown, index)) return metrics.lineHeight + FOLD_PADDING
        return row ? estimate(row, columns) : 0
      },
      [shown, columns, estimate, metrics]
    ),
    scrollMargin: headHeight,
    overscan: OVERSCAN
  })
  useAnchor(scroller, virtualizer, headHeight)
  useGridFocus(grid)

  const items = virtualizer.getVirtualItems()
  const first = items[0]
  const current = items.find((item) => item.index === shownIndex)
  const isFold = foldAt(shown, shownIndex) !== null
  const activeId = cursor && (isFold ? foldElementId(cursor.row) : cellElementId(cursor.row, cursor.column))
  useEffect(() => {
    const range = virtualizer.range
    if (range) setViewport({ start: range.startIndex, end: range.endIndex })
  })

  const isRunStart = (place: number): boolean =>
    shown.folding.isOn && shown.filters.size === 0 && runAround(solo, place)?.first === place

  const onKeyDown = useGridKeys(grid, virtualizer)
  const pointer = useGridPointer(scroller)

  return (
    <div
      ref={scroller}
      id="align-table"
      className={styles.scroller}
      data-compact={isCompact}
      data-dragging={isDragging}
      style={{ '--grid-columns': `var(--gutter-w) repeat(${columns.length}, minmax(var(--col-min), 1fr))` }}
    >
      <div className={styles.content}>
        <div
          ref={grid}
          role="grid"
          tabIndex={0}
          className={styles.grid}
          aria-label={t('grid.label')}
          aria-rowcount={table.rows.length + 1}
          aria-colcount={columns.length + 2}
          aria-activedescendant={activeId && current ? activeId : undefined}
          onKeyDown={onKeyDown}
          {...pointer}
        >
          <Heads />
          <div role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
            <div className={styles.window} style={{ top: (first?.start ?? headHeight) - headHeight }}>
              {items.map((item) => {
                const row = shown.rows[item.index]
                if (!row) return null
                const fold = foldAt(shown, item.index)
                if (fold) {
                  return (
                    <FoldView
                      key={`fold-${row.id}`}
                      fold={fold}
                      row={row}
                      rows={shown.source}
                      index={item.index}
                      columns={columns}
                      isCurrent={item.index === shownIndex}
                      measure={virtualizer.measureElement}
                    />
                  )
                }
                const place = placeOf(shown, item.index)
                const rowEditor = editor?.row === row.id ? editor : null
                return (
                  <RowView
                    key={row.id}
                    row={row}
                    place={place}
                    isRunStart={isRunStart(place)}
                    index={item.index}
                    columns={columns}
                    cursor={item.index === shownIndex ? cursor : null}
                    picked={holds(picked, row) ? picked : null}
                    editor={rowEditor}
                    cellEditor={
                      rowEditor && rowEditor.kind !== 'note' ? <CellEditor editor={rowEditor} /> : undefined
                    }
                    noteEditor={rowEditor?.kind === 'note' ? <NoteEditor /> : undefined}
                    measure={virtualizer.measureElement}
                  />
                )
              })}
            </div>
          </div>
        </div>
        {current && cursor && !isFold && !editor && !isDragging && (
          <FloatingControls column={cursor.column} columns={columns.length} top={current.end} />
        )}
      </div>
    </div>
  )
}
