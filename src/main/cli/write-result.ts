import { writeFileAtomically } from '../jobs/atomic-file.ts'
import { print } from './segment.ts'

/** Writes to the file, or to standard output when there is none. */
export async function writeResult(chunks: Iterable<string>, file: string | undefined): Promise<void> {
  if (file !== undefined && file !== '-') {
    await writeFileAtomically(file, chunks)
    return
  }
  for (const chunk of chunks) await print(chunk)
}
