import type { EventId } from '../../domain/model.ts'
import { call, offerFile } from '../bridge/client.ts'
import { openProject, PROJECT_ENDING } from '../library/project-actions.ts'
import { openOverlay, type IncomingFile } from '../state/overlays.ts'
import { showError } from '../state/toasts.ts'
import { ARTICLE_ENDINGS, chooseFiles } from './choose-files.ts'

const isProjectFile = (name: string): boolean => name.toLowerCase().endsWith(PROJECT_ENDING)

/** Takes files in: a project file is opened, everything else goes to the import sheet. */
export const takeIn = (files: readonly IncomingFile[], into: EventId | null): void => {
  const [first] = files
  if (!first) return
  const project = files.find((file) => isProjectFile(file.name))
  if (!project) {
    openOverlay({ kind: 'import', files, into })
    return
  }
  const open = async (): Promise<void> => {
    const file = 'token' in project ? project.token : await offerFile(project.source)
    await openProject({ file })
  }
  open().catch(showError)
}

/** Takes in files that were dropped or chosen. */
export const takeInFiles = (files: readonly File[], into: EventId | null): void =>
  takeIn(
    files.map((source) => ({ name: source.name, source })),
    into
  )

/** Lets the person choose files to import. */
export const chooseArticles = async (into: EventId | null): Promise<void> =>
  takeInFiles(await chooseFiles({ accept: ARTICLE_ENDINGS, isMultiple: true }), into)

/** Pasted text becomes a file like any other. */
export const takeInText = async (text: string, name: string, into: EventId | null): Promise<void> => {
  try {
    takeIn([{ name, token: await call('import.paste', { text, name }) }], into)
  } catch (error) {
    showError(error)
  }
}
