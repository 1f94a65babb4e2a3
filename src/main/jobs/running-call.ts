import { rm } from 'node:fs/promises'
import type { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors.ts'
import type { JobControl, JobKind } from './jobs.ts'
import type { CallMessage, ThreadMessage } from './protocol.ts'

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

/** What a running call needs of its thread. */
export type CallThread = {
  readonly worker: Worker
  /** Tells the task to stop by itself. */
  readonly askToStop: () => void
  /** The worker must not be used again: it is about to be killed. */
  readonly giveUp: () => void
}

/** A call from the message that starts it until its answer, its error or the death of its thread. */
export class RunningCall {
  readonly #call: ThreadCall
  readonly #thread: CallThread
  readonly #temporary = new Set<string>()
  readonly #outcome = Promise.withResolvers<unknown>()
  #isSettled = false
  #idle: NodeJS.Timeout | undefined
  #grace: NodeJS.Timeout | undefined

  constructor(call: ThreadCall, thread: CallThread) {
    this.#call = call
    this.#thread = thread
  }

  /** Rejects with the task's own error, `job.cancelled`, `job.timeout`, `job.outOfMemory` or `internal` (thread crashed). */
  start(): Promise<unknown> {
    const { worker } = this.#thread
    const { call, task, input, control } = this.#call
    worker.ref()
    worker
      .on('message', this.#listen)
      .on('error', this.#fail)
      .on('messageerror', this.#fail)
      .on('exit', this.#exit)
    control.signal?.addEventListener('abort', this.#cancel)
    this.#watch()
    try {
      const message: CallMessage = { call, task, input }
      worker.postMessage(message, [])
    } catch (error) {
      this.#settle(() => this.#outcome.reject(withCause(new AppError('internal'), String(error))))
    }
    return this.#outcome.promise
  }

  readonly #listen = (message: ThreadMessage): void => {
    if (message.call !== this.#call.call) return
    if (message.kind === 'progress') {
      this.#watch()
      this.#call.control.onProgress?.(message.done, message.detail)
    } else if (message.kind === 'temporary') this.#temporary.add(message.path)
    else if (message.kind === 'done') this.#settle(() => this.#outcome.resolve(message.output))
    else {
      const error = withCause(new AppError(message.error.code, message.error.params), message.stack)
      this.#settle(() => this.#outcome.reject(error))
    }
  }

  readonly #cancel = (): void => {
    this.#thread.askToStop()
    this.#grace = setTimeout(() => this.#kill(new AppError('job.cancelled')), GRACE)
  }

  readonly #fail = (error: Error): void => {
    const isOutOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    const code = isOutOfMemory ? 'job.outOfMemory' : 'internal'
    this.#kill(withCause(new AppError(code), error.stack ?? error.message))
  }

  readonly #exit = (): void => this.#fail(new Error('the worker thread ended'))

  /** Waits for the next sign of life. */
  #watch(): void {
    const { timeout } = this.#call
    clearTimeout(this.#idle)
    this.#idle = setTimeout(
      () => this.#kill(new AppError('job.timeout', { seconds: Math.round(timeout / 1000) })),
      timeout
    )
  }

  /** Rejects once the thread is dead and what it left lying about is gone. */
  #kill(error: AppError): void {
    this.#thread.giveUp()
    this.#settle(() => void this.#rejectWhenClean(error))
  }

  async #rejectWhenClean(reason: AppError): Promise<void> {
    await Promise.allSettled([this.#thread.worker.terminate()])
    await Promise.allSettled([...this.#temporary].map((path) => rm(path, { force: true })))
    this.#outcome.reject(reason)
  }

  #settle(end: () => void): void {
    if (this.#isSettled) return
    this.#isSettled = true
    clearTimeout(this.#idle)
    clearTimeout(this.#grace)
    const { worker } = this.#thread
    this.#call.control.signal?.removeEventListener('abort', this.#cancel)
    worker
      .off('message', this.#listen)
      .off('error', this.#fail)
      .off('messageerror', this.#fail)
      .off('exit', this.#exit)
    worker.unref()
    end()
  }
}

/** Keeps what the log may want to know beside the code that the window is told. */
function withCause(error: AppError, cause: string | null): AppError {
  if (cause !== null) error.cause = cause
  return error
}
