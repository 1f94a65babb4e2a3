import { parentPort, workerData } from 'node:worker_threads'
import { AppError, type AppErrorData } from '../../shared/errors.ts'
import type { CallMessage, Task, TaskControl, TaskLoaders, ThreadData, ThreadMessage } from './protocol.ts'
import type { JobKind } from './jobs.ts'

/** Milliseconds between two reports of progress. */
const PROGRESS_INTERVAL = 50

/** Makes this thread answer calls, one at a time, with the given tasks. Only for worker threads. */
export function serveTasks(loaders: Partial<TaskLoaders>): void {
  const port = parentPort
  if (port === null) throw new Error('tasks are served in worker threads only')
  const flag = new Int32Array((workerData as ThreadData).cancelled)
  const send = (message: ThreadMessage) => port.postMessage(message)

  port.on('message', (message: CallMessage) => {
    void answer(loaders, message, controlOf(message.call, flag, send), send)
  })
}

async function answer(
  loaders: Partial<TaskLoaders>,
  { call, task, input }: CallMessage,
  control: TaskControl,
  send: (message: ThreadMessage) => void
): Promise<void> {
  try {
    const load = loaders[task]
    if (load === undefined) throw new Error(`no task ${task}`)
    const run = (await load()) as Task<JobKind>
    send({ kind: 'done', call, output: await run(input as never, control) })
  } catch (error) {
    const data = control.isCancelled() ? { code: 'job.cancelled' as const, params: {} } : errorData(error)
    const stack = data.code === 'internal' && error instanceof Error ? (error.stack ?? error.message) : null
    send({ kind: 'failed', call, error: data, stack })
  }
}

function controlOf(call: number, flag: Int32Array, send: (message: ThreadMessage) => void): TaskControl {
  let last = Number.NEGATIVE_INFINITY
  const isCancelled = () => Atomics.load(flag, 0) === call
  return {
    isCancelled,
    stopIfCancelled: () => {
      if (isCancelled()) throw new AppError('job.cancelled')
    },
    progress: (done, detail) => {
      const now = performance.now()
      if (now - last < PROGRESS_INTERVAL) return
      last = now
      send({ kind: 'progress', call, done, detail })
    },
    temporary: (path) => send({ kind: 'temporary', call, path })
  }
}

function errorData(error: unknown): AppErrorData {
  if (error instanceof AppError) return { code: error.code, params: error.params }
  if (error instanceof RangeError && /string length|array length|allocation/i.test(error.message)) {
    return { code: 'job.outOfMemory', params: {} }
  }
  return { code: 'internal', params: {} }
}
