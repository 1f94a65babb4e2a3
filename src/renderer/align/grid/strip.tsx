import { memo, useMemo } from 'react'
import type { Coverage } from '../../../domain/table/coverage.ts'
import { ticksOf } from '../model/coverage-strip.ts'
import styles from './strip.module.css'

/** More ticks than this cannot be told apart. */
const MAX_TICKS = 400
const TOP: Readonly<Record<Coverage, number>> = { all: 0, some: 5, only: 9 }
const HEIGHT = 14
const KINDS: readonly Coverage[] = ['all', 'some', 'only']

export type StripProps = {
  readonly sentences: readonly Coverage[]
  /** Place of the cursor's sentence in the document; null when the cursor is in no sentence. */
  readonly position: number | null
  readonly label: string
}

const outline = (ticks: readonly Coverage[], coverage: Coverage): string =>
  ticks
    .flatMap((tick, index) =>
      tick === coverage ? [`M${index + 0.12} ${TOP[tick]}h.76V${HEIGHT}h-.76z`] : []
    )
    .join('')

/** An article at a glance: a tick a sentence, tall = in all articles, middle = in some, low = only here. */
export const Strip = memo(({ sentences, position, label }: StripProps) => {
  const ticks = useMemo(() => ticksOf(sentences, MAX_TICKS), [sentences])
  const paths = useMemo(() => KINDS.map((kind) => ({ kind, path: outline(ticks, kind) })), [ticks])
  const here =
    position === null ? null : Math.floor((position * ticks.length) / Math.max(1, sentences.length))
  return (
    <svg
      className={styles.strip}
      style={{ '--ticks': ticks.length }}
      viewBox={`0 0 ${Math.max(1, ticks.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {paths.map(({ kind, path }) => (
        <path key={kind} className={styles[kind]} d={path} />
      ))}
      {here !== null && <rect className={styles.here} x={here} y={HEIGHT - 2} width={1} height={2} />}
    </svg>
  )
})
Strip.displayName = 'Strip'
