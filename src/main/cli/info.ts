import { columnKeys } from '../../domain/table/build.ts'
import type { Resources } from '../resources.ts'
import { listDocuments } from '../storage/document-rows.ts'
import { listEvents } from '../storage/event-rows.ts'
import { getProject } from '../storage/project-rows.ts'
import type { ReadableDb } from '../storage/sql.ts'
import { countTable } from '../storage/summary-rows.ts'
import { print, tabLine } from './print.ts'
import { readProject } from './read-project.ts'

export type InfoOptions = { readonly json?: true }

/** `info`: what a project holds; without --json a line an event and a line, with a tab before it, a document. */
export async function info(project: string, options: InfoOptions, resources: Resources): Promise<void> {
  const found = readProject(project, resources, describe)
  if (options.json) return print(`${JSON.stringify(found, null, 1)}\n`)
  await print(`${found.name}\n`)
  for (const { name, rows, cells, documents } of found.events) {
    await print(
      tabLine([name, `${rows} rows`, `${cells.confirmed} confirmed`, `${cells.suggested} suggested`])
    )
    for (const { key, title, outlet, date } of documents)
      await print(`\t${tabLine([key, date ?? '', outlet, title])}`)
  }
}

function describe(db: ReadableDb) {
  const { name, isSample, createdAt } = getProject(db)
  const events = listEvents(db).map((event) => {
    const { rows, ...cells } = countTable(db, event.id)
    const documents = listDocuments(db, event.id)
    const keys = columnKeys(documents.map(({ language }) => language))
    return {
      name: event.name,
      rows,
      cells,
      documents: documents.map(({ language, title, outlet, author, date, url, fileName }, index) => ({
        key: keys[index] ?? language,
        language,
        title,
        outlet,
        author,
        date,
        url,
        fileName
      }))
    }
  })
  return { name, isSample, createdAt, events }
}
