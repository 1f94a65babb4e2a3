import type { DictionaryEntry } from '../../domain/alignment/suggestion.ts'
import type { LanguageTag } from '../../domain/model.ts'
import { AppError } from '../../shared/errors.ts'

/**
 * Reads a word list: one entry a line, the languages separated by tabs. A first line of language codes names the columns;
 * without it the columns are `languages`. Empty lines and lines that start with `#` are skipped; an empty field means that
 * the list has no word there. Throws `dictionary.badLine` with the file name and the line number from 1.
 */
export function parseDictionary(
  text: string,
  name: string,
  languages: readonly LanguageTag[]
): readonly DictionaryEntry[] {
  const entries: DictionaryEntry[] = []
  let columns: readonly LanguageTag[] | null = null
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const fields = line.split('\t').map((field) => field.trim().normalize('NFC'))
    if (columns === null) {
      const header = headerOf(fields, languages)
      columns = header ?? languages
      if (header !== null) continue
    }
    const isBad = fields.length !== columns.length || fields.filter((field) => field !== '').length < 2
    if (isBad) throw new AppError('dictionary.badLine', { name, line: index + 1 })
    entries.push(...entriesOf(columns, fields))
  }
  return entries
}

/** A header names at least one language that is wanted, and nothing but languages. */
function headerOf(
  fields: readonly string[],
  languages: readonly LanguageTag[]
): readonly LanguageTag[] | null {
  const tags = fields.map((field) => field.toLowerCase())
  const isHeader = tags.length > 1 && tags.every((tag) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag))
  return isHeader && tags.filter((tag) => languages.includes(tag)).length > 1 ? tags : null
}

function entriesOf(columns: readonly LanguageTag[], fields: readonly string[]): DictionaryEntry[] {
  return columns.flatMap((fromLanguage, i) =>
    columns.slice(i + 1).flatMap((toLanguage, j) => {
      const [from, to] = [fields[i] ?? '', fields[i + 1 + j] ?? '']
      return from === '' || to === '' ? [] : [{ fromLanguage, from, toLanguage, to }]
    })
  )
}
