/**
 * What stands around the preload script in a page of the fake: the three parts of Electron that a sandboxed preload
 * script may use. Runs in the page, hence free of imports.
 */
const runPreload = (
  script: (require: unknown, module: object, exports: object) => void,
  files: string
): void => {
  type Call = (channel: string, args: readonly unknown[]) => Promise<unknown>
  type Bindings = {
    readonly fakeInvoke: Call
    readonly fakePermission: (name: string) => Promise<boolean>
    readonly fakeOpen: (url: string) => void
  }
  const { fakeInvoke, fakePermission, fakeOpen } = globalThis as unknown as Bindings
  const listeners = new Map<string, Set<(event: unknown, ...args: readonly unknown[]) => void>>()
  Object.assign(globalThis, {
    fakeSend: (channel: string, args: readonly unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
    }
  })
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: object) =>
        Object.defineProperty(globalThis, name, { value: Object.freeze({ ...api }) })
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: readonly unknown[]) => fakeInvoke(channel, args),
      on: (channel: string, listener: () => void) => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      },
      off: (channel: string, listener: () => void) => listeners.get(channel)?.delete(listener)
    },
    webUtils: { getPathForFile: (file: { readonly name: string }) => `${files}/${file.name}` }
  }
  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`A sandboxed preload script cannot load ${name}`)
    return electron
  }
  script(require, { exports: {} }, {})
  Notification.requestPermission = async () =>
    (await fakePermission('notifications')) ? 'granted' : 'denied'
  globalThis.open = (url) => {
    fakeOpen(new URL(url ?? 'about:blank', location.href).href)
    return null
  }
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target=_blank]') : null
    if (link === null || event.defaultPrevented) return
    event.preventDefault()
    fakeOpen(link.href)
  })
}

/**
 * The text of a script for every new page: the preload script as it was built, with its surroundings. Text, since the
 * page's own policy lets nothing be evaluated.
 *
 * @param files the folder that files chosen in the page come from
 */
export const preloadText = (source: string, files: string): string =>
  `(${String(runPreload)})((require, module, exports) => {${source}\n}, ${JSON.stringify(files)})`
