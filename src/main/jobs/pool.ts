import { availableParallelism } from 'node:os'
import { AppError } from '../../shared/errors.ts'
import { inBatches, previewOrError } from './batches.ts'
import type { JobControl, JobKind, Jobs, JobTasks } from './jobs.ts'
import type { ThreadCall } from './running-call.ts'
import { JobThread } from './thread.ts'

export type JobsOptions = {
  /** Entry of the worker threads, see `Resources.worker`. */
  readonly worker: URL
  /** Number of threads; one less than the machine has cores when left out, at least one. */
  readonly size?: number
  /** Longest time without a sign of progress, by kind, in milliseconds. */
  readonly timeouts?: Partial<Record<JobKind, number>>
  /** Heap of one thread in megabytes. */
  readonly memoryMb?: number
}

const TIMEOUTS: Record<JobKind, number> = {
  lookInto: 120_000,
  readBitext: 120_000,
  readArticles: 60_000,
  buildDocuments: 60_000,
  align: 600_000,
  exportTable: 120_000
}
const MEMORY_MB = 2048

/** A call that waits for a free thread. */
type Waiting = ThreadCall & {
  readonly resolve: (output: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Worker threads that start with the first job. Many files are spread over the threads, see `batches.ts`. */
export function createJobs(options: JobsOptions): Jobs {
  const size = options.size ?? Math.max(1, availableParallelism() - 1)
  const limits = { maxOldGenerationSizeMb: options.memoryMb ?? MEMORY_MB }
  const timeouts = { ...TIMEOUTS, ...options.timeouts }
  const closing = new AbortController()
  const idle = Array.from({ length: size }, () => new JobThread(options.worker, limits))
  const threads = [...idle]
  const queue: Waiting[] = []
  const running = new Set<Promise<unknown>>()
  let lastCall = 0

  const startNext = (): void => {
    const thread = idle.at(-1)
    const next = thread && queue.shift()
    if (!thread || !next) return
    idle.pop()
    const run = thread
      .run(next)
      .then(next.resolve, next.reject)
      .finally(() => {
        running.delete(run)
        idle.push(thread)
        startNext()
      })
    running.add(run)
  }

  const run = (task: JobKind, input: unknown, control: JobControl = {}): Promise<unknown> => {
    const signal = control.signal ? AbortSignal.any([control.signal, closing.signal]) : closing.signal
    if (signal.aborted) return Promise.reject(new AppError('job.cancelled'))
    return new Promise((resolve, reject) => {
      const call = { call: ++lastCall, task, input, timeout: timeouts[task], control: { ...control, signal } }
      const waiting: Waiting = { ...call, resolve, reject }
      queue.push(waiting)
      signal.addEventListener('abort', () => {
        const at = queue.indexOf(waiting)
        if (at < 0) return
        queue.splice(at, 1)
        reject(new AppError('job.cancelled'))
      })
      startNext()
    })
  }

  const runners: { [K in JobKind]: (input: JobTasks[K]['input'], control?: JobControl) => Promise<unknown> } =
    {
      lookInto: (input, control) => run('lookInto', input, control),
      readBitext: (input, control) => run('readBitext', input, control),
      align: (input, control) => run('align', input, control),
      exportTable: (input, control) => run('exportTable', input, control),
      buildDocuments: (input, control) =>
        inBatches(
          input.files,
          size,
          control,
          (files, part) =>
            run('buildDocuments', { ...input, files }, part) as Promise<JobTasks['buildDocuments']['output']>
        ),
      readArticles: (input, control) =>
        inBatches(input.files, size, control, (files, part) =>
          previewOrError(
            files,
            part,
            (some, control) =>
              run('readArticles', { ...input, files: some }, control) as Promise<
                JobTasks['readArticles']['output']
              >
          )
        )
    }

  return {
    run: (kind, input, control) => runners[kind](input, control) as never,
    close: async () => {
      closing.abort()
      await Promise.all(running)
      await Promise.all(threads.map((thread) => thread.close()))
    }
  }
}
