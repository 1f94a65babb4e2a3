import { existsSync } from 'node:fs'
import type { App } from '../app/app.ts'
import type { Resources } from '../resources.ts'
import type { FileToken } from '../../shared/contract.ts'
import { commitBitexts, findAll } from './found-files.ts'
import { commitDrafts, draftFiles } from './import-files.ts'
import { plainTextOf, readInput } from './input.ts'
import { isLanguageTag } from './language.ts'
import { withApp } from './open-app.ts'
import { print, tabLine } from './print.ts'
import { UsageError } from './usage-error.ts'

export type ImportOptions = { readonly event: string; readonly langs?: readonly string[] }

/**
 * `import`: an article a line: language, sentences, date, outlet, title; for aligned texts languages, rows and event. Folders
 * and archives stand for the files that they hold. Makes the project when there is none.
 */
export async function importArticles(
  project: string,
  paths: readonly string[],
  options: ImportOptions,
  resources: Resources
): Promise<void> {
  checkUsage(paths, options)
  await withApp(resources, async (app) => {
    const tokens: FileToken[] = []
    for (const path of paths) tokens.push(await offer(app, path))
    const found = await findAll(app, tokens, options.langs)
    const isNew = !existsSync(project)
    if (!isNew) await app.projects.openAt(project)
    const drafts = found.articles.length === 0 ? [] : await draftFiles(app, found.articles, found.isLenient)
    if (isNew) await app.projects.createAt(project)
    if (drafts.length > 0) await commitDrafts(app, options.event, drafts)
    for (const { language, lines, date, outlet, title } of drafts) {
      const sentences = lines.reduce((sum, line) => sum + (line.isKept ? line.sentences : 0), 0)
      await print(tabLine([language, sentences, date ?? '', outlet, title]))
    }
    for (const { event, bitext } of await commitBitexts(app, options.event, found)) {
      const languages = bitext.columns.map(({ language }) => language).join(',')
      await print(tabLine([languages, bitext.rows, '', '', event]))
    }
  })
}

function checkUsage(paths: readonly string[], { langs, event }: ImportOptions): void {
  if (event.trim() === '') throw new UsageError('--event needs a name')
  const unknown = langs?.find((tag) => !isLanguageTag(tag))
  if (unknown !== undefined) throw new UsageError(`--langs: ${unknown} is not a language code`)
  if (paths.filter((path) => path === '-').length > 1)
    throw new UsageError('standard input can be read once only')
}

/** What comes in on standard input is kept in a file for the workers, like pasted text. */
async function offer(app: App, path: string): Promise<FileToken> {
  if (path !== '-') return app.files.offerPath(path)
  return app.pasted.offer(await plainTextOf(await readInput('-')), 'stdin.txt')
}
