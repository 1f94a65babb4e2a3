import { formatKeyParts } from '../commands/format-key.ts'
import { isMac } from '../commands/platform.ts'
import { classNames } from './class-names.ts'
import styles from './kbd.module.css'

/** A key combination drawn as keys. */
export const Kbd = ({
  combination,
  className
}: {
  readonly combination: string
  readonly className?: string | undefined
}) => (
  <span className={classNames(styles.keys, className)}>
    {formatKeyParts(combination, isMac).map((part) => (
      <kbd key={part} className={styles.key}>
        {part}
      </kbd>
    ))}
  </span>
)
