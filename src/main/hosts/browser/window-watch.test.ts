import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWindowWatch } from './window-watch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const watching = () => {
  let isClosed = false
  const watch = createWindowWatch(() => {
    isClosed = true
  })
  return { watch, isClosed: () => isClosed }
}

describe('createWindowWatch', () => {
  it('waits for the first window as long as it takes', () => {
    const { watch, isClosed } = watching()
    watch.browserEnded()
    vi.advanceTimersByTime(600_000)
    expect(isClosed()).toBe(false)
  })

  it('survives a reload and ends when the last window stays away', () => {
    const { watch, isClosed } = watching()
    for (const count of [1, 2, 1, 0]) watch.setCount(count)
    vi.advanceTimersByTime(1000)
    watch.setCount(1)
    vi.advanceTimersByTime(600_000)
    expect(isClosed()).toBe(false)
    watch.setCount(0)
    vi.advanceTimersByTime(5000)
    expect(isClosed()).toBe(true)
  })

  it('ends soon when the browser has ended too, in either order', () => {
    const first = watching()
    first.watch.setCount(1)
    first.watch.setCount(0)
    first.watch.browserEnded()
    const second = watching()
    second.watch.setCount(1)
    second.watch.browserEnded()
    second.watch.setCount(0)
    vi.advanceTimersByTime(500)
    expect([first.isClosed(), second.isClosed()]).toEqual([true, false])
    vi.advanceTimersByTime(4500)
    expect(second.isClosed()).toBe(true)
  })
})
