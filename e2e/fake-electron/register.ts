import { registerHooks } from 'node:module'

/**
 * Puts the fake in the place of Electron's own module. Used as `node --import register.ts out/main/index.js`, so that
 * the built main process runs unchanged.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context)
})
