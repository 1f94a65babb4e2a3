import { useCallback, useEffect, useRef, useState } from 'react'
import { call, newJobId, onAppEvent } from './client.ts'

/** How far a job has come: in 0..1, or null while unknown. */
export type JobProgress = { readonly done: number | null; readonly detail: string }

export type JobControls = {
  /** `null` while nothing runs. */
  readonly progress: JobProgress | null
  /** Runs a call that takes a job id and follows its progress. */
  readonly run: <T>(task: (job: string) => Promise<T>) => Promise<T>
  /** Asks the program to stop; the running call then rejects with `job.cancelled`. */
  readonly cancel: () => void
}

/** One job at a time of a part of the window; cancelled when the part goes away. */
export const useJob = (): JobControls => {
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const current = useRef<string | null>(null)

  const cancel = useCallback(() => {
    const job = current.current
    // That the job has just ended is no news.
    if (job !== null) call('job.cancel', { job }).catch(() => undefined)
  }, [])

  useEffect(() => {
    const stop = onAppEvent((event) => {
      if (event.kind === 'job.progress' && event.job === current.current) {
        setProgress({ done: event.done, detail: event.detail })
      }
    })
    return () => {
      stop()
      cancel()
    }
  }, [cancel])

  const run = useCallback(async <T>(task: (job: string) => Promise<T>): Promise<T> => {
    const job = newJobId()
    current.current = job
    setProgress({ done: null, detail: '' })
    try {
      return await task(job)
    } finally {
      if (current.current === job) {
        current.current = null
        setProgress(null)
      }
    }
  }, [])

  return { progress, run, cancel }
}
