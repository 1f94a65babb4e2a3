import type { ProjectInfo } from '../../shared/contract.ts'
import { call, fetchSaved, offerFile, saveTarget } from '../bridge/client.ts'
import { queryClient, queryKeys } from '../bridge/query-client.ts'
import { i18n } from '../i18n/instance.ts'
import { chooseFiles } from '../importing/choose-files.ts'
import { showError, showToast } from '../state/toasts.ts'
import { useView } from '../state/view.ts'

/** Ending of project files. */
export const PROJECT_ENDING = '.tetrapla'

/** Shows a project that has just been opened: its library, and nothing of the one before. */
const enterProject = async (project: ProjectInfo): Promise<void> => {
  useView.setState({ screen: 'library', eventId: null })
  queryClient.setQueryData(queryKeys.project, project)
  await queryClient.invalidateQueries()
}

/** Makes a project in the projects folder and opens it. Rejects with `project.exists` and the like. */
export const createProject = async (name: string): Promise<void> => {
  await enterProject(await call('project.create', { name, target: null }))
  showToast({ text: i18n.t('library:project.created', { name }), tone: 'good' })
}

/** Opens a known project or a project file; tells what is wrong when it cannot be opened. */
export const openProject = async (which: { key: string } | { file: string }): Promise<void> => {
  try {
    const project = await call('project.open', which)
    await enterProject(project)
    showToast({ text: i18n.t('library:project.opened', { name: project.name }), tone: 'good' })
  } catch (error) {
    showError(error)
  }
}

/** Lets the person choose a project file and opens it. */
export const chooseProject = async (): Promise<void> => {
  const [file] = await chooseFiles({ accept: PROJECT_ENDING, isMultiple: false })
  if (!file) return
  try {
    await openProject({ file: await offerFile(file) })
  } catch (error) {
    showError(error)
  }
}

/** Writes a complete copy of the open project where the person says. */
export const saveProjectCopy = async (project: ProjectInfo): Promise<void> => {
  try {
    const target = await saveTarget(project.fileName)
    if (target === null) return
    await call('project.saveCopy', { target })
    await fetchSaved(target)
    showToast({ text: i18n.t('library:project.copySaved'), tone: 'good' })
  } catch (error) {
    showError(error)
  }
}
