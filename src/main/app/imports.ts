import type { EventId, LanguageTag } from '../../domain/model.ts'
import type {
  FileToken,
  FoundFile,
  ImportDraft,
  ImportItem,
  ImportPreview,
  ImportResult
} from '../../shared/contract.ts'
import type { Settings } from '../../shared/settings.ts'
import { fetchUrl } from '../importers/fetch-url.ts'
import type { FileToRead } from '../jobs/jobs.ts'
import { findByFingerprint } from '../storage/document-rows.ts'
import type { ReadableDb } from '../storage/sql.ts'
import type { AppContext } from './context.ts'
import type { FileRegistry } from './files.ts'
import { lookIntoFiles } from './look-into.ts'
import type { PastedFiles } from './pasted-files.ts'
import { storeArticles, type Article } from './store-articles.ts'
import { storeBitext } from './store-bitext.ts'

export type FileToPreview = {
  readonly file: string
  readonly language: LanguageTag | null
  readonly encoding: string | null
}

export type BitextToImport = {
  readonly file: FileToken
  readonly newEvent: string
  /** One a column. */
  readonly languages: readonly LanguageTag[]
}

export type ImportTarget = { readonly event: EventId } | { readonly newEvent: string }

/** Reads articles and stores them as columns of an event. */
export type ImportsService = {
  /** The files that each offered file stands for, in the given order. */
  look(jobId: string, files: readonly FileToken[]): Promise<readonly (readonly FoundFile[])[]>
  /** Fetches what stands at a web address. Throws `url.*` and `file.*`. */
  fetchUrl(jobId: string, url: string): Promise<{ readonly file: FileToken; readonly name: string }>
  /** One draft or one error a file, in the given order. */
  preview(jobId: string, files: readonly FileToPreview[]): Promise<readonly ImportPreview[]>
  /** All of the articles or none. Throws `event.nameTaken`, `event.notFound`, `event.tooManyDocuments`. */
  commit(jobId: string, into: ImportTarget, items: readonly ImportItem[]): Promise<ImportResult>
  /** Makes an event of aligned texts. Throws `event.nameTaken`, `language.unknown` and the errors of reading. */
  bitext(jobId: string, wanted: BitextToImport): Promise<ImportResult>
}

export function createImports(context: AppContext, pasted: PastedFiles): ImportsService {
  const { sessions, jobs, files, settings } = context
  const addresses = new Map<FileToken, string>()
  return {
    look: (jobId, wanted) => jobs.run(jobId, (job) => lookIntoFiles(context, pasted, job, wanted)),
    fetchUrl: (jobId, address) =>
      jobs.run(jobId, async (job) => {
        job.report(null, address)
        const { bytes, name, url } = await fetchUrl(address, { signal: job.signal })
        const file = pasted.offerBytes(bytes, name)
        addresses.set(file, url)
        return { file, name }
      }),
    bitext: (jobId, { file, newEvent, languages }) =>
      jobs.run(jobId, async (job) => {
        const session = sessions.current()
        const { path, name } = files.offered(file)
        const bitext = await job.runTask('readBitext', { path, name })
        job.stopIfCancelled()
        return storeBitext(context, session, {
          name: newEvent,
          fileName: name,
          bitext,
          languages: languages.map((language) => language.toLowerCase())
        })
      }),
    preview: (jobId, wanted) =>
      jobs.run(jobId, async (job) => {
        const rules = segmentationRules(settings.get())
        const read = wanted.map(({ file, encoding, language }) => ({
          ...fileToRead(files, file, encoding),
          language
        }))
        const found = await job.runTask('readArticles', { files: read, rules })
        return withDuplicates(found, sessions.find()?.db ?? null).map((preview) =>
          preview.ok ? fromElsewhere(preview.draft, pasted, addresses) : preview
        )
      }),
    commit: (jobId, into, items) =>
      jobs.run(jobId, async (job) => {
        const session = sessions.current()
        const rules = segmentationRules(settings.get())
        const read = items.map((item) => ({
          ...fileToRead(files, item.file, item.encoding),
          language: item.language.toLowerCase(),
          keptLines: item.keptLines
        }))
        const build = async (from: number, to: number): Promise<readonly Article[]> => {
          const progress = { from: from / items.length, share: (to - from) / items.length }
          const built = await job.runTask('buildDocuments', { files: read.slice(from, to), rules }, progress)
          return built.map((content, index) => ({
            ...content,
            item: items[from + index] as ImportItem,
            fileName: read[from + index]?.name ?? ''
          }))
        }
        return storeArticles(context, session, job, { into, count: items.length, build })
      })
  }
}

type Found = { readonly preview: ImportPreview; readonly fingerprint: string }

/** Adds a warning where the same text is in the project or earlier in the batch. */
function withDuplicates(found: readonly Found[], db: ReadableDb | null): readonly ImportPreview[] {
  const seen = new Map<string, string>()
  return found.map(({ preview, fingerprint }) => {
    if (!preview.ok || fingerprint === '') return preview
    const { draft } = preview
    const stored = db && findByFingerprint(db, fingerprint)
    const earlier = seen.get(fingerprint)
    seen.set(fingerprint, earlier ?? draft.fileName)
    const warnings = [
      ...draft.warnings,
      ...(stored ? [{ kind: 'sameAs', title: stored.title, event: stored.event } as const] : []),
      ...(earlier === undefined ? [] : [{ kind: 'sameInBatch', fileName: earlier } as const])
    ]
    return { ok: true, draft: { ...draft, warnings } }
  })
}

/** Pasted text says so; a page that names no address of its own has the one that it was fetched from. */
function fromElsewhere(
  draft: ImportDraft,
  pasted: PastedFiles,
  addresses: ReadonlyMap<FileToken, string>
): ImportPreview {
  if (pasted.has(draft.file)) return { ok: true, draft: { ...draft, format: 'pasted' } }
  const url = addresses.get(draft.file)
  if (url === undefined || draft.url !== '') return { ok: true, draft }
  const reasons = { ...draft.reasons, url: { kind: 'chosen', surface: url } as const }
  return { ok: true, draft: { ...draft, url, reasons } }
}

function fileToRead(files: FileRegistry, token: string, encoding: string | null): FileToRead {
  const { path, name } = files.offered(token)
  return { token, path, name, encoding }
}

const segmentationRules = ({ segmentation }: Settings) => segmentation
