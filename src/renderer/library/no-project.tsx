import { useTranslation } from 'react-i18next'
import { openOverlay } from '../state/overlays.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../frame/notice.tsx'
import { chooseProject, openProject } from './project-actions.ts'
import { useKnownProjects } from './use-library.ts'

/** Stands in for the library while no project is open. */
export const NoProject = () => {
  const { t } = useTranslation('library')
  const known = useKnownProjects()
  return (
    <Notice
      icon="folder"
      title={t('project.none.title')}
      actions={
        <>
          <Button variant="primary" onPress={() => openOverlay({ kind: 'newProject' })}>
            {t('project.new')}
          </Button>
          <Button onPress={() => void chooseProject()}>{t('project.open')}</Button>
          {known.slice(0, 5).map(({ key, name }) => (
            <Button key={key} icon="folder" onPress={() => void openProject({ key })}>
              {name}
            </Button>
          ))}
        </>
      }
    >
      <p>{t('project.none.text')}</p>
    </Notice>
  )
}
