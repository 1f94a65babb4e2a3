export type ProgressLine = {
  readonly report: (done: number | null, detail: string) => void
  readonly end: () => void
}

/** Progress on one line of the terminal; silent when standard error is not one. */
export function showProgress(label: string): ProgressLine {
  if (!process.stderr.isTTY) return { report: () => undefined, end: () => undefined }
  let last = 0
  return {
    report: (done, detail) => {
      const now = performance.now()
      if (now - last < 100) return
      last = now
      const share = done === null ? '' : ` ${Math.round(done * 100)} %`
      process.stderr.write(`\r\u001B[K${label}${share} ${detail}`)
    },
    end: () => {
      process.stderr.write('\r\u001B[K')
    }
  }
}
