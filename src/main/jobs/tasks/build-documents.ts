import { ownRulesFor } from '../../../domain/segmentation/rules.ts'
import { AppError } from '../../../shared/errors.ts'
import { buildDocument } from '../../importers/build-document.ts'
import { readSource } from '../../importers/read-source.ts'
import type { JobTasks } from '../jobs.ts'
import type { Task } from '../protocol.ts'

type Built = JobTasks['buildDocuments']['output'][number]

/** Reads the files again and cuts them into segments; the first file that fails ends the job. */
export const buildDocuments: Task<'buildDocuments'> = async ({ files, rules }, control) => {
  const documents: Built[] = []
  for (const { path, name, encoding, language, keptLines } of files) {
    control.stopIfCancelled()
    const source = await readSource(path, name, { encoding })
    try {
      documents.push(buildDocument(source, { language, keptLines, rules: ownRulesFor(rules, language) }))
    } catch (error) {
      throw error instanceof AppError ? new AppError(error.code, { name, ...error.params }) : error
    }
    control.progress(documents.length / files.length, name)
  }
  return documents
}
