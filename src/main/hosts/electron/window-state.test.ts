import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { placeWindow, readWindowState, writeWindowState } from './window-state.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const right = { x: 1920, y: 0, width: 2560, height: 1440 }
const folder = mkdtempSync(join(tmpdir(), 'tetrapla-state-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('placeWindow', () => {
  it('opens in the middle of the main screen first', () => {
    expect(placeWindow(null, [screen, right])).toEqual({
      x: 240,
      y: 90,
      width: 1440,
      height: 900,
      isMaximized: false
    })
  })

  it('opens where it was, also on another screen', () => {
    const last = { x: 2000, y: 50, width: 1200, height: 800, isMaximized: true }
    expect(placeWindow(last, [screen, right])).toEqual(last)
  })

  it('comes back from a screen that is gone, and fits', () => {
    const last = { x: 2000, y: 50, width: 2500, height: 1400, isMaximized: false }
    expect(placeWindow(last, [screen])).toEqual({ x: 0, y: 0, width: 1920, height: 1080, isMaximized: false })
  })

  it('is never placed with its upper edge out of reach', () => {
    const last = { x: 100, y: -50, width: 1200, height: 800, isMaximized: false }
    expect(placeWindow(last, [screen]).y).toBe(140)
  })
})

describe('window state', () => {
  it('is read as it was written', () => {
    const path = join(folder, 'deep', 'window.json')
    const state = { x: -10, y: 0, width: 1300, height: 800, isMaximized: false }
    writeWindowState(path, state)
    expect(readWindowState(path)).toEqual(state)
  })

  it.each(['', '{', '[]', '{"x":1}', '{"x":1e9,"y":0,"width":1,"height":1,"isMaximized":true}'])(
    'does not trust %s',
    (text) => {
      const path = join(folder, 'bad.json')
      writeFileSync(path, text)
      expect(readWindowState(path)).toBeNull()
    }
  )
})
