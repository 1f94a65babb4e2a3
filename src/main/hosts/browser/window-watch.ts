/** Milliseconds without an open window after which the program ends; a reload takes less. */
const GRACE = 5000
/** The same once the browser's process has ended: nothing can come back. */
const SHORT_GRACE = 500

/**
 * Notices when the person has closed the window: there was one, and none has been connected for a while. The page's
 * connection is what counts, since a browser may hand a window over to a process that was running before.
 */
export type WindowWatch = {
  /** The number of connected windows has changed. */
  readonly setCount: (count: number) => void
  /** The browser's process has ended. */
  readonly browserEnded: () => void
  readonly stop: () => void
}

export const createWindowWatch = (onClosed: () => void): WindowWatch => {
  let count = 0
  let wasOpen = false
  let timer: NodeJS.Timeout | undefined
  const wait = (milliseconds: number): void => {
    clearTimeout(timer)
    if (wasOpen && count === 0) timer = setTimeout(onClosed, milliseconds)
  }
  return {
    setCount: (newCount) => {
      count = newCount
      wasOpen ||= count > 0
      wait(GRACE)
    },
    browserEnded: () => wait(SHORT_GRACE),
    stop: () => clearTimeout(timer)
  }
}
