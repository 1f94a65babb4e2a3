import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBenchApp } from './big-event.ts'
import { printTable, timed } from './figures.ts'
import { syntheticText } from './synthetic.ts'
import type { ImportItem, ImportPreview } from '../src/shared/contract.ts'

const ARTICLES = 1000
const SENTENCES = 30
const LANGUAGES = ['de', 'pl', 'vi', 'nb'] as const

/**
 * Brings in 1,000 articles of 30 sentences as the import sheet does: read and propose, then cut and store, in events of four.
 * Beside it the time to read the same files and write them into other files, the least that any import does.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tetrapla-bench-'))
  const bench = await startBenchApp(join(folder, 'data'))
  try {
    const paths = Array.from({ length: ARTICLES }, (_, at) => {
      const language = LANGUAGES[at % 4] ?? 'de'
      const path = join(folder, `${at}-${language}.txt`)
      writeFileSync(path, syntheticText(language, SENTENCES, at + 1))
      return path
    })
    const copied = await timed(() =>
      paths.forEach((path) => writeFileSync(`${path}.copy`, readFileSync(path)))
    )
    const files = paths.map((path) => ({
      file: bench.app.files.offerPath(path),
      language: null,
      encoding: null
    }))
    let previews: readonly ImportPreview[] = []
    const previewed = await timed(async () => {
      previews = (await bench.call('import.preview', {
        job: 'bench-preview',
        files
      })) as readonly ImportPreview[]
    })
    const items = previews.flatMap((preview) => (preview.ok ? [itemOf(preview)] : []))
    if (items.length !== ARTICLES)
      throw new Error(`only ${items.length} of ${ARTICLES} articles could be read`)
    const committed = await timed(async () => {
      for (let at = 0; at < ARTICLES; at += 4)
        await bench.call('import.commit', {
          job: `bench-commit-${at}`,
          into: { newEvent: `event ${at}` },
          items: items.slice(at, at + 4)
        })
    })
    printTable(
      ['step', 'ms', 'ms an article', 'ratio to copying the files'],
      [
        ['copy the files', copied, copied / ARTICLES, 1],
        ['read and propose', previewed, previewed / ARTICLES, previewed / copied],
        ['cut and store', committed, committed / ARTICLES, committed / copied]
      ]
    )
  } finally {
    await bench.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function itemOf({ draft }: Extract<ImportPreview, { ok: true }>): ImportItem {
  const { file, encoding, language, title, date, outlet, author, url } = draft
  return {
    file,
    encoding,
    language,
    title,
    date,
    outlet,
    author,
    url,
    keptLines: draft.lines.flatMap((line, at) => (line.isKept ? [at] : []))
  }
}
