import { describe, expect, it } from 'vitest'
import type { AppEvent } from '../../../shared/events.ts'
import { createEventQueue } from './event-queue.ts'

describe('createEventQueue', () => {
  it('keeps what the person gave until the window listens, and nothing else', () => {
    const sent: AppEvent[] = []
    const queue = createEventQueue((event) => void sent.push(event))
    const command: AppEvent = { kind: 'command', id: 'help.about' }
    const files: AppEvent = { kind: 'files.offered', files: [] }
    queue.publish(command)
    queue.publish({ kind: 'events.changed' })
    expect(sent).toEqual([])
    queue.windowListens()
    queue.publish({ kind: 'events.changed' })
    queue.windowLeaves()
    queue.publish(files)
    expect(sent).toEqual([command, { kind: 'events.changed' }])
    queue.windowListens()
    expect(sent.at(-1)).toEqual(files)
  })
})
