import { AppError } from '../../../shared/errors.ts'
import { draftArticle } from '../../importers/draft.ts'
import { readSource } from '../../importers/read-source.ts'
import { failedPreview } from '../batches.ts'
import type { JobTasks } from '../jobs.ts'
import type { Task } from '../protocol.ts'

type Input = JobTasks['readArticles']['input']
type Preview = JobTasks['readArticles']['output'][number]

/** Reads the files and proposes what the import sheet shows; a file that cannot be read answers with its error. */
export const readArticles: Task<'readArticles'> = async ({ files, rules }, control) => {
  const previews: Preview[] = []
  for (const file of files) {
    control.stopIfCancelled()
    previews.push(await previewOf(file, rules))
    control.progress(previews.length / files.length, file.name)
  }
  return previews
}

async function previewOf(file: Input['files'][number], rules: Input['rules']): Promise<Preview> {
  try {
    const source = await readSource(file.path, file.name, { encoding: file.encoding })
    const { draft, fingerprint } = draftArticle(source, {
      token: file.token,
      fileName: file.name,
      language: file.language,
      rules
    })
    return { preview: { ok: true, draft }, fingerprint }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return failedPreview(file, new AppError(error.code, { name: file.name, ...error.params }))
  }
}
