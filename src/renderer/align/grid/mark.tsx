import { assertNever } from '../../../domain/model.ts'
import type { CellLook } from '../model/cell-look.ts'
import styles from './mark.module.css'

const RADIUS = 6.6
const AROUND = 2 * Math.PI * RADIUS

const Ring = ({ share, isDotted }: { readonly share: number; readonly isDotted: boolean }) => (
  <>
    <circle
      className={styles.track}
      cx="8"
      cy="8"
      r={RADIUS}
      {...(isDotted && { strokeDasharray: '1.5 2.6' })}
    />
    <circle
      className={styles.arc}
      cx="8"
      cy="8"
      r={RADIUS}
      strokeDasharray={`${(share * AROUND).toFixed(1)} 60`}
      transform="rotate(-90 8 8)"
    />
  </>
)

const Shape = ({ look, confidence }: { readonly look: CellLook; readonly confidence: number | null }) => {
  switch (look) {
    case 'confirmed':
      return (
        <>
          <circle className={styles.fill} cx="8" cy="8" r="7.5" />
          <path className={styles.glyph} d="M4.6 8.3 7 10.6l4.4-5" />
        </>
      )
    case 'suggested':
      return <Ring share={confidence ?? 1} isDotted={false} />
    case 'low':
      return (
        <>
          <Ring share={confidence ?? 0} isDotted />
          <path
            className={styles.line}
            strokeWidth="1.4"
            d="M6.2 6.6c.2-2 3.6-2 3.6.1 0 1.4-1.7 1.3-1.8 2.6M8 11.4v.05"
          />
        </>
      )
    case 'conflict':
      return (
        <>
          <path className={styles.fill} d="M8-.4 16.4 8 8 16.4-.4 8z" />
          <path className={styles.glyph} d="M5 6.7h6M5 9.5h6M9.4 4.8 6.6 11.4" />
        </>
      )
    case 'omitted':
      return (
        <path
          className={styles.line}
          d="M2.4 8a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0-11.2 0M3.2 12.8 12.8 3.2"
        />
      )
    case 'plain':
      return <circle className={styles.plain} cx="8" cy="8" r="4.2" />
    case 'empty':
      return null
    default:
      return assertNever(look)
  }
}

/**
 * The sign of a cell's state, readable without colour: disc = a person decided, ring = suggested with the confidence as
 * its arc, dotted ring = low, diamond = a fact differs, slashed circle = omitted.
 */
export const Mark = ({
  look,
  confidence
}: {
  readonly look: CellLook
  readonly confidence: number | null
}) => (
  <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
    <Shape look={look} confidence={confidence} />
  </svg>
)
