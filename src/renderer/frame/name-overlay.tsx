import { useTranslation } from 'react-i18next'
import { createEvent, renameEvent } from '../library/event-actions.ts'
import { NameDialog } from '../library/name-dialog.tsx'
import { createProject } from '../library/project-actions.ts'
import { useAppInfo } from '../library/use-library.ts'
import { closeOverlay, type Overlay } from '../state/overlays.ts'

export type NameOverlayProps = {
  readonly overlay: Extract<Overlay, { kind: 'newProject' | 'newEvent' | 'renameEvent' }>
}

/** Asks for the name of a project or an event. */
export const NameOverlay = ({ overlay }: NameOverlayProps) => {
  const { t } = useTranslation(['library', 'common'])
  const folder = useAppInfo()?.dataFolder ?? ''
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
      submitLabel={t('common:actions.create')}
      onSubmit={isProject ? createProject : createEvent}
      onClose={closeOverlay}
    />
  )
}
