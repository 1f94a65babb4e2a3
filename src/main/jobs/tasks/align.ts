import { align } from '../../../domain/alignment/align.ts'
import { loadVocabulary } from '../../../domain/alignment/load-vocabulary.ts'
import type { Task } from '../protocol.ts'

/** Aligns the columns; asks now and then whether it shall stop. */
export const alignColumns: Task<'align'> = async ({ columns, ...options }, control) =>
  align(columns, {
    ...options,
    vocabulary: await loadVocabulary(),
    onProgress: (done) => {
      control.progress(done, '')
      return !control.isCancelled()
    }
  })
