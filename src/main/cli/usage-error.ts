/** A command line that makes no sense; told with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
