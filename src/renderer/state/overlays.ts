import { create } from 'zustand'
import type { EventId } from '../../domain/model.ts'
import type { OfferedFile } from '../../shared/bridge.ts'
import type { FileToken } from '../../shared/contract.ts'

/** A file on its way into the program: known to it already, or still to be handed over. */
export type IncomingFile = { readonly name: string } & (
  | { readonly token: FileToken }
  | { readonly source: OfferedFile }
)

export type SettingsSection = 'general' | 'sentences' | 'keys'

/** What lies above the screen; at most one at a time. */
export type Overlay =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'settings'; readonly section?: SettingsSection }
  | { readonly kind: 'about' }
  | { readonly kind: 'newProject' }
  | { readonly kind: 'newEvent' }
  | { readonly kind: 'renameEvent'; readonly event: EventId; readonly name: string }
  | { readonly kind: 'paste'; readonly into: EventId | null }
  | { readonly kind: 'url'; readonly into: EventId | null }
  | { readonly kind: 'import'; readonly files: readonly IncomingFile[]; readonly into: EventId | null }
  | { readonly kind: 'export'; readonly event: EventId }

type OverlayStore = {
  readonly overlay: Overlay | null
  /** How many modal dialogs are open, those of the screens included. */
  readonly modalCount: number
}

export const useOverlays = create<OverlayStore>(() => ({ overlay: null, modalCount: 0 }))

export const openOverlay = (overlay: Overlay): void => useOverlays.setState({ overlay })
export const closeOverlay = (): void => useOverlays.setState({ overlay: null })

/** Counts a modal dialog as open until the returned function is called. */
export const enterModal = (): (() => void) => {
  useOverlays.setState(({ modalCount }) => ({ modalCount: modalCount + 1 }))
  return () => useOverlays.setState(({ modalCount }) => ({ modalCount: modalCount - 1 }))
}
