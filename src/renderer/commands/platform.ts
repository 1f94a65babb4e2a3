/** Whether commands use the Command key instead of Ctrl. */
export const isMac: boolean = /^mac/i.test(globalThis.navigator?.platform ?? '')
