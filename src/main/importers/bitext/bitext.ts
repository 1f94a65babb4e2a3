import type { CellStatus, LanguageTag, Relation } from '../../../domain/model.ts'
import { AppError } from '../../../shared/errors.ts'
import { cleanText } from '../clean-text.ts'
import { languageTag } from '../html-metadata.ts'

/** A file of texts that are aligned already: a table over two or more languages. */
export type Bitext = {
  readonly columns: readonly BitextColumn[]
  readonly rows: readonly BitextRow[]
}
export type BitextColumn = {
  /** `und` where the file does not say it and the texts do not tell it. */
  readonly language: LanguageTag
  /** False when the language was found out from the texts. */
  readonly isStated: boolean
}
export type BitextRow = {
  /** One a column. */
  readonly cells: readonly BitextCell[]
  readonly note: string
  readonly isBookmarked: boolean
}
export type BitextCell = {
  /** One line; empty where the row has nothing in this column. */
  readonly text: string
  readonly status: CellStatus
  readonly relation: Relation | null
  readonly confidence: number | null
}

/** Rows and columns that are taken from one file. */
const MAX_ROWS = 100_000
const MAX_COLUMNS = 64
/** Longest text of a cell, in UTF-16 units; as long as a segment may be. */
const MAX_TEXT = 100_000

export const NO_TEXT: BitextCell = { text: '', status: 'undecided', relation: null, confidence: null }

/** A text with the state of what is in a file of finished pairs. */
export const textCell = (text: string, status: CellStatus = 'confirmed'): BitextCell => {
  const line = cleanText(text)
    .replaceAll(/[ \t]*[\t\n]\s*/g, ' ')
    .trim()
  if (line.length > MAX_TEXT) throw new AppError('file.lineTooLong')
  return line === '' ? NO_TEXT : { text: line, status, relation: null, confidence: null }
}

/** A unit of a markup file: texts with their languages, in the order of the file. */
export type BitextUnit = {
  readonly texts: readonly { readonly language: string; readonly text: string }[]
  readonly note: string
  readonly status: CellStatus
}

/** Gathers units; a language that stands twice in a unit gets a second column. */
export class UnitGatherer {
  readonly #columns = new Map<string, BitextColumn>()
  readonly #rows: BitextRow[] = []

  /** Throws `file.tooLarge` beyond so many rows or columns; a unit without text is passed over. */
  add({ texts, note, status }: BitextUnit): void {
    const cells: BitextCell[] = []
    const counts = new Map<string, number>()
    for (const { language, text } of texts) {
      const tag = languageTag(language) ?? 'und'
      const count = (counts.get(tag) ?? 0) + 1
      counts.set(tag, count)
      const cell = textCell(text, status)
      if (cell !== NO_TEXT) cells[this.#columnOf(tag, count)] = cell
    }
    if (cells.length === 0) return
    if (this.#rows.length === MAX_ROWS) throw new AppError('file.tooLarge', { lines: MAX_ROWS })
    this.#rows.push({ cells, note: textCell(note).text, isBookmarked: false })
  }

  result(): Bitext {
    const columns = [...this.#columns.values()]
    const rows = this.#rows.map((row) => ({
      ...row,
      cells: columns.map((_, at) => row.cells[at] ?? NO_TEXT)
    }))
    return { columns, rows }
  }

  #columnOf(language: LanguageTag, count: number): number {
    const key = `${language} ${count}`
    const at = [...this.#columns.keys()].indexOf(key)
    if (at >= 0) return at
    if (this.#columns.size === MAX_COLUMNS) throw new AppError('file.tooLarge', { columns: MAX_COLUMNS })
    this.#columns.set(key, { language, isStated: language !== 'und' })
    return this.#columns.size - 1
  }
}

/** Throws `file.tooLarge` when a table is larger than what is taken. */
export function checkSize(rows: number, columns: number): void {
  if (rows > MAX_ROWS) throw new AppError('file.tooLarge', { lines: MAX_ROWS })
  if (columns > MAX_COLUMNS) throw new AppError('file.tooLarge', { columns: MAX_COLUMNS })
}
