import type { DictionaryEntry } from '../../domain/alignment/suggestion.ts'
import { parseDictionary } from '../importers/read-dictionary.ts'
import { plainTextOf, readInput } from './input.ts'

/** All entries of the word lists; `languages` are the columns where a list has no header. */
export async function readDictionaries(
  files: readonly string[],
  languages: readonly string[]
): Promise<readonly DictionaryEntry[]> {
  const entries: DictionaryEntry[][] = []
  for (const file of files) {
    const input = await readInput(file)
    entries.push([...parseDictionary(await plainTextOf(input), input.name, languages)])
  }
  return entries.flat()
}
