import { AppError } from '../../shared/errors.ts'

/** An error as one line: what went wrong, where, and what to do, in the system's language when it has a text. */
export async function errorLine(error: unknown): Promise<string> {
  if (!(error instanceof AppError)) return oneLine(error instanceof Error ? error.message : String(error))
  const params = Object.entries(error.params).map(([name, value]) => `${name} ${value}`)
  return oneLine(params.length === 0 ? error.code : `${error.code} (${params.join(', ')})`)
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')
