import { ICON_PATHS, type IconName } from './icon-paths.ts'
import styles from './icon.module.css'

export type { IconName } from './icon-paths.ts'

export type IconProps = {
  readonly name: IconName
  /** Side in rem; 1 when left out. */
  readonly size?: number
  readonly className?: string | undefined
}

/** A line icon in the colour of the text around it; says nothing to screen readers, its control is named instead. */
export const Icon = ({ name, size = 1, className }: IconProps) => (
  <svg
    className={className ? `${styles.icon} ${className}` : styles.icon}
    viewBox="0 0 20 20"
    style={{ width: `${size}rem`, height: `${size}rem` }}
    aria-hidden="true"
  >
    <path d={ICON_PATHS[name]} />
  </svg>
)
