import { useTranslation } from 'react-i18next'
import { assertNever } from '../../domain/model.ts'
import { ExportDialog } from '../exporting/export-dialog.tsx'
import { ImportSheet } from '../importing/import-sheet.tsx'
import { PasteDialog } from '../importing/paste-dialog.tsx'
import { AboutDialog } from './about-dialog.tsx'
import { createEvent, renameEvent } from '../library/event-actions.ts'
import { NameDialog } from '../library/name-dialog.tsx'
import { createProject } from '../library/project-actions.ts'
import { useAppInfo } from '../library/use-library.ts'
import { KeySheet } from '../palette/key-sheet.tsx'
import { Palette } from '../palette/palette.tsx'
import { SettingsDialog } from '../settings/settings-dialog.tsx'
import { closeOverlay, useOverlays, type IncomingFile, type Overlay } from '../state/overlays.ts'

/** Other files are another sheet, with nothing of the one before. */
const importKey = (files: readonly IncomingFile[]): string => files.map(({ name }) => name).join('/')

type NameOverlay = Extract<Overlay, { kind: 'newProject' | 'newEvent' | 'renameEvent' }>

const NameOverlayDialog = ({ overlay }: { readonly overlay: NameOverlay }) => {
  const { t } = useTranslation(['library', 'common'])
  const folder = useAppInfo()?.dataFolder ?? ''
  const create = t('common:actions.create')
  if (overlay.kind === 'renameEvent') {
    return (
      <NameDialog
        title={t('names.renameEvent')}
        label={t('names.newEventLabel')}
        initialName={overlay.name}
        submitLabel={t('common:actions.rename')}
        onSubmit={(name) => renameEvent(overlay.event, name)}
        onClose={closeOverlay}
      />
    )
  }
  const isProject = overlay.kind === 'newProject'
  return (
    <NameDialog
      title={t(`names.${overlay.kind}`)}
      label={t(`names.${overlay.kind}Label`)}
      hint={isProject ? t('names.newProjectHint', { folder }) : t('names.newEventHint')}
      submitLabel={create}
      onSubmit={isProject ? createProject : createEvent}
      onClose={closeOverlay}
    />
  )
}

/** Whatever lies above the screen. */
export const Overlays = () => {
  const overlay = useOverlays((state) => state.overlay)
  if (overlay === null) return null
  switch (overlay.kind) {
    case 'newProject':
    case 'newEvent':
    case 'renameEvent':
      return <NameOverlayDialog overlay={overlay} />
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
    case 'import':
      return <ImportSheet key={importKey(overlay.files)} files={overlay.files} into={overlay.into} />
    case 'export':
      return <ExportDialog event={overlay.event} />
    default:
      return assertNever(overlay)
  }
}
