import { fileLines, parseTableTsv, type TsvCell } from '../../../domain/formats/tsv-read.ts'
import { ROW_FIELDS } from '../../../domain/formats/tsv.ts'
import { AppError } from '../../../shared/errors.ts'
import { checkSize, NO_TEXT, textCell, type Bitext, type BitextCell, type BitextRow } from './bitext.ts'

/** Whether the first line is the header that profile `table` writes. */
export const isTableHeader = (text: string): boolean =>
  text.replace(/^\uFEFF/, '').startsWith(`${ROW_FIELDS.join('\t')}\t`)

/**
 * The rows of a tab-separated file: either the profile `table`, with the states that it names, or columns of text, two
 * or more, in every line the same number. A first line of language codes names the languages. Throws `file.badPairs` with the line.
 */
export function readTsv(text: string): Bitext {
  return isTableHeader(text) ? readTable(text) : readColumns(text)
}

function readTable(text: string): Bitext {
  const outcome = parseTableTsv(text)
  if (!outcome.ok) throw new AppError('file.badPairs', { line: outcome.fault.line })
  const { keys, rows } = outcome.value
  checkSize(rows.length, keys.length)
  return {
    columns: keys.map((key) => ({ language: key.replace(/-\d+$/, ''), isStated: true })),
    rows: rows.map(({ note, isBookmarked, cells }) => ({
      note,
      isBookmarked,
      cells: cells.map(cellOf)
    }))
  }
}

/** A cell as its states allow it: a suggestion without its confidence says nothing. */
function cellOf({ text, status: given, relation, confidence: written }: TsvCell): BitextCell {
  const status = given === 'suggested' && written === null ? 'undecided' : given
  const confidence = status === 'undecided' ? null : written
  const isOmitted = relation === 'omitted'
  const cell = textCell(text, status)
  if (cell !== NO_TEXT) return { ...cell, relation: isOmitted ? null : relation, confidence }
  return isOmitted && status !== 'undecided' ? { ...NO_TEXT, status, relation, confidence } : NO_TEXT
}

const isCode = (field: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(field.trim())

function readColumns(text: string): Bitext {
  const rows: BitextRow[] = []
  let languages: readonly string[] | null = null
  let width: number | null = null
  let number = 0
  for (const line of fileLines(text)) {
    number++
    if (line.trim() === '') continue
    const fields = line.split('\t')
    if (width === null) {
      width = fields.length
      checkSize(0, width)
      if (fields.every(isCode)) {
        languages = fields.map((field) => field.trim().toLowerCase())
        continue
      }
    }
    if (width < 2 || fields.length !== width) throw new AppError('file.badPairs', { line: number })
    const cells = fields.map((field) => textCell(field))
    rows.push({ cells, note: '', isBookmarked: false })
    checkSize(rows.length, width)
  }
  const columns = Array.from({ length: width ?? 0 }, (_, at) => ({
    language: languages?.[at] ?? 'und',
    isStated: languages !== null
  }))
  return { columns, rows }
}
