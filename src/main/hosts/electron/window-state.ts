import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

/** A rectangle of the desktop in device-independent pixels. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const pixels = z.number().int().min(-100_000).max(100_000)
const state = z.object({ x: pixels, y: pixels, width: pixels, height: pixels, isMaximized: z.boolean() })

/** Where the window was when it was last closed. */
export type WindowState = z.output<typeof state>

export const MIN_SIZE = { width: 1024, height: 640 } as const
const FIRST_SIZE = { width: 1440, height: 900 } as const
/** Pixels of the window's upper edge that must be on a screen, so that it can be taken hold of. */
const GRIP = 100

/** The part of the window that `display` shows of its upper edge, at least as wide and high as the grip. */
const isReachable = (window: Area, display: Area): boolean => {
  const width = Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x)
  return width >= GRIP && window.y >= display.y && window.y <= display.y + display.height - GRIP
}

const fit = (wanted: number, least: number, most: number): number => Math.max(Math.min(wanted, most), least)

/**
 * Where to open the window: where it was, as far as the screens of today allow, else in the middle of the first.
 *
 * @param displays the work areas, the main screen first; at least one
 */
export const placeWindow = (last: WindowState | null, displays: readonly Area[]): WindowState => {
  const home = displays.find((display) => last !== null && isReachable(last, display)) ?? displays[0]
  if (home === undefined) return last ?? { x: 0, y: 0, ...FIRST_SIZE, isMaximized: false }
  const width = fit(last?.width ?? FIRST_SIZE.width, MIN_SIZE.width, home.width)
  const height = fit(last?.height ?? FIRST_SIZE.height, MIN_SIZE.height, home.height)
  if (last !== null && isReachable(last, home))
    return { x: last.x, y: last.y, width, height, isMaximized: last.isMaximized }
  const x = home.x + Math.round((home.width - width) / 2)
  const y = home.y + Math.max(0, Math.round((home.height - height) / 2))
  return { x, y, width, height, isMaximized: last?.isMaximized ?? false }
}

/** The state that was kept, or null when there is none or it cannot be read. */
export const readWindowState = (path: string): WindowState | null => {
  try {
    return state.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** Keeps the state; a failure is of no consequence to the person and passes silently. */
export const writeWindowState = (path: string, kept: WindowState): void => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.new`, JSON.stringify(kept))
    renameSync(`${path}.new`, path)
  } catch {
    // The window opens in its usual place next time.
  }
}
