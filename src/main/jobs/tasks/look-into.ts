import type { FoundFile } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Bitext } from '../../importers/bitext/bitext.ts'
import { isBitext, readBitextFile } from '../../importers/bitext/read-bitext.ts'
import { findFiles, type NamedPath } from '../../importers/find-files.ts'
import type { JobTasks } from '../jobs.ts'
import type { Task } from '../protocol.ts'

/** Rows that the import sheet shows of aligned texts, and how much of each text, in UTF-16 units. */
const SAMPLE_ROWS = 20
const SAMPLE_TEXT = 300

type Found = JobTasks['lookInto']['output'][number]

/** Finds the files that one offered file stands for, and looks into those that hold aligned texts. */
export const lookInto: Task<'lookInto'> = async ({ file, folder }, control) => {
  const files = await findFiles(file, folder)
  const found: Found[] = []
  for (const inside of files) {
    control.stopIfCancelled()
    found.push({ ...inside, what: await whatIsIn(inside) })
    control.progress(found.length / files.length, inside.name)
  }
  return found
}

async function whatIsIn({ path, name }: NamedPath): Promise<FoundFile['what']> {
  if (!(await isBitext(path, name))) return { kind: 'article' }
  try {
    return { kind: 'bitext', ...summaryOf(await readBitextFile(path, name)) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { kind: 'failed', error: { code: error.code, params: error.params } }
  }
}

const summaryOf = ({ columns, rows }: Bitext) => ({
  columns,
  rows: rows.length,
  sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map(({ text }) => text.slice(0, SAMPLE_TEXT)))
})
