import { AppError } from '../../shared/errors.ts'
import type { FileToRead, JobControl, JobTasks } from './jobs.ts'

/** Files in one call: enough that the messages cost little, few enough that all threads have work to the end. */
const BATCH_FILES = 16

type Preview = JobTasks['readArticles']['output'][number]

/**
 * Runs one job over many files as several calls, whose answers are put together in the order of the files. The first
 * failure cancels the other calls and is thrown.
 */
export async function inBatches<File, Output>(
  files: readonly File[],
  threads: number,
  control: JobControl | undefined,
  run: (files: readonly File[], control: JobControl) => Promise<readonly Output[]>
): Promise<readonly Output[]> {
  const length = Math.max(1, Math.min(BATCH_FILES, Math.ceil(files.length / threads)))
  const batches = Array.from({ length: Math.ceil(files.length / length) }, (_, index) =>
    files.slice(index * length, (index + 1) * length)
  )
  const done = batches.map(() => 0)
  const stop = new AbortController()
  const signal = control?.signal ? AbortSignal.any([control.signal, stop.signal]) : stop.signal
  const calls = batches.map((batch, index) =>
    run(batch, {
      signal,
      onProgress: (share, detail) => {
        done[index] = (share ?? 0) * batch.length
        control?.onProgress?.(done.reduce((sum, part) => sum + part, 0) / files.length, detail)
      }
    }).then((output) => {
      done[index] = batch.length
      return output
    })
  )
  try {
    return (await Promise.all(calls)).flat()
  } catch (error) {
    stop.abort()
    await Promise.allSettled(calls)
    throw error
  }
}

/**
 * Reads files so that one that exhausts time or memory does not take the others with it: a batch that dies is read again
 * file by file, and the culprit's answer is its error.
 */
export async function previewOrError(
  files: readonly FileToReadForPreview[],
  control: JobControl,
  read: (files: readonly FileToReadForPreview[], control: JobControl) => Promise<readonly Preview[]>
): Promise<readonly Preview[]> {
  try {
    return await read(files, control)
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'job.cancelled') throw error
    const [only, ...others] = files
    if (only !== undefined && others.length === 0) return [failedPreview(only, error)]
    const previews: Preview[] = []
    for (const file of files) previews.push(...(await previewOrError([file], control, read)))
    return previews
  }
}

type FileToReadForPreview = JobTasks['readArticles']['input']['files'][number]

/** The answer for a file that cannot be read. */
export function failedPreview(file: Pick<FileToRead, 'token' | 'name'>, error: AppError): Preview {
  const { code, params } = error
  return {
    preview: { ok: false, file: file.token, fileName: file.name, error: { code, params } },
    fingerprint: ''
  }
}
