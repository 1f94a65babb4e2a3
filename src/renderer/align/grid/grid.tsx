import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent
} from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../settings/use-settings.ts'
import { useTableWork } from '../commands/use-table-work.ts'
import { CellEditor } from '../editors/cell-editor.tsx'
import { NoteEditor } from '../editors/note-editor.tsx'
import type { ActionContext } from '../model/action.ts'
import { moveCursor, moveSegmentFocus, type Cursor } from '../model/cursor.ts'
import { moveTo, type Picked } from '../model/move-actions.ts'
import { indexOfRow } from '../model/cursor.ts'
import { placeOf } from '../model/shown-rows.ts'
import { openCellMenu } from '../state/cell-menu-state.ts'
import { useSession, useSessionState } from '../state/session-context.ts'
import { runCommand } from '../../commands/registry.ts'
import { cellElementId } from './cell.tsx'
import { useDrag, type ColumnDrop } from './drag-state.ts'
import { FloatingControls } from './floating-controls.tsx'
import { moveForKey, sentenceStepForKey } from './grid-keys.ts'
import { gridTarget, type GridTarget } from './grid-target.ts'
import { Heads } from './heads.tsx'
import { rowEstimator } from './row-estimate.ts'
import { RowView } from './row.tsx'
import { useAnchor, type GridVirtualizer } from './use-anchor.ts'
import { useColumnViews } from './use-column-views.ts'
import { useRowMetrics } from './use-row-metrics.ts'
import { useSentenceDrag, type Dragged } from './use-drag.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { setViewport } from './viewport-state.ts'
import styles from './grid.module.css'

/** Rows kept drawn beyond the window on each side. */
const OVERSCAN = 6

const holds = (
  picked: Picked | null,
  row: { readonly cells: readonly { readonly segments: readonly number[] }[] }
): boolean => picked !== null && picked.segments.some((id) => row.cells[picked.column]?.segments.includes(id))

/** The table itself: one row a statement, one column an article; only what is in the window is drawn. */
export const Grid = () => {
  const { t } = useTranslation('align')
  const session = useSession()
  const work = useTableWork()
  const { isCompact } = useSettings()
  const table = useSessionState((state) => state.table)
  const shown = useSessionState((state) => state.shown)
  const cursor = useSessionState((state) => state.cursor)
  const shownIndex = useSessionState((state) => state.shownIndex)
  const picked = useSessionState((state) => state.picked)
  const editor = useSessionState((state) => state.editor)
  const columns = useColumnViews(table)
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const { headHeight, metrics } = useRowMetrics(scroller, columns.length, isCompact)
  const estimate = useMemo(() => rowEstimator(metrics, columns), [metrics, columns])

  const virtualizer: GridVirtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: shown.rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => shown.rows[index]?.id ?? index, [shown.rows]),
    estimateSize: useCallback(
      (index: number) => {
        const row = shown.rows[index]
        return row ? estimate(row) : 0
      },
      [shown.rows, estimate]
    ),
    scrollMargin: headHeight,
    overscan: OVERSCAN
  })
  useAnchor(scroller, virtualizer, headHeight)
  useGridFocus(grid)

  const items = virtualizer.getVirtualItems()
  const first = items[0]
  const current = items.find((item) => item.index === shownIndex)
  useEffect(() => {
    const range = virtualizer.range
    if (range) setViewport({ start: range.startIndex, end: range.endIndex })
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== grid.current || event.nativeEvent.isComposing) return
    const state = session.store.getState()
    if (!state.cursor) return
    const sentenceStep = sentenceStepForKey(event)
    const row = state.shown.rows[state.shownIndex]
    if (sentenceStep && row) {
      event.preventDefault()
      session.setCursor(moveSegmentFocus(state.cursor, row, sentenceStep))
      return
    }
    if (event.key === 'Escape' && state.picked) {
      event.preventDefault()
      session.setPicked(null)
      return
    }
    const move = moveForKey(event)
    if (!move) return
    event.preventDefault()
    const range = virtualizer.range
    const pageRows = range ? range.endIndex - range.startIndex - 1 : 1
    const space = { rows: state.shown.rows, columns: state.table.columns.length, pageRows }
    session.setCursor(moveCursor(space, state.cursor, state.shownIndex, move), { isRevealed: true })
  }

  const cursorOf = (target: GridTarget): Cursor => {
    const state = session.store.getState()
    const row = state.shown.rows[indexOfRow(state.shown.rows, target.row, state.shownIndex)]
    const segments = row?.cells[target.column]?.segments ?? []
    return {
      row: target.row,
      column: target.column,
      segment: target.segment === null ? 0 : Math.max(0, segments.indexOf(target.segment))
    }
  }

  const onDrop = (dragged: Dragged, drop: ColumnDrop): void => {
    const { shown: rows, shownIndex: hint } = session.store.getState()
    const index = indexOfRow(rows.rows, drop.target.row, hint)
    if (index !== -1) {
      work.run((context: ActionContext) => moveTo(context, dragged, drop.target, placeOf(rows, index)))
    }
  }
  const startDrag = useSentenceDrag(scroller, onDrop)

  const onPointerDown = (event: PointerEvent): void => {
    const target = gridTarget(event.target)
    if (!target?.isNumber || target.segment === null) return
    const state = session.store.getState()
    const isPicked = state.picked?.column === target.column && state.picked.segments.includes(target.segment)
    startDrag(event, {
      column: target.column,
      segments: isPicked && state.picked ? state.picked.segments : [target.segment]
    })
  }

  const onClick = (event: MouseEvent): void => {
    if (useDrag.getState().isDragging || session.store.getState().editor) return
    const target = gridTarget(event.target)
    if (!target) return
    session.setCursor(cursorOf(target))
    if (target.isNumber && target.segment !== null) pickNumber(target.column, target.segment, event.shiftKey)
  }

  const pickNumber = (column: number, segment: Picked['segments'][number], isExtending: boolean): void => {
    const { picked: before } = session.store.getState()
    const others =
      isExtending && before?.column === column ? before.segments.filter((id) => id !== segment) : []
    const isOnlyOne = before?.segments.length === 1 && before.segments[0] === segment
    session.setPicked(isOnlyOne ? null : { column, segments: [...others, segment] })
  }

  const onDoubleClick = (event: MouseEvent): void => {
    const target = gridTarget(event.target)
    if (target && target.segment !== null && !target.isNumber) runCommand('segment.edit')
  }

  const onContextMenu = (event: MouseEvent): void => {
    const target = gridTarget(event.target)
    if (!target || session.store.getState().editor) return
    event.preventDefault()
    session.setCursor(cursorOf(target))
    openCellMenu({ kind: 'commands', x: event.clientX, y: event.clientY })
  }

  return (
    <div
      ref={scroller}
      id="align-table"
      className={styles.scroller}
      data-compact={isCompact}
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
          aria-activedescendant={cursor && current ? cellElementId(cursor.row, cursor.column) : undefined}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onClick={onClick}
          onDoubleClick={onDoubleClick}
          onContextMenu={onContextMenu}
        >
          <Heads />
          <div role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
            <div className={styles.window} style={{ top: (first?.start ?? headHeight) - headHeight }}>
              {items.map((item) => {
                const row = shown.rows[item.index]
                if (!row) return null
                const rowEditor = editor?.row === row.id ? editor : null
                return (
                  <RowView
                    key={row.id}
                    row={row}
                    place={placeOf(shown, item.index)}
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
        {current && cursor && !editor && (
          <FloatingControls column={cursor.column} columns={columns.length} top={current.end} />
        )}
      </div>
    </div>
  )
}
