import { AppError } from '../../shared/errors.ts'
import type { Resources } from '../resources.ts'
import { findSegments, matchQuery } from '../storage/search-rows.ts'
import { isLanguageTag } from './language.ts'
import { print, tabLine, tell } from './print.ts'
import { readProject } from './read-project.ts'
import { UsageError } from './usage-error.ts'

export type SearchOptions = { readonly lang?: string; readonly limit: number }

/** `search`: a sentence a line: event, language, text. */
export async function search(
  project: string,
  query: string,
  { lang, limit }: SearchOptions,
  resources: Resources
): Promise<void> {
  const language = lang?.toLowerCase() ?? null
  if (language !== null && !isLanguageTag(language))
    throw new UsageError(`--lang: ${lang} is not a language code`)
  const match = matchQuery(query)
  if (match === null) throw new AppError('search.emptyQuery')
  const { hits, total } = readProject(project, resources, (db) => findSegments(db, match, language, limit))
  for (const hit of hits) await print(tabLine([hit.eventName, hit.language, hit.text]))
  if (total > hits.length) tell(`${hits.length} of ${total} shown, see --limit`)
}
