type Frame = { readonly url: string; readonly parent: Frame | null }
type Listener = (event: { readonly senderFrame: Frame }, ...args: readonly unknown[]) => unknown

const listeners = new Map<string, Listener>()

export const ipcMain = {
  handle: (channel: string, listener: Listener): void => {
    if (listeners.has(channel)) throw new Error(`${channel} has a handler already`)
    listeners.set(channel, listener)
  }
}

/** Carries a call of the preload script to the program. Values are copied as between processes. */
export const invoke = async (frame: Frame, channel: string, args: readonly unknown[]): Promise<unknown> => {
  const listener = listeners.get(channel)
  if (listener === undefined) throw new Error(`No handler registered for '${channel}'`)
  return structuredClone(await listener({ senderFrame: frame }, ...structuredClone(args)))
}
