import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Custom properties that the table's style sheets read. */
    [name: `--${string}`]: string | number | undefined
  }
}
