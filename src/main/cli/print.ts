import { once } from 'node:events'

/** Whoever read standard output has enough, as `head` does: the rest need not be written. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

let isClosed = false

/** Makes a closed pipe an end and not a crash; `print` then throws `ClosedPipe`. */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isClosed = true
  })
}

/** Writes to standard output and waits when the reader is slower. */
export async function print(text: string): Promise<void> {
  if (isClosed) throw new ClosedPipe()
  if (process.stdout.write(text)) return
  try {
    await once(process.stdout, 'drain')
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : error
  }
}

/** A message beside the results, as one line. */
export const tell = (message: string): void => void process.stderr.write(`tetrapla: ${message}\n`)

/** Fields of one line, separated by tabs. */
export const tabLine = (fields: readonly (string | number)[]): string =>
  `${fields.map((field) => String(field).replaceAll(/\s+/g, ' ')).join('\t')}\n`
