import { lazy, Suspense, useEffect } from 'react'
import { assertNever } from '../../domain/model.ts'
import { useOverlays, type IncomingFile, type Overlay } from '../state/overlays.ts'

/** The dialogs come after the first screen, so that the window opens sooner. */
const load = {
  palette: () => import('../palette/palette.tsx'),
  keys: () => import('../palette/key-sheet.tsx'),
  settings: () => import('../settings/settings-dialog.tsx'),
  about: () => import('./about-dialog.tsx'),
  name: () => import('./name-overlay.tsx'),
  paste: () => import('../importing/paste-dialog.tsx'),
  url: () => import('../importing/url-dialog.tsx'),
  importing: () => import('../importing/import-sheet.tsx'),
  exporting: () => import('../exporting/export-dialog.tsx')
} as const

const Palette = lazy(async () => ({ default: (await load.palette()).Palette }))
const KeySheet = lazy(async () => ({ default: (await load.keys()).KeySheet }))
const SettingsDialog = lazy(async () => ({ default: (await load.settings()).SettingsDialog }))
const AboutDialog = lazy(async () => ({ default: (await load.about()).AboutDialog }))
const NameOverlay = lazy(async () => ({ default: (await load.name()).NameOverlay }))
const PasteDialog = lazy(async () => ({ default: (await load.paste()).PasteDialog }))
const UrlDialog = lazy(async () => ({ default: (await load.url()).UrlDialog }))
const ImportSheet = lazy(async () => ({ default: (await load.importing()).ImportSheet }))
const ExportDialog = lazy(async () => ({ default: (await load.exporting()).ExportDialog }))

/** Other files are another sheet, with nothing of the one before. */
const importKey = (files: readonly IncomingFile[]): string => files.map(({ name }) => name).join('/')

const OverlayOf = ({ overlay }: { readonly overlay: Overlay }) => {
  switch (overlay.kind) {
    case 'newProject':
    case 'newEvent':
    case 'renameEvent':
      return <NameOverlay overlay={overlay} />
    case 'palette':
      return <Palette />
    case 'keys':
      return <KeySheet />
    case 'settings':
      return <SettingsDialog section={overlay.section} />
    case 'about':
      return <AboutDialog />
    case 'paste':
      return <PasteDialog into={overlay.into} />
    case 'url':
      return <UrlDialog into={overlay.into} />
    case 'import':
      return <ImportSheet key={importKey(overlay.files)} files={overlay.files} into={overlay.into} />
    case 'export':
      return <ExportDialog event={overlay.event} />
    default:
      return assertNever(overlay)
  }
}

/** Whatever lies above the screen. */
export const Overlays = () => {
  const overlay = useOverlays((state) => state.overlay)
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      // A dialog that cannot be fetched now is fetched when it is opened.
      for (const fetchPart of Object.values(load)) fetchPart().catch(() => undefined)
    })
    return () => cancelIdleCallback(handle)
  }, [])
  return <Suspense fallback={null}>{overlay && <OverlayOf overlay={overlay} />}</Suspense>
}
