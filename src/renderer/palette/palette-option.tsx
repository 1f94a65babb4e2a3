/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no native list can be led from a search field */
import { useEffect, useRef } from 'react'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { classNames } from '../ui/class-names.ts'
import type { PaletteItem } from './palette-items.ts'
import { commandIcon } from './command-icons.ts'
import styles from './palette.module.css'

export type PaletteOptionProps = {
  readonly id: string
  readonly item: PaletteItem
  readonly shortcut: string | undefined
  readonly isChosen: boolean
  readonly onRun: () => void
}

/** The label with what was searched for marked. */
const MarkedLabel = ({ item: { label, match } }: Pick<PaletteOptionProps, 'item'>) => {
  const edges = match.ranges.flatMap(({ start, end }) => [start, end])
  const pieces = [0, ...edges].map((start, index) => ({ start, text: label.slice(start, edges[index]) }))
  return (
    <span className={styles.label} dir="auto">
      {pieces.map(({ start, text }, index) =>
        index % 2 === 1 ? <b key={`${start}-mark`}>{text}</b> : <span key={start}>{text}</span>
      )}
    </span>
  )
}

/** One line of the palette; the chosen one is kept in view. */
export const PaletteOption = ({ id, item, shortcut, isChosen, onRun }: PaletteOptionProps) => {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the search field has the focus and its keys choose and run
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      className={classNames(styles.option, isChosen && styles.chosen)}
      onClick={onRun}
    >
      <Icon name={item.target.kind === 'event' ? 'align' : commandIcon(item.target.command)} />
      <MarkedLabel item={item} />
      {shortcut && <Kbd combination={shortcut} />}
    </div>
  )
}
