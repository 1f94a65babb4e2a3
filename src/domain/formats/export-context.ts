/** What a file says about itself. */
export type ExportContext = {
  /** Name of the event; may be empty. */
  readonly title: string
  /** Version of the program. */
  readonly version: string
  /** ISO 8601 time in UTC (`2026-01-31T12:00:00Z`, fractions allowed); `null`: not written. */
  readonly created: string | null
}
