import { randomUUID } from 'node:crypto'
import type { App } from '../app/app.ts'
import type { LanguageTag } from '../../domain/model.ts'
import type { BitextSummary, FileToken } from '../../shared/contract.ts'
import { tellFailures, type FileToImport } from './import-files.ts'
import { UsageError } from './usage-error.ts'

export type FoundBitext = BitextSummary & { readonly file: FileToken; readonly fileName: string }

export type FoundFiles = {
  /** Whether what cannot be read is told and passed over. */
  readonly isLenient: boolean
  readonly articles: readonly FileToImport[]
  readonly bitexts: readonly FoundBitext[]
}

/**
 * The articles and the files of aligned texts that paths stand for. Languages count for the articles one by one, or for
 * the columns of a single file of aligned texts. Each file that cannot be read is told; unless it lies in a folder or archive,
 * the first error is thrown.
 */
export async function findAll(
  app: App,
  tokens: readonly FileToken[],
  langs: readonly LanguageTag[] | undefined
): Promise<FoundFiles> {
  const found = (await app.imports.look(randomUUID(), tokens)).flat()
  // What lies in a folder was not named one by one: a picture in it does not keep the articles out.
  const isLenient = found.length > tokens.length
  const failed = found.flatMap(({ what }) => (what.kind === 'failed' ? [what.error] : []))
  await tellFailures(failed, isLenient && failed.length < found.length)
  const articles = found.filter(({ what }) => what.kind === 'article')
  const bitexts = found.flatMap(({ file, fileName, what }): FoundBitext[] =>
    what.kind === 'bitext' ? [{ file, fileName, ...what }] : []
  )
  const [only] = bitexts
  if (langs && only && found.length === 1)
    return { isLenient, articles: [], bitexts: [{ ...only, columns: statedColumns(only, langs) }] }
  if (langs && langs.length !== articles.length)
    throw new UsageError(`--langs names ${langs.length} languages for ${articles.length} files`)
  return {
    isLenient,
    articles: articles.map(({ file }, index) => ({ token: file, language: langs?.[index] ?? null })),
    bitexts
  }
}

function statedColumns(
  { columns, fileName }: FoundBitext,
  langs: readonly LanguageTag[]
): FoundBitext['columns'] {
  if (langs.length !== columns.length)
    throw new UsageError(
      `--langs names ${langs.length} languages for ${columns.length} columns of ${fileName}`
    )
  return langs.map((language) => ({ language: language.toLowerCase(), isStated: true }))
}

/** Stores aligned texts as events of their own: under the name itself when there is nothing else, else with the file's name. */
export async function commitBitexts(
  app: App,
  event: string,
  { articles, bitexts }: FoundFiles
): Promise<readonly { readonly event: string; readonly bitext: FoundBitext }[]> {
  const isAlone = articles.length === 0 && bitexts.length === 1
  const stored = []
  for (const bitext of bitexts) {
    const name = isAlone ? event : `${event} – ${bitext.fileName}`
    const languages = bitext.columns.map(({ language }) => language)
    await app.imports.bitext(randomUUID(), { file: bitext.file, newEvent: name, languages })
    stored.push({ event: name, bitext })
  }
  return stored
}
