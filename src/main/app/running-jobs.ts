import type { AppEvent } from '../../shared/events.ts'
import { AppError } from '../../shared/errors.ts'
import type { JobControl, JobKind, Jobs, JobTasks } from '../jobs/jobs.ts'

/** A job that the window has named and follows. */
export type RunningJob = {
  readonly signal: AbortSignal
  /** Done in 0..1 or null while unknown. */
  report(done: number | null, detail: string): void
  /** Runs one task of the job in a worker; its progress fills `share` of the job's, from `from` on. */
  runTask<K extends JobKind>(
    kind: K,
    input: JobTasks[K]['input'],
    progress?: { readonly from: number; readonly share: number }
  ): Promise<JobTasks[K]['output']>
  /** Throws `job.cancelled` once the job is cancelled. */
  stopIfCancelled(): void
}

export type RunningJobs = {
  /** Runs `work` as the job `id`. Throws `rpc.badInput` when a job of that name is running. */
  run<T>(id: string, work: (job: RunningJob) => Promise<T>): Promise<T>
  /** Nothing happens when the job is unknown or has ended. */
  cancel(id: string): void
  /** Cancels all jobs and waits until they have ended. */
  cancelAll(): Promise<void>
}

const REPORT_EVERY_MS = 50

export function createRunningJobs(jobs: Jobs, emit: (event: AppEvent) => void): RunningJobs {
  const running = new Map<string, { readonly abort: AbortController; readonly ended: Promise<unknown> }>()
  return {
    run: (id, work) => {
      if (running.has(id)) return Promise.reject(new AppError('rpc.badInput', { field: 'job' }))
      const abort = new AbortController()
      const result = work(runningJob(id, abort.signal, jobs, emit))
      const ended = result.then(
        () => running.delete(id),
        () => running.delete(id)
      )
      running.set(id, { abort, ended })
      return result
    },
    cancel: (id) => running.get(id)?.abort.abort(),
    cancelAll: async () => {
      const all = [...running.values()]
      for (const { abort } of all) abort.abort()
      await Promise.all(all.map(({ ended }) => ended))
    }
  }
}

function runningJob(
  id: string,
  signal: AbortSignal,
  jobs: Jobs,
  emit: (event: AppEvent) => void
): RunningJob {
  let last = 0
  const report = (done: number | null, detail: string): void => {
    const now = performance.now()
    if (now - last < REPORT_EVERY_MS && done !== 1) return
    last = now
    emit({ kind: 'job.progress', job: id, done, detail })
  }
  return {
    signal,
    report,
    runTask: (kind, input, { from, share } = { from: 0, share: 1 }) => {
      const onProgress: JobControl['onProgress'] = (done, detail) =>
        report(done === null ? null : from + done * share, detail)
      return jobs.run(kind, input, { signal, onProgress })
    },
    stopIfCancelled: () => {
      if (signal.aborted) throw new AppError('job.cancelled')
    }
  }
}
