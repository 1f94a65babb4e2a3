/**
 * Chromium cannot load `app://` pages, so the fake shows them under an https origin of its own. Nothing of the program
 * sees that origin: every address that crosses to it is mapped back.
 */
const SHOWN = 'https://app-tetrapla.invalid/'
const OWN = 'app://tetrapla/'

export const toShown = (url: string): string => (url.startsWith(OWN) ? SHOWN + url.slice(OWN.length) : url)
export const toOwn = (url: string): string => (url.startsWith(SHOWN) ? OWN + url.slice(SHOWN.length) : url)
