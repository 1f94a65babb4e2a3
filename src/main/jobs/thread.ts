import { Worker, type ResourceLimits } from 'node:worker_threads'
import type { ThreadData } from './protocol.ts'
import { RunningCall, type ThreadCall } from './running-call.ts'

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

  /** Rejects as `RunningCall.start` does. */
  async run(call: ThreadCall): Promise<unknown> {
    const worker = this.#worker ?? this.#start()
    const running = new RunningCall(call, {
      worker,
      askToStop: () => Atomics.store(this.#flag, 0, call.call),
      giveUp: () => this.#forget(worker)
    })
    return running.start()
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
    worker.once('exit', () => this.#forget(worker))
    this.#worker = worker
    return worker
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null
  }
}
