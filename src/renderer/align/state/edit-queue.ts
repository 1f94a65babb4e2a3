import type { EditResult } from '../../../shared/contract.ts'

/**
 * A call that changes the table; it is given the revision that the table has when its turn comes. It may find then that
 * there is nothing to call: null.
 */
export type QueuedCall<R extends EditResult> = (revision: number) => Promise<R> | null

export type EditQueueEvents = {
  /** A call was answered; `pending` counts the calls that wait behind it. */
  readonly onAnswer: (result: EditResult, pending: number) => void
  /** A call failed: the ones behind it were dropped, since they were made for a table that does not exist. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Sends changes one after the other, each with the revision that the one before it made. Lives as long as a table is
 * open; after a failure it drops what waits and goes on from the revision given to `restart`.
 */
export class EditQueue {
  #revision: number
  #tail: Promise<unknown> = Promise.resolve()
  #pending = 0
  #generation = 0
  readonly #events: EditQueueEvents

  constructor(revision: number, events: EditQueueEvents) {
    this.#revision = revision
    this.#events = events
  }

  /** The revision after the last answered call. */
  get revision(): number {
    return this.#revision
  }

  /** Calls that are on their way or wait. */
  get pending(): number {
    return this.#pending
  }

  /** Calls when everything before it was answered; resolves to null when it failed, was dropped or called nothing. */
  push<R extends EditResult>(callNow: QueuedCall<R>): Promise<R | null> {
    const generation = this.#generation
    this.#pending += 1
    const turn = this.#tail.then(async () => {
      try {
        if (generation !== this.#generation) return null
        const result = await callNow(this.#revision)
        if (result === null || generation !== this.#generation) return null
        this.#revision = result.revision
        this.#events.onAnswer(result, this.#pending - 1)
        return result
      } catch (error) {
        if (generation === this.#generation) this.#fail(error)
        return null
      } finally {
        this.#pending -= 1
      }
    })
    this.#tail = turn
    return turn
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    let last: Promise<unknown> | null = null
    while (last !== this.#tail) {
      last = this.#tail
      await last
    }
  }

  /** Forgets what waits and goes on from another revision, after the table was read again. */
  restart(revision: number): void {
    this.#generation += 1
    this.#revision = revision
  }

  #fail(error: unknown): void {
    this.#generation += 1
    this.#events.onFailure(error)
  }
}
