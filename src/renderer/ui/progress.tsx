import { ProgressBar } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './progress.module.css'

export type ProgressProps = {
  readonly label: string
  /** In 0..1, or null while unknown. */
  readonly done: number | null
  readonly detail?: string
}

/** How far a job has come. */
export const Progress = ({ label, done, detail = '' }: ProgressProps) => (
  <ProgressBar
    className={classNames(styles.progress)}
    aria-label={label}
    isIndeterminate={done === null}
    value={done === null ? 0 : done * 100}
  >
    {({ percentage }) => (
      <>
        <span className={styles.text}>
          <span>{label}</span>
          <span className={styles.detail}>{detail}</span>
        </span>
        <span className={styles.track}>
          <span
            className={done === null ? styles.unknown : styles.fill}
            style={done === null ? undefined : { width: `${percentage ?? 0}%` }}
          />
        </span>
      </>
    )}
  </ProgressBar>
)
