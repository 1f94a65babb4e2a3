import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { App } from '../app/app.ts'
import type { ExportOptions } from '../../shared/contract.ts'
import type { Resources } from '../resources.ts'
import { commitDrafts, draftFiles } from './import-files.ts'
import { withApp } from './open-app.ts'
import { print } from './print.ts'

export type DemoOptions = { readonly out?: string }

/** An event of the sample texts: a folder with `event.json` and an article a language. */
type Seed = { readonly folder: string; readonly name: string; readonly articles: readonly Article[] }
type Article = { readonly path: string; readonly language: string }

/** `demo`: the main job without a window: project, import, suggestion, exports; says what it made and where. */
export async function demo({ out }: DemoOptions, resources: Resources): Promise<void> {
  const folder = out ?? mkdtempSync(join(tmpdir(), 'tetrapla-demo-'))
  mkdirSync(folder, { recursive: true })
  const project = join(folder, 'Demo.tetrapla')
  await withApp(resources, async (app) => {
    await app.projects.createAt(project, { name: 'Demo', isSample: true })
    await print(`${project}\n`)
    for (const seed of readSeeds(resources.seeds)) await makeEvent(app, seed, folder)
  })
}

async function makeEvent(app: App, seed: Seed, folder: string): Promise<void> {
  const files = seed.articles.map(({ path, language }) => ({ token: app.files.offerPath(path), language }))
  const { event, segments } = await commitDrafts(app, seed.name, await draftFiles(app, files))
  const { revision } = app.tables.open(event)
  const result = await app.suggest.run(randomUUID(), { event, revision, mode: 'auto' })
  const { rowCount, documents } = app.tables.open(event).event
  const languages = documents.map(({ key }) => key)
  await print(
    `\n${seed.name}: ${files.length} articles (${languages.join(', ')}), ${segments} sentences, ` +
      `${result.linkedRows} of ${rowCount} rows hold more than one language (${result.mode})\n`
  )
  const [first = '', second = ''] = languages
  const exports = [
    {
      file: `${seed.folder}.${first}-${second}.tsv`,
      format: 'tsv',
      profile: 'pairs',
      columns: [first, second]
    },
    { file: `${seed.folder}.table.tsv`, format: 'tsv', profile: 'table', columns: languages },
    {
      file: `${seed.folder}.${first}-${second}.tmx`,
      format: 'tmx',
      profile: 'pairs',
      columns: [first, second]
    }
  ] as const
  for (const { file, ...choice } of exports) {
    const options: ExportOptions = { ...choice, columns: [...choice.columns], event, ...NO_EXTRAS }
    const path = join(folder, file)
    const { units } = await app.exports.runAt(randomUUID(), options, path)
    await print(
      `  ${path}: ${units} ${choice.format === 'tmx' ? 'units' : 'lines'}, ${statSync(path).size} bytes\n`
    )
  }
}

const NO_EXTRAS = { isConfirmedOnly: false, skipsEmpty: false, hasBom: false, isForExcel: false } as const

function readSeeds(seeds: URL): readonly Seed[] {
  const root = fileURLToPath(seeds)
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: folder }) => {
      const { name } = JSON.parse(readFileSync(join(root, folder, 'event.json'), 'utf8')) as { name: string }
      const articles = readdirSync(join(root, folder))
        .filter((file) => /^[a-z]{2}\.txt$/.test(file))
        .map((file) => ({ path: join(root, folder, file), language: file.slice(0, 2) }))
      return { folder, name, articles: articles.toSorted(byOrder) }
    })
}

/** German leads, as in the gold tables. */
const ORDER = ['de', 'pl', 'vi', 'nb', 'en']
const byOrder = (a: Article, b: Article): number => ORDER.indexOf(a.language) - ORDER.indexOf(b.language)
