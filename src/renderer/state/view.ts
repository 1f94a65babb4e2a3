import { create } from 'zustand'
import type { EventId } from '../../domain/model.ts'

export type ScreenName = 'library' | 'align'

export type View = {
  readonly screen: ScreenName
  /** The event that the Align screen shows or showed last; `null` before one was opened. */
  readonly eventId: EventId | null
}

type ViewStore = View & {
  /** Opens an event in the Align screen. */
  readonly open: (eventId: EventId) => void
  /** Goes to a screen; Align needs an event that was opened before, else nothing happens. */
  readonly show: (screen: ScreenName) => void
  /** Forgets an event that is gone. */
  readonly forget: (eventId: EventId) => void
}

/** Reads `#/library` or `#/align/12`; anything else is the library. */
export const parseHash = (hash: string): View => {
  const match = /^#\/align\/([1-9]\d{0,14})$/.exec(hash)
  return match
    ? { screen: 'align', eventId: Number(match[1]) as EventId }
    : { screen: 'library', eventId: null }
}

/** The address of a view, as `parseHash` reads it. */
export const formatHash = ({ screen, eventId }: View): string =>
  screen === 'align' && eventId !== null ? `#/align/${eventId}` : '#/library'

/** Where the person is; kept in the address, so that reload and back work. */
export const useView = create<ViewStore>((set) => ({
  ...parseHash(globalThis.location?.hash ?? ''),
  open: (eventId) => set({ screen: 'align', eventId }),
  show: (screen) => set((view) => (screen === 'align' && view.eventId === null ? view : { screen })),
  forget: (eventId) => set((view) => (view.eventId === eventId ? { screen: 'library', eventId: null } : view))
}))

const writeAddress = (view: View): void => {
  const hash = formatHash(view)
  if (location.hash !== hash) location.hash = hash
}

/** Couples the view with the address in both directions; returns the way to end it. */
export const followAddress = (): (() => void) => {
  const readAddress = (): void => {
    const view = parseHash(location.hash)
    useView.setState((old) => ({ screen: view.screen, eventId: view.eventId ?? old.eventId }))
  }
  writeAddress(useView.getState())
  window.addEventListener('hashchange', readAddress)
  const unsubscribe = useView.subscribe(writeAddress)
  return () => {
    window.removeEventListener('hashchange', readAddress)
    unsubscribe()
  }
}
