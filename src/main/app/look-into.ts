import type { FileToken, FoundFile } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { AppContext } from './context.ts'
import type { PastedFiles } from './pasted-files.ts'
import type { RunningJob } from './running-jobs.ts'

/** The files that each offered file stands for; what cannot be looked into is one file with its error. */
export async function lookIntoFiles(
  { files }: AppContext,
  pasted: PastedFiles,
  job: RunningJob,
  wanted: readonly FileToken[]
): Promise<readonly (readonly FoundFile[])[]> {
  const answers: (readonly FoundFile[])[] = []
  for (const [index, token] of wanted.entries()) {
    const offered = files.offered(token)
    const progress = { from: index / wanted.length, share: 1 / wanted.length }
    try {
      const found = await job.runTask('lookInto', { file: offered, folder: pasted.folder() }, progress)
      answers.push(
        found.map(({ path, name, what }) => ({
          file: path === offered.path ? token : files.offerPath(path, name),
          fileName: name,
          what
        }))
      )
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'job.cancelled') throw error
      const { code, params } = error
      answers.push([
        { file: token, fileName: offered.name, what: { kind: 'failed', error: { code, params } } }
      ])
    }
  }
  return answers
}
