import type { AppContext } from './context.ts'
import { openSampleProject, type SampleServices } from './sample-project.ts'

/**
 * Opens the project that was used last. Where there is none at all, it makes the sample project. What goes wrong is told
 * to the log and leaves no project open: the Library then offers the others.
 */
export async function openFirstProject(
  context: AppContext,
  folder: string,
  services: SampleServices
): Promise<void> {
  const known = context.known.list()
  const [last] = known
  const isOnlyUnfinishedSample = known.every(({ lastOpened }) => lastOpened === null)
  try {
    if (last && !isOnlyUnfinishedSample) await services.projects.openAt(last.path)
    else if (known.length <= 1) await openSampleProject(context, folder, services)
  } catch (error) {
    context.log(`No project could be opened: ${String(error)}`)
  }
}
