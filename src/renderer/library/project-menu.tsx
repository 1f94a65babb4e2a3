import { useTranslation } from 'react-i18next'
import type { ProjectInfo } from '../../shared/contract.ts'
import { useCommandKey } from '../commands/use-keymap.ts'
import { formatMoment } from '../i18n/format.ts'
import { openOverlay } from '../state/overlays.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu, type MenuGroup } from '../ui/menu.tsx'
import { chooseProject, openProject, saveProjectCopy } from './project-actions.ts'
import { useKnownProjects } from './use-library.ts'
import styles from './library-screen.module.css'

/** The project's name; opens the menu of what can be done with projects. */
export const ProjectMenu = ({ project }: { readonly project: ProjectInfo | null }) => {
  const { t } = useTranslation(['library', 'common'])
  const openKey = useCommandKey('project.open')
  const known = useKnownProjects()
  const groups: MenuGroup[] = [
    {
      id: 'commands',
      entries: [
        {
          id: 'new',
          icon: 'plus',
          label: t('common:commands.project.new'),
          run: () => openOverlay({ kind: 'newProject' })
        },
        {
          id: 'open',
          icon: 'folder',
          label: t('common:commands.project.open'),
          shortcut: openKey,
          run: () => void chooseProject()
        },
        {
          id: 'copy',
          icon: 'copy',
          label: t('common:commands.project.saveCopy'),
          isDisabled: project === null,
          run: () => project && void saveProjectCopy(project)
        }
      ]
    }
  ]
  if (known.length > 0) {
    groups.push({
      id: 'known',
      title: t('project.known'),
      entries: known.map(({ key, name, lastOpened, isOpen }) => ({
        id: `known-${key}`,
        label: name,
        isChosen: isOpen,
        detail: lastOpened === null ? undefined : formatMoment(lastOpened),
        run: () => void (isOpen || openProject({ key }))
      }))
    })
  }
  return (
    <Menu label={t('project.menu')} groups={groups}>
      <Button variant="plain" className={styles.project}>
        <span className={styles.projectName}>{project?.name ?? t('project.menu')}</span>
        {project?.isSample && <span className={styles.tag}>{t('project.sample')}</span>}
        <Icon name="down" size={0.875} />
      </Button>
    </Menu>
  )
}
