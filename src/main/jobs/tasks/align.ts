import { align } from '../../../domain/alignment/align.ts'
import type { Task } from '../protocol.ts'

/** Aligns the columns; asks now and then whether it shall stop. */
export const alignColumns: Task<'align'> = ({ columns, ...options }, control) =>
  align(columns, {
    ...options,
    onProgress: (done) => {
      control.progress(done, '')
      return !control.isCancelled()
    }
  })
