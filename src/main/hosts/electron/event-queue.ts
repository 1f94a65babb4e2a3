import type { AppEvent } from '../../../shared/events.ts'

/** Events that must not be lost while the window is not listening yet: files and commands that the person gave. */
export type EventQueue = {
  publish(event: AppEvent): void
  /** The window listens from now on: what waited is sent. */
  windowListens(): void
  /** The window is gone or loads again: what comes waits. */
  windowLeaves(): void
}

const mustArrive = ({ kind }: AppEvent): boolean => kind === 'files.offered' || kind === 'command'

export const createEventQueue = (send: (event: AppEvent) => void): EventQueue => {
  let isListening = false
  let waiting: AppEvent[] = []
  return {
    publish: (event) => {
      if (isListening) send(event)
      else if (mustArrive(event)) waiting.push(event)
    },
    windowListens: () => {
      isListening = true
      const events = waiting
      waiting = []
      for (const event of events) send(event)
    },
    windowLeaves: () => {
      isListening = false
    }
  }
}
