import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ImportItem } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { AppContext } from './context.ts'
import type { EventsService } from './events.ts'
import type { ImportsService } from './imports.ts'
import type { ProjectsService } from './projects.ts'
import type { SuggestService } from './suggest.ts'

const FILE_NAME = 'Sample.tetrapla'
const LANGUAGES = ['de', 'pl', 'vi', 'nb', 'en'] as const

const seedSchema = z.object({ name: z.string().min(1) })

/** One folder of the sample texts: an event with an article in each language that has a file. */
type Seed = {
  readonly name: string
  readonly files: readonly { readonly language: string; readonly path: string }[]
}

export type SampleServices = {
  readonly projects: ProjectsService
  readonly events: EventsService
  readonly imports: ImportsService
  readonly suggest: SuggestService
}

/**
 * Opens the sample project, which it first makes from the sample texts the way a person would: read, import, suggest.
 * Events that are there already are left alone, so that a start that was broken off is continued.
 */
export async function openSampleProject(
  context: AppContext,
  folder: string,
  services: SampleServices
): Promise<void> {
  const path = join(folder, FILE_NAME)
  mkdirSync(folder, { recursive: true })
  if (existsSync(path)) await services.projects.openAt(path)
  else await services.projects.createAt(path, { name: 'Sample', isSample: true })
  const known = new Set(services.events.list().map(({ name }) => name))
  for (const seed of readSeeds(context.resources.seeds)) {
    if (!known.has(seed.name)) await importSeed(context, services, seed)
  }
}

async function importSeed(
  { files }: AppContext,
  { imports, suggest }: SampleServices,
  { name, files: articles }: Seed
): Promise<void> {
  const offered = articles.map(({ language, path }) => ({
    file: files.offerPath(path),
    language,
    encoding: null
  }))
  const previews = await imports.preview(randomUUID(), offered)
  const items = previews.map((preview): ImportItem => {
    if (!preview.ok) throw new AppError(preview.error.code, preview.error.params)
    const { file, encoding, language, title, date, outlet, author, url, lines } = preview.draft
    const keptLines = lines.flatMap(({ isKept }, index) => (isKept ? [index] : []))
    return { file, encoding, language, title, date, outlet, author, url, keptLines }
  })
  const { event } = await imports.commit(randomUUID(), { newEvent: name }, items)
  await suggest.run(randomUUID(), { event, revision: 1, mode: 'auto' })
}

function readSeeds(seeds: URL): readonly Seed[] {
  const root = fileURLToPath(seeds)
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'event.json')))
    .map(({ name: folder }) => {
      const { name } = seedSchema.parse(JSON.parse(readFileSync(join(root, folder, 'event.json'), 'utf8')))
      const files = LANGUAGES.map((language) => ({ language, path: join(root, folder, `${language}.txt`) }))
      return { name, files: files.filter(({ path }) => existsSync(path)) }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
