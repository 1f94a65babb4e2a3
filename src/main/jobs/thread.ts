import { rm } from 'node:fs/promises'
import { Worker, type ResourceLimits } from 'node:worker_threads'
import { AppError } from '../../shared/errors.ts'
import type { JobControl, JobKind } from './jobs.ts'
import type { CallMessage, ThreadData, ThreadMessage } from './protocol.ts'

/** How long a cancelled task may take to stop by itself, in milliseconds. */
const GRACE = 500

/** One call of a task in a thread. */
export type ThreadCall = {
  /** Unique in the pool, from 1. */
  readonly call: number
  readonly task: JobKind
  readonly input: unknown
  /** Longest time without a sign of progress, in milliseconds. */
  readonly timeout: number
  readonly control: JobControl
}

/**
 * One worker thread, started with its first call and replaced when it had to be killed. Runs one call at a time.
 * An idle thread does not keep the process alive.
 */
export class JobThread {
  readonly #entry: URL
  readonly #limits: ResourceLimits
  readonly #flag = new Int32Array(new SharedArrayBuffer(4))
  #worker: Worker | null = null

  constructor(entry: URL, limits: ResourceLimits) {
    this.#entry = entry
    this.#limits = limits
  }

  /** Rejects with the task's own error, `job.cancelled`, `job.timeout`, `job.outOfMemory` or `internal` (thread crashed). */
  async run(call: ThreadCall): Promise<unknown> {
    const worker = this.#worker ?? this.#start()
    worker.ref()
    return await new Promise((resolve, reject) => {
      const temporary = new Set<string>()
      let isSettled = false
      let idle: NodeJS.Timeout | undefined
      let grace: NodeJS.Timeout | undefined

      const settle = (end: () => void) => {
        if (isSettled) return
        isSettled = true
        clearTimeout(idle)
        clearTimeout(grace)
        call.control.signal?.removeEventListener('abort', cancel)
        worker.off('message', listen).off('error', fail).off('exit', exit).off('messageerror', fail)
        worker.unref()
        end()
      }
      const discard = (error: AppError) => {
        if (this.#worker === worker) this.#worker = null
        settle(() => void rejectAfterCleaning(worker, temporary, error, reject))
      }
      const watch = () => {
        clearTimeout(idle)
        idle = setTimeout(
          () => discard(new AppError('job.timeout', { seconds: call.timeout / 1000 })),
          call.timeout
        )
      }
      const cancel = () => {
        Atomics.store(this.#flag, 0, call.call)
        grace = setTimeout(() => discard(new AppError('job.cancelled')), GRACE)
      }
      const fail = (error: Error) => discard(crashError(error))
      const exit = () => discard(crashError(new Error('the worker thread ended')))
      const listen = (message: ThreadMessage) => {
        if (message.call !== call.call) return
        if (message.kind === 'progress') {
          watch()
          call.control.onProgress?.(message.done, message.detail)
        } else if (message.kind === 'temporary') temporary.add(message.path)
        else if (message.kind === 'done') settle(() => resolve(message.output))
        else
          settle(() =>
            reject(withCause(new AppError(message.error.code, message.error.params), message.stack))
          )
      }

      worker.on('message', listen).on('error', fail).on('exit', exit).on('messageerror', fail)
      call.control.signal?.addEventListener('abort', cancel)
      watch()
      try {
        const message: CallMessage = { call: call.call, task: call.task, input: call.input }
        worker.postMessage(message, [])
      } catch (error) {
        settle(() => reject(withCause(new AppError('internal'), String(error))))
      }
    })
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, {
      workerData: { cancelled: this.#flag.buffer } satisfies ThreadData,
      resourceLimits: this.#limits,
      execArgv: []
    })
    // An idle thread that dies is replaced by the next call; without a listener its error would end the program.
    worker.on('error', () => undefined)
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null
    })
    this.#worker = worker
    return worker
  }
}

function crashError(error: Error): AppError {
  const isOutOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  return withCause(new AppError(isOutOfMemory ? 'job.outOfMemory' : 'internal'), error.stack ?? error.message)
}

/** Keeps what the log may want to know beside the code that the window is told. */
function withCause(error: AppError, cause: string | null): AppError {
  if (cause !== null) error.cause = cause
  return error
}

/** Rejects once the thread is dead and what it left lying about is gone. */
async function rejectAfterCleaning(
  worker: Worker,
  temporary: ReadonlySet<string>,
  error: AppError,
  reject: (error: AppError) => void
): Promise<void> {
  await worker.terminate().catch(() => undefined)
  for (const path of temporary) await rm(path, { force: true }).catch(() => undefined)
  reject(error)
}
