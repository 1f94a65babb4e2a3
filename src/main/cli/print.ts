import { once } from 'node:events'

/** Writes to standard output and waits when the reader is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A message beside the results, as one line. */
export const tell = (message: string): void => void process.stderr.write(`tetrapla: ${message}\n`)

/** Fields of one line, separated by tabs. */
export const tabLine = (fields: readonly (string | number)[]): string =>
  `${fields.map((field) => String(field).replaceAll(/\s+/g, ' ')).join('\t')}\n`
