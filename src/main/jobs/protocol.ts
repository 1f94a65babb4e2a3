import type { AppErrorData } from '../../shared/errors.ts'
import type { JobKind, JobTasks } from './jobs.ts'

/** Given to a worker thread when it starts. */
export type ThreadData = {
  /** One 32-bit integer: the number of the call that shall stop, 0 while none shall. Read by tasks that never yield. */
  readonly cancelled: SharedArrayBuffer
}

/** The only message that a thread gets: run a task. */
export type CallMessage = { readonly call: number; readonly task: JobKind; readonly input: unknown }

/** What a thread tells about its call. */
export type ThreadMessage =
  | {
      readonly kind: 'progress'
      readonly call: number
      readonly done: number | null
      readonly detail: string
    }
  /** A file that must be removed should the thread die before it has removed or renamed the file itself. */
  | { readonly kind: 'temporary'; readonly call: number; readonly path: string }
  | { readonly kind: 'done'; readonly call: number; readonly output: unknown }
  /** `stack` is for the program's own log and only set for bugs. */
  | {
      readonly kind: 'failed'
      readonly call: number
      readonly error: AppErrorData
      readonly stack: string | null
    }

/** What a task may tell and ask while it runs. */
export type TaskControl = {
  /** Done in 0..1 or null while unknown, and a short detail; sent at most 20 times a second. */
  readonly progress: (done: number | null, detail: string) => void
  readonly isCancelled: () => boolean
  /** Throws `AppError('job.cancelled')` once the job is cancelled. */
  readonly stopIfCancelled: () => void
  /** Name a file before it is made, so that it vanishes even when the thread is killed. */
  readonly temporary: (path: string) => void
}

export type Task<K extends JobKind> = (
  input: JobTasks[K]['input'],
  control: TaskControl
) => JobTasks[K]['output'] | Promise<JobTasks[K]['output']>

/** How to load each task; loaded on the first call, so that a thread holds only the code that it uses. */
export type TaskLoaders = { readonly [K in JobKind]: () => Promise<Task<K>> }
