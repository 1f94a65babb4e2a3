import { useEffect } from 'react'
import type { EventSummary } from '../../shared/contract.ts'
import { isTypingTarget } from '../commands/key-dispatcher.ts'
import { useCommands } from '../commands/use-commands.ts'
import { i18n } from '../i18n/instance.ts'
import { takeInText } from '../importing/intake.ts'
import { openOverlay, useOverlays } from '../state/overlays.ts'
import { removeEvent } from './event-actions.ts'

/** Imports what is pasted outside of text fields. */
const usePaste = (): void => {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (isTypingTarget(event.target) || useOverlays.getState().modalCount > 0) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '') return
      event.preventDefault()
      void takeInText(text, i18n.t('library:paste.defaultName'), null)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [])
}

/** The commands of the library; `current` is the event with the cursor. */
export const LibraryCommands = ({ current }: { readonly current: EventSummary | null }) => {
  usePaste()
  useCommands({
    'event.new': { run: () => openOverlay({ kind: 'newEvent' }) },
    'event.rename': {
      run: () => current && openOverlay({ kind: 'renameEvent', event: current.id, name: current.name }),
      isEnabled: current !== null
    },
    'event.remove': { run: () => current && void removeEvent(current), isEnabled: current !== null },
    'import.paste': { run: () => openOverlay({ kind: 'paste', into: null }) },
    'import.url': { run: () => openOverlay({ kind: 'url', into: null }) },
    'export.open': {
      run: () => current && openOverlay({ kind: 'export', event: current.id }),
      isEnabled: current !== null && current.documents.length > 0
    }
  })
  return null
}
