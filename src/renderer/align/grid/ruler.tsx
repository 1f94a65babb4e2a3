import { memo, useDeferredValue, useMemo, useRef, useState, useLayoutEffect, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format.ts'
import { languageAccent } from '../../ui/language-badge.tsx'
import type { CellLook } from '../model/cell-look.ts'
import { laneOutlines, type Lane } from '../model/ruler-lanes.ts'
import { lastPlaceOf, placeOf, shownNear, unfolded, type ShownRows } from '../model/shown-rows.ts'
import { useSession, useSessionState } from '../state/session-context.ts'
import { useViewport } from './viewport-state.ts'
import styles from './ruler.module.css'

const DRAWN: readonly CellLook[] = ['omitted', 'plain', 'suggested', 'low', 'conflict', 'confirmed']

const Lanes = memo(({ lanes, steps }: { readonly lanes: readonly Lane[]; readonly steps: number }) => (
  <svg viewBox={`0 0 ${lanes.length * 10} ${steps}`} preserveAspectRatio="none" aria-hidden="true">
    {lanes.map((lane, column) => (
      <g key={column} transform={`translate(${column * 10} 0)`}>
        {DRAWN.map((look) => {
          const path = lane[look]
          return (
            path && <path key={look} className={styles[look]} d={path} vectorEffect="non-scaling-stroke" />
          )
        })}
      </g>
    ))}
  </svg>
))
Lanes.displayName = 'Lanes'

const View = ({ rows, shown }: { readonly rows: number; readonly shown: ShownRows }) => {
  const { start, end } = useViewport()
  const first = shown.folds ? placeOf(shown, start) : start
  const last = shown.folds ? lastPlaceOf(shown, end) : end
  const top = Math.min(1, first / Math.max(1, rows))
  const height = Math.min(1, (last - first + 1) / Math.max(1, rows))
  return (
    <div className={styles.view} style={{ top: `${top * 100}%`, height: `max(0.5rem, ${height * 100}%)` }} />
  )
}

const useHeight = () => {
  const element = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(600)
  useLayoutEffect(() => {
    const node = element.current
    if (!node) return undefined
    const observer = new ResizeObserver(() => setHeight(node.clientHeight))
    observer.observe(node)
    return () => observer.disconnect()
  }, [])
  return { element, height }
}

/** The whole table at a glance: a lane a column, a step a row; a click goes there. */
export const Ruler = () => {
  const { t } = useTranslation('align')
  const session = useSession()
  const { element, height } = useHeight()
  const columns = useSessionState((state) => state.table.columns)
  const shown = useSessionState((state) => state.shown)
  const tally = useSessionState((state) => state.tally)
  const shownIndex = useSessionState((state) => state.shownIndex)
  const settledTally = useDeferredValue(tally)
  const settledShown = useDeferredValue(shown)
  const rows = shown.folds ? shown.source.length : shown.rows.length
  const here = shown.folds ? placeOf(shown, shownIndex) : shownIndex
  const { lanes, steps } = useMemo(
    () => laneOutlines(settledTally.looks, columns.length, unfolded(settledShown), Math.max(1, height)),
    [settledTally, settledShown, columns.length, height]
  )

  const goTo = (event: PointerEvent<HTMLDivElement>): void => {
    const { top, height: size } = event.currentTarget.getBoundingClientRect()
    const index = Math.min(rows - 1, Math.max(0, Math.floor(((event.clientY - top) / size) * rows)))
    const { cursor, shown: now } = session.store.getState()
    const row = now.rows[now.folds ? shownNear(now, index) : index]
    if (row && cursor && row.id !== cursor.row) {
      session.setCursor({ row: row.id, column: cursor.column, segment: 0 }, { isRevealed: true })
    }
  }
  return (
    <div className={styles.ruler}>
      <div className={styles.head} aria-hidden="true">
        {columns.map((column) => (
          <span key={column.documentId} data-accent={languageAccent(column.language)}>
            {column.key.toUpperCase()}
          </span>
        ))}
      </div>
      <div
        ref={element}
        className={styles.map}
        role="scrollbar"
        aria-orientation="vertical"
        aria-label={t('ruler.label')}
        aria-controls="align-table"
        aria-valuemin={1}
        aria-valuemax={Math.max(1, rows)}
        aria-valuenow={here + 1}
        aria-valuetext={t('ruler.value', { row: formatNumber(here + 1), total: formatNumber(rows) })}
        onPointerDown={(event) => {
          event.preventDefault()
          event.currentTarget.setPointerCapture(event.pointerId)
          goTo(event)
        }}
        onPointerMove={(event) => event.buttons === 1 && goTo(event)}
      >
        <Lanes lanes={lanes} steps={steps} />
        <View rows={rows} shown={shown} />
      </div>
    </div>
  )
}
