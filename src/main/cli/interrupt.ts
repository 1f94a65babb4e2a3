const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs work that must clean up when the person interrupts the program; a second interrupt ends it at once. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const control = new AbortController()
  const stop = () => control.abort()
  for (const name of SIGNALS) process.once(name, stop)
  try {
    return await work(control.signal)
  } finally {
    for (const name of SIGNALS) process.off(name, stop)
  }
}
