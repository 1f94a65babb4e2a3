import { randomUUID } from 'node:crypto'
import type { AlignmentMode } from '../../domain/alignment/suggestion.ts'
import type { Resources } from '../resources.ts'
import { readDictionaries } from './dictionaries.ts'
import { withApp } from './open-app.ts'
import { print } from './print.ts'

export type SuggestOptions = {
  readonly event: string
  readonly mode: AlignmentMode
  readonly dictionary: readonly string[]
}

/** `suggest`: aligns what is not confirmed, as one step that can be undone in the program. */
export async function suggest(project: string, options: SuggestOptions, resources: Resources): Promise<void> {
  await withApp(resources, async (app) => {
    await app.projects.openAt(project)
    const event = app.events.findByName(options.event)
    const { table, revision } = app.tables.open(event)
    const dictionary = await readDictionaries(
      options.dictionary,
      table.columns.map(({ language }) => language)
    )
    const result = await app.suggest.run(randomUUID(), { event, revision, mode: options.mode, dictionary })
    const { rowCount } = app.tables.open(event).event
    const measured = result.parallelism === null ? '' : `, parallelism ${result.parallelism.toFixed(2)}`
    await print(
      `${result.linkedRows} of ${rowCount} rows hold more than one language (${result.mode}${measured})\n`
    )
  })
}
