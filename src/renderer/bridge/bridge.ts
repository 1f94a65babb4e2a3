import type { Bridge } from '../../shared/bridge.ts'
import { createBrowserBridge } from './browser-bridge.ts'

let bridge: Bridge | undefined

/** The way to the rest of the program: the preload script's bridge in Electron, else one over HTTP and WebSocket. */
export const getBridge = (): Bridge =>
  (bridge ??= globalThis.tetrapla ?? createBrowserBridge({ origin: location.origin }))
