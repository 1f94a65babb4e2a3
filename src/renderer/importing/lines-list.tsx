import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { formatNumber } from '../i18n/format.ts'
import { Button } from '../ui/button.tsx'
import { Switch } from '../ui/switch.tsx'
import { LineItem, RunItem } from './line-item.tsx'
import { isLineKept, lineCounts, type ReadyFile } from './import-session.ts'
import { lineRows } from './line-rows.ts'
import { OpeningSentences } from './opening-sentences.tsx'
import styles from './lines-list.module.css'

export type LinesListProps = {
  readonly file: ReadyFile
  /** The element that scrolls. */
  readonly scroller: HTMLElement | null
  readonly onToggle: (line: number) => void
}

const BOLD = { b: <b /> }

/** Height of a line in rem before it is measured. */
const LINE_HEIGHT = 2

const rootFontSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

/** The lines of the article, each with a switch; only those near the visible part are in the page. */
export const LinesList = ({ file, scroller, onToggle }: LinesListProps) => {
  const { t } = useTranslation('library')
  const [showsCut, setShowsCut] = useState(true)
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  const [active, setActive] = useState(0)
  const [margin, setMargin] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const { draft, choice } = file
  const { toggled } = choice
  const rows = useMemo(
    () => lineRows(draft.lines, { showsCut, unfolded, toggled }),
    [draft.lines, showsCut, unfolded, toggled]
  )
  const getItemKey = useCallback(
    (index: number) => {
      const row = rows[index]
      return row?.kind === 'run' ? `run-${row.first}` : (row?.line ?? index)
    },
    [rows]
  )
  const doubtful = useMemo(
    () =>
      rows.flatMap((row, index) => {
        const count = row.kind === 'line' ? (draft.lines[row.line]?.doubts.length ?? 0) : 0
        return row.kind === 'line' && count > 0 && isLineKept({ draft, choice }, row.line)
          ? [{ index, count }]
          : []
      }),
    [rows, draft, choice]
  )
  const doubts = doubtful.reduce((sum, { count }) => sum + count, 0)
  const { sentences, cut } = lineCounts(file)
  // What stands above the lines changes its height with its texts.
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [file, scroller])
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoized here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => LINE_HEIGHT * rootFontSize(),
    scrollMargin: margin,
    overscan: 12,
    getItemKey
  })

  const focusRow = (index: number, target: string, align: 'auto' | 'center' = 'auto'): void => {
    setActive(index)
    virtualizer.scrollToIndex(index, { align })
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"] :is(${target})`)?.focus()
    )
  }
  /** To the next line with a doubtful boundary after the current one, from the start again after the last. */
  const goToDoubt = (): void => {
    const isFirst =
      !list.current?.contains(document.activeElement) && !doubtful.some(({ index }) => index === active)
    const next = doubtful.find(({ index }) => (isFirst ? index >= active : index > active)) ?? doubtful[0]
    if (next !== undefined) focusRow(next.index, '[data-doubts]', 'center')
  }

  const onKeyDown = (press: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }
    const move = moves[press.key]
    if (move === undefined) return
    press.preventDefault()
    const next = Math.max(0, Math.min(rows.length - 1, active + move))
    focusRow(next, 'input, button')
  }

  return (
    <>
      <OpeningSentences file={file} />
      <section aria-label={t('import.lines')}>
        <div className={styles.head}>
          <h3>{t('import.lines')}</h3>
          <span className={styles.counts}>
            <Trans
              t={t}
              i18nKey="import.kept"
              count={sentences}
              values={{ number: formatNumber(sentences) }}
              components={BOLD}
            />
            {' · '}
            <Trans
              t={t}
              i18nKey="import.cut"
              count={cut}
              values={{ number: formatNumber(cut) }}
              components={BOLD}
            />
          </span>
          {doubtful.length > 0 && (
            <Button variant="plain" icon="warning" onPress={goToDoubt}>
              {t('import.doubts', { count: doubts, number: formatNumber(doubts) })}
            </Button>
          )}
          <Switch isLabelFirst isSelected={showsCut} onChange={setShowsCut}>
            {t('import.showCut')}
          </Switch>
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows move between the switches */}
        <div
          ref={list}
          className={styles.lines}
          lang={choice.fields.language}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDownCapture={onKeyDown}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index]
            if (!row) return null
            const offset = item.start - virtualizer.options.scrollMargin
            const isTabStop = item.index === Math.min(active, rows.length - 1)
            return (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                className={styles.slot}
                style={{ transform: `translateY(${offset}px)` }}
                onFocus={() => setActive(item.index)}
              >
                {row.kind === 'run' ? (
                  <RunItem
                    count={row.count}
                    isKept={row.isKept}
                    isTabStop={isTabStop}
                    onUnfold={() => setUnfolded((old) => new Set([...old, row.first]))}
                  />
                ) : (
                  <LineItem
                    line={draft.lines[row.line]}
                    paragraph={row.paragraph}
                    isKept={isLineKept(file, row.line)}
                    isTabStop={isTabStop}
                    language={choice.fields.language}
                    onToggle={() => onToggle(row.line)}
                  />
                )}
              </div>
            )
          })}
        </div>
      </section>
    </>
  )
}
