import { AppError } from '../../shared/errors.ts'
import { writeFileAtomically } from '../jobs/atomic-file.ts'
import { interruptible } from './interrupt.ts'
import { print } from './print.ts'

/** Writes to the file, or to standard output when there is none or it is `-`. */
export async function writeResult(chunks: Iterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') {
    for (const chunk of chunks) await print(chunk)
    return
  }
  await interruptible(async (signal) => {
    const beforeWrite = () => {
      if (signal.aborted) throw new AppError('job.cancelled')
    }
    await writeFileAtomically(file, chunks, { beforeWrite })
  })
}
